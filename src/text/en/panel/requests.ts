import type { ConversationState, ConversationView, MoveKind } from '../../../domain/feedback/conversation';
import type { Instant } from '../../../domain/instant';
import { calendarDay, moment } from '../moment';

const states: Record<ConversationState, (day: string) => string> = {
  requested: (day) => `asked for by ${day}`,
  promised: (day) => `promised by ${day}`,
  declined: () => 'declined',
  countered: (day) => `other offer, by ${day}`,
  'reported done': () => 'reported done',
  satisfied: () => 'done',
  withdrawn: () => 'withdrawn',
};

const answers: Record<MoveKind, string> = {
  promise: 'promised it',
  decline: 'declined',
  counter: 'offers something else',
  accept: 'accepted',
  report: 'reports it done',
  satisfied: 'is satisfied',
  'not-satisfied': 'is not satisfied',
  withdraw: 'withdrew it',
};

export const requests = {
  title: 'Requests about this lead',
  count: (all: ConversationView[]) => {
    const turns = all.filter(({ yourTurn }) => yourTurn).length;
    if (turns > 0) return turns === 1 ? '1 for you to answer' : `${turns} for you to answer`;
    return all.length === 1 ? '1 request' : `${all.length} requests`;
  },
  state: (state: ConversationState, day: string, now: Instant) => states[state](calendarDay(day, now)),
  between: (author: string, to: string) => `${author} to ${to}`,
  complaint: 'Because',
  answered: (by: string, kind: MoveKind, at: Instant, now: Instant) =>
    `${by} ${answers[kind]}, ${moment(at, now)}`,
  yourTurn: 'Your turn: answer in the toolbar’s Leadpact.',
};
