import type { ConversationState } from '../../domain/feedback/conversation';
import { requests as words } from '../../text/desk';
import { Tag, type Tone } from '../../ui/controls/tag';

const tones: Record<ConversationState, Tone> = {
  requested: 'neutral',
  promised: 'warn',
  declined: 'bad',
  countered: 'warn',
  'reported done': 'accent',
  satisfied: 'good',
  withdrawn: 'neutral',
};

export function StateTag({ state }: { state: ConversationState }) {
  return <Tag tone={tones[state]}>{words.states[state]}</Tag>;
}
