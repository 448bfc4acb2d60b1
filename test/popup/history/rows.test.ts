import { expect, test } from 'vitest';
import type { Conversation } from '../../../src/domain/feedback/conversation';
import { historyOf } from '../../../src/popup/history/rows';
import type { OutboxEntry } from '../../../src/protocol/stored';
import { anna, conversation, entry, promised, reported } from '../support/sample';

const byId = (...all: Conversation[]) => Object.fromEntries(all.map((each) => [each.id, each]));
const look = (conversations: Conversation[], entries: OutboxEntry[] = [], seenMoves = {}) =>
  historyOf({ conversations: byId(...conversations), seenMoves, entries, me: anna.id });
const keys = (rows: ReturnType<typeof look>) =>
  rows.map((row) => (row.kind === 'entry' ? row.entry.key : row.conversation.id));

test('the newest answer stands first', () => {
  const rows = look([
    conversation('silent', { at: '2026-11-10T08:00:00.000Z' }),
    promised('old', '2026-11-11T08:00:00.000Z'),
    reported('new', '2026-11-20T08:00:00.000Z'),
  ]);
  expect(keys(rows)).toEqual(['new', 'old', 'silent']);
});

test('what the hub refused stands above what waits, and both above what has arrived', () => {
  const refused = entry('refused', {
    at: '2026-11-01T08:00:00.000Z',
    refused: { code: 'x', message: 'No.' },
  });
  expect(keys(look([conversation('c')], [entry('waiting'), refused]))).toEqual(['refused', 'waiting', 'c']);
});

test('a complaint that has arrived is shown once, also while its entry is still being cleared away', () => {
  expect(keys(look([conversation('c', { key: 'k' })], [entry('k')]))).toEqual(['c']);
});

test('only what this person wrote or is asked is shown: another’s entries wait unseen', () => {
  const others = conversation('theirs', { author: { id: 'p-x', name: 'X' }, to: { title: 'Awareness' } });
  const toMe = conversation('to-me', {
    author: { id: 'p-x', name: 'X' },
    to: { title: 'Team', person: { id: anna.id, name: anna.name } },
  });
  expect(keys(look([others, toMe], [entry('k', { person: 'p-x' })]))).toEqual(['to-me']);
});

test('an answer is new until it was seen, and the next answer is new again', () => {
  const first = promised('c', '2026-11-19T08:00:00.000Z');
  const seen = { c: '2026-11-19T08:00:00.000Z' };
  const unseen = (all: Conversation, moves = {}) => look([all], [], moves)[0];
  expect(unseen(first)).toMatchObject({ unseen: true });
  expect(unseen(first, seen)).toMatchObject({ unseen: false });
  expect(unseen(reported('c', '2026-11-20T08:00:00.000Z'), seen)).toMatchObject({ unseen: true });
});

test('my own move is never news to me', () => {
  const withdrawn = conversation('c', {
    moves: [
      {
        kind: 'withdraw',
        by: { id: anna.id, name: anna.name, side: 'asker' },
        at: '2026-11-20T08:00:00.000Z',
      },
    ],
  });
  expect(look([withdrawn])[0]).toMatchObject({ unseen: false });
});

test('a move on its way is shown with its conversation; a refused one stands by itself', () => {
  const move = (part: Partial<OutboxEntry> = {}) =>
    entry('m', { what: { kind: 'move', conversation: 'c', move: { kind: 'withdraw' } }, ...part });
  const c = conversation('c');
  expect(look([c], [move()])).toMatchObject([{ kind: 'conversation', moving: { key: 'm' } }]);
  const refused = look([c], [move({ refused: { code: 'x', message: 'No.' } })]);
  expect(keys(refused)).toEqual(['m', 'c']);
  expect(refused[1]).not.toHaveProperty('moving');
});
