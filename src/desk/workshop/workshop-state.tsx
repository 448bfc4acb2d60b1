import type { WorkshopSummary } from '../../protocol/hub-api/workshops';
import { workshop as words } from '../../text/desk';
import { Tag } from '../../ui/controls/tag';

/** How far a workshop has come, in a word. */
export function WorkshopState({
  of: { handedIn, draft },
}: {
  of: Pick<WorkshopSummary, 'handedIn' | 'draft'>;
}) {
  const { sales, marketing } = handedIn;
  if (draft) return <Tag tone="good">{words.states.drafted}</Tag>;
  if (sales && marketing) return <Tag tone="accent">{words.states.open}</Tag>;
  if (sales) return <Tag tone="warn">{words.states.marketing}</Tag>;
  return marketing ? <Tag tone="warn">{words.states.sales}</Tag> : <Tag>{words.states.writing}</Tag>;
}
