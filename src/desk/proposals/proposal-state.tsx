import type { ProposalSummary } from '../../protocol/hub-api';
import { proposals as words } from '../../text/desk';
import { Tag } from '../../ui/controls/tag';

const tones = { proposed: 'accent', released: 'good', withdrawn: 'neutral' } as const;

export function ProposalState({ state }: Pick<ProposalSummary, 'state'>) {
  return <Tag tone={tones[state]}>{words.states[state]}</Tag>;
}
