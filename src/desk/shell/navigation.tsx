import {
  BookOpen,
  CalendarOff,
  ChartColumn,
  House,
  Inbox,
  Layers,
  MessagesSquare,
  MonitorSmartphone,
  Users,
} from 'lucide';
import { useLocation } from 'preact-iso';
import type { Role } from '../../domain/people/person';
import { shell as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';

const places = [
  { path: '/', title: words.start, icon: House },
  { path: '/playbook', title: words.playbook, icon: BookOpen, also: ['/proposals', '/drafts', '/policy'] },
  { path: '/requests', title: words.requests, icon: Inbox },
  { path: '/cartridges', title: words.cartridges, icon: Layers },
  { path: '/workshops', title: words.workshops, icon: MessagesSquare },
  { path: '/insight', title: words.insight, icon: ChartColumn, staff: true },
  { path: '/people', title: words.people, icon: Users, staff: true },
  { path: '/absences', title: words.absences, icon: CalendarOff },
  { path: '/sessions', title: words.sessions, icon: MonitorSmartphone },
];

export function Navigation({ role }: { role: Role }) {
  const { path } = useLocation();
  const under = (root: string) => path === root || path.startsWith(`${root}/`);
  const seen = places.filter((place) => !place.staff || role !== 'rep');
  return (
    <nav class="navigation" aria-label={words.navigation}>
      <ul>
        {seen.map((place) => {
          const here = under(place.path) || place.also?.some(under);
          return (
            <li key={place.path}>
              <a href={place.path} aria-current={here ? (path === place.path ? 'page' : 'true') : undefined}>
                <Icon of={place.icon} />
                {place.title}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
