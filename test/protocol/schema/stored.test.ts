import { expect, test } from 'vitest';
import { outboxEntry } from '../../../src/protocol/schema/stored';

const waiting = {
  key: 'k-1',
  hub: 'http://127.0.0.1:4310',
  person: 'p-1',
  device: 'd-1',
  seq: 1,
  at: '2026-11-21T22:00:00.000Z',
  what: { kind: 'move', conversation: 'c-1', move: { kind: 'not-satisfied', text: 'Still empty.' } },
  attempts: 2,
  notBefore: '2026-11-21T22:05:00.000Z',
};

test('an entry that waits is read back whole', () => {
  expect(outboxEntry.parse(waiting)).toEqual(waiting);
});

test('an entry that lost its person or its words is not taken for one that can be sent', () => {
  expect(outboxEntry.safeParse({ ...waiting, person: undefined }).success).toBe(false);
  expect(outboxEntry.safeParse({ ...waiting, what: { kind: 'move', conversation: 'c-1' } }).success).toBe(
    false,
  );
});
