import type { ConversationState } from '../../domain/feedback/conversation';
import type { Tone } from '../../ui/controls/tag';

/** The colour of a state; its word stands beside it. */
export const toneOf: Record<ConversationState, Tone> = {
  requested: 'neutral',
  promised: 'accent',
  declined: 'bad',
  countered: 'warn',
  'reported done': 'good',
  satisfied: 'good',
  withdrawn: 'neutral',
};
