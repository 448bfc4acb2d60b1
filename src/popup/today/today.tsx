import { useSignal } from '@preact/signals';
import { CalendarClock, MessageSquarePlus } from 'lucide';
import { sideOf } from '../../domain/people/person';
import { type Agenda, dueToday } from '../../domain/today/agenda';
import type { SeenLead } from '../../protocol/stored';
import { popup as words } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import type { Popup } from '../state/popup';
import { Answers } from './answers';
import { Coverage } from './coverage';
import { LeadRow } from './lead-row';

type TodayProps = { popup: Popup; onOpen: (address: string) => void; onSettings: () => void };

const groups = ['overdue', 'today', 'later', 'open'] as const satisfies (keyof Agenda<SeenLead>)[];
/** Of what is not due today, as many stand there at first. */
const fits = 3;

/** My leads by due time, then answers, then the way to complain. */
export function Today({ popup, onOpen, onSettings }: TodayProps) {
  const said = words.today;
  const agenda = popup.agenda.value;
  const isEmpty = groups.every((group) => agenda[group].length === 0);
  const forSales = popup.me.value && sideOf(popup.me.value.role) === 'sales';
  return (
    <div class="today">
      {isEmpty ? (
        <EmptyState icon={CalendarClock} title={forSales ? said.empty : said.emptyOther}>
          <p>{forSales ? said.emptyText : said.emptyOtherText}</p>
        </EmptyState>
      ) : (
        <>
          {dueToday(agenda) === 0 && <p class="today-none">{said.nothingDue}</p>}
          {groups.map((group) => (
            <Group key={group} group={group} agenda={agenda} now={popup.now.value} onOpen={onOpen} />
          ))}
        </>
      )}
      {(forSales || !isEmpty) && (
        <Coverage stored={popup.stored.value} now={popup.now.value} onAsk={onSettings} />
      )}
      <Answers popup={popup} />
      <div class="today-complain">
        <Button icon={MessageSquarePlus} onClick={() => (popup.view.value = 'write')}>
          {said.complain}
        </Button>
      </div>
    </div>
  );
}

type GroupProps = {
  group: (typeof groups)[number];
  agenda: Agenda<SeenLead>;
  now: number;
  onOpen: (address: string) => void;
};

function Group({ group, agenda, now, onOpen }: GroupProps) {
  const all = useSignal(false);
  const due = agenda[group];
  const hidden = group === 'later' || group === 'open' ? Math.max(0, due.length - fits) : 0;
  const shown = all.value ? due : due.slice(0, due.length - hidden);
  if (due.length === 0) return null;
  return (
    <section class={`today-group today-${group}`}>
      <h2 class="today-title">
        {words.today.groups[group]} <span class="today-count">{due.length}</span>
      </h2>
      <ul>
        {shown.map((each) => (
          <li key={each.lead.key}>
            <LeadRow due={each} now={now} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {hidden > 0 && !all.value && (
        <button type="button" class="popup-link" onClick={() => (all.value = true)}>
          {words.today.more(hidden)}
        </button>
      )}
    </section>
  );
}
