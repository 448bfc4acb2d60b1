import type { ProposalSummary } from '../../protocol/hub-api';
import { proposals as words } from '../../text/desk';
import { Tag } from '../../ui/controls/tag';

const tones = { proposed: 'accent', released: 'good', withdrawn: 'neutral' } as const;

type Shown = Pick<ProposalSummary, 'state' | 'due' | 'superseded' | 'objections'>;

/** How it stands, in words: also what keeps it. */
export function ProposalState({ state, due, superseded, objections }: Shown) {
  return (
    <span class="row row-tight">
      <Tag tone={tones[state]}>{words.states[state]}</Tag>
      {due !== undefined && <Tag tone="warn">{words.unsignedTag}</Tag>}
      {superseded && <Tag tone="warn">{words.supersededTag}</Tag>}
      {objections.length > 0 && <Tag tone="bad">{words.objectedTag}</Tag>}
    </span>
  );
}
