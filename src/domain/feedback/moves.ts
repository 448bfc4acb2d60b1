import type { ConversationState, MoveKind } from './conversation';

export type ConversationSide = 'asker' | 'addressee';

/** The side that makes a kind of move. */
export const sideOfMove = {
  promise: 'addressee',
  decline: 'addressee',
  counter: 'addressee',
  report: 'addressee',
  accept: 'asker',
  satisfied: 'asker',
  'not-satisfied': 'asker',
  withdraw: 'asker',
} as const satisfies Record<MoveKind, ConversationSide>;

type State = { turn?: ConversationSide; moves: Partial<Record<MoveKind, ConversationState>> };

/**
 * The conversation for action (Winograd and Flores, 1986): in each state, the moves that can be made and the state that
 * each leads to; `turn` is the side from which the next move is awaited. A decline can be taken back by a promise or a
 * counter-offer. Work that does not satisfy is asked for again. What is satisfied or withdrawn is over.
 */
export const states: Record<ConversationState, State> = {
  requested: {
    turn: 'addressee',
    moves: {
      promise: 'promised',
      decline: 'declined',
      counter: 'countered',
      report: 'reported done',
      withdraw: 'withdrawn',
    },
  },
  promised: {
    turn: 'addressee',
    moves: { report: 'reported done', counter: 'countered', decline: 'declined', withdraw: 'withdrawn' },
  },
  countered: {
    turn: 'asker',
    moves: { accept: 'promised', promise: 'promised', decline: 'declined', withdraw: 'withdrawn' },
  },
  declined: {
    turn: 'asker',
    moves: { withdraw: 'withdrawn', promise: 'promised', counter: 'countered' },
  },
  'reported done': {
    turn: 'asker',
    moves: { satisfied: 'satisfied', 'not-satisfied': 'requested', withdraw: 'withdrawn' },
  },
  satisfied: { moves: {} },
  withdrawn: { moves: {} },
};

/** The moves that a side may make in a state. */
export function movesFor(state: ConversationState, side: ConversationSide): MoveKind[] {
  const kinds = Object.keys(states[state].moves) as MoveKind[];
  return kinds.filter((kind) => sideOfMove[kind] === side);
}
