import type { Due } from '../../domain/today/agenda';
import type { SeenLead } from '../../protocol/stored';
import { popup } from '../../text/popup';
import { Tag } from '../../ui/controls/tag';
import { markOf } from '../../ui/panel/mark';
import { MarkIcon } from '../../ui/panel/mark-icon';
import { dueWords } from './due-words';

type LeadRowProps = { due: Due<SeenLead>; now: number; onOpen: (address: string) => void };

/** One lead of the day: whom, why, by when; a press opens its record. */
export function LeadRow({ due, now, onOpen }: LeadRowProps) {
  const words = popup.today;
  const { name, company, campaign, address, tab, next, mine } = due.lead;
  const { said, tone } = dueWords(due, now);
  const verdict = words.verdicts[tab.verdict];
  const about = [name && company, campaign ?? popup.lead.noCampaign].filter(Boolean).join(' · ');
  return (
    <a
      class="today-lead"
      href={address}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(address);
      }}
    >
      <MarkIcon mark={markOf(due.clock)} />
      <span class="today-lead-body">
        <span class="today-lead-head">
          <strong class="today-lead-name">{name ?? company ?? popup.lead.unnamed}</strong>
          <Tag tone={tone}>{said}</Tag>
        </span>
        <span class="today-lead-line soft">{about}</span>
        <span class="today-lead-line soft">
          {[next && words.next(next.title), verdict, mine === 'cannot tell' && words.perhaps]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </a>
  );
}
