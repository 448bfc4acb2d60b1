import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ConversationState,
  type Move,
  type MoveKind,
  moveKinds,
} from '../../../src/domain/feedback/conversation';
import { mayMove, sidesOf, stateOf, viewOf } from '../../../src/domain/feedback/fold';
import { conversation, marketer, rep, teamLead } from '../../support/cast';

/** Moves that lead to each state, and what each further move leads to; a move that is not named is not possible. */
const table: Record<
  ConversationState,
  { by: MoveKind[]; next: Partial<Record<MoveKind, ConversationState>> }
> = {
  requested: {
    by: [],
    next: {
      promise: 'promised',
      decline: 'declined',
      counter: 'countered',
      report: 'reported done',
      withdraw: 'withdrawn',
    },
  },
  promised: {
    by: ['promise'],
    next: { report: 'reported done', counter: 'countered', decline: 'declined', withdraw: 'withdrawn' },
  },
  declined: { by: ['decline'], next: { promise: 'promised', counter: 'countered', withdraw: 'withdrawn' } },
  countered: {
    by: ['counter'],
    next: { accept: 'promised', promise: 'promised', decline: 'declined', withdraw: 'withdrawn' },
  },
  'reported done': {
    by: ['promise', 'report'],
    next: { satisfied: 'satisfied', 'not-satisfied': 'requested', withdraw: 'withdrawn' },
  },
  satisfied: { by: ['report', 'satisfied'], next: {} },
  withdrawn: { by: ['withdraw'], next: {} },
};
const states = Object.keys(table) as ConversationState[];
const moves = (kinds: MoveKind[]): Move[] => kinds.map((kind) => ({ kind }));
const askers: MoveKind[] = ['accept', 'satisfied', 'not-satisfied', 'withdraw'];

describe('every move in every state', () => {
  test.each(states.flatMap((state) => moveKinds.map((kind) => [state, kind] as const)))(
    '%s, %s',
    (state, kind) => {
      const { by, next } = table[state];
      expect(stateOf(conversation(moves(by)))).toBe(state);
      expect(stateOf(conversation(moves([...by, kind])))).toBe(next[kind] ?? state);
      const may = mayMove(conversation(moves(by)), askers.includes(kind) ? rep.id : marketer.id);
      expect(may.includes(kind)).toBe(kind in next);
    },
  );

  test.each(states)('in %s each side may make its own moves only, and a bystander none', (state) => {
    const here = conversation(moves(table[state].by));
    expect(mayMove(here, rep.id).every((kind) => askers.includes(kind))).toBe(true);
    expect(mayMove(here, marketer.id).some((kind) => askers.includes(kind))).toBe(false);
    expect(mayMove(here, teamLead.id)).toEqual([]);
    expect(mayMove(here, { side: 'addressee' })).toEqual(mayMove(here, marketer.id));
  });

  test('any sequence of moves ends in a state that the possible ones alone lead to', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moveKinds)), (kinds) => {
        let state: ConversationState = 'requested';
        for (const kind of kinds) state = table[state].next[kind] ?? state;
        expect(stateOf(conversation(moves(kinds)))).toBe(state);
      }),
    );
  });
});

describe('whose turn it is', () => {
  test.each<[ConversationState, boolean, boolean]>([
    ['requested', false, true],
    ['promised', false, true],
    ['countered', true, false],
    ['declined', true, false],
    ['reported done', true, false],
    ['satisfied', false, false],
    ['withdrawn', false, false],
  ])('%s: the asker’s %s, the addressee’s %s', (state, asker, addressee) => {
    const here = conversation(moves(table[state].by));
    expect([viewOf(here, rep.id).yourTurn, viewOf(here, marketer.id).yourTurn]).toEqual([asker, addressee]);
    expect([viewOf(here, teamLead.id).yourTurn, viewOf(here, '').yourTurn]).toEqual([false, false]);
  });

  test('always someone may move whose turn it is', () => {
    for (const state of states) {
      const here = conversation(moves(table[state].by));
      for (const person of [rep, marketer]) {
        if (viewOf(here, person.id).yourTurn) expect(mayMove(here, person.id)).not.toEqual([]);
      }
    }
  });

  test('who asks what they answer for themselves is on both sides', () => {
    const alone = conversation([], { author: { id: marketer.id, name: marketer.name } });
    expect(sidesOf(alone, marketer.id)).toEqual(['asker', 'addressee']);
    expect(mayMove(alone, marketer.id)).toEqual(expect.arrayContaining(['withdraw', 'promise']));
  });

  test('where nobody answers for the addressee yet, only the asker may move', () => {
    const nobody = conversation([], { to: { title: 'Awareness' } });
    expect(mayMove(nobody, rep.id)).toEqual(['withdraw']);
    expect(mayMove(nobody, marketer.id)).toEqual([]);
  });
});

describe('what is shown', () => {
  test('is the request, who asked whom, and the day asked for', () => {
    expect(viewOf(conversation(), rep.id)).toEqual({
      id: 'c-1',
      complaint: 'Half of these leads have no phone number.',
      request: 'Ask for the number on the form.',
      state: 'requested',
      day: '2026-11-20',
      author: 'Ravi Anand',
      to: 'Awareness',
      at: '2026-11-16T08:00:00.000Z',
      yourTurn: false,
    });
  });

  const counter: Move = { kind: 'counter', text: 'From December on.', day: '2026-12-01' };

  test.each<[string, Move[], string]>([
    ['promised', [{ kind: 'promise', day: '2026-11-25' }], '2026-11-25'],
    ['offered', [counter], '2026-12-01'],
    ['offered and accepted', [counter, { kind: 'accept' }], '2026-12-01'],
    [
      'still promised when the work is reported',
      [{ kind: 'promise', day: '2026-11-25' }, { kind: 'report' }],
      '2026-11-25',
    ],
    ['asked for again after a decline', [counter, { kind: 'decline', text: 'No.' }], '2026-11-20'],
    [
      'asked for again when the work did not satisfy',
      [{ kind: 'promise', day: '2026-11-25' }, { kind: 'report' }, { kind: 'not-satisfied' }],
      '2026-11-20',
    ],
    [
      'not moved by a move that was not possible',
      [counter, { kind: 'report', day: '2027-01-01' }],
      '2026-12-01',
    ],
  ])('the day that is %s', (_, made, day) => {
    expect(viewOf(conversation(made), rep.id).day).toBe(day);
  });

  test('the latest answer of the addressee, with who and when, whatever the asker says after it', () => {
    const made = conversation([{ kind: 'promise', day: '2026-11-25' }, counter, { kind: 'accept' }]);
    expect(viewOf(made, rep.id).answer).toEqual({
      kind: 'counter',
      text: 'From December on.',
      by: 'Jana Holm',
      at: '2026-11-16T10:00:00.000Z',
    });
    expect(viewOf(conversation([{ kind: 'withdraw' }]), rep.id)).not.toHaveProperty('answer');
  });
});
