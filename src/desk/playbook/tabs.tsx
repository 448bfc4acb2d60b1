import { playbook as words } from '../../text/desk';
import { addressOf, type View } from './view';

type TabsProps = { view: View; tabs: readonly View['tab'][] };

/** Ways to look at the playbook, each with its own address. */
export function Tabs({ view, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={words.views.label}>
      {tabs.map((tab) => (
        <a
          key={tab}
          href={addressOf({ tab, release: tab === 'entries' ? view.release : undefined, search: '' })}
          aria-current={tab === view.tab ? 'page' : undefined}
        >
          {words.views[tab]}
        </a>
      ))}
    </nav>
  );
}
