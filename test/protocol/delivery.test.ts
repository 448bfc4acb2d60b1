import { expect, test } from 'vitest';
import { deliveryOf } from '../../src/protocol/delivery';
import { entry } from '../popup/support/sample';

const bytes = (each: Parameters<typeof deliveryOf>[0]) => JSON.stringify(deliveryOf(each));

test('words for the history, the hub and the count of attempts are not sent', () => {
  const sent = bytes(entry('k', { attempts: 3, refused: { code: 'x', message: 'why' } }));
  expect(Object.keys(JSON.parse(sent)).toSorted()).toEqual([
    'at',
    'complaint',
    'device',
    'key',
    'kind',
    'seq',
  ]);
  expect(sent).not.toContain('hub.nordwerk');
});

test('an entry is the same bytes whichever store it was read from', () => {
  const first = entry('k');
  const reversed = (value: object): object =>
    Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, each]) => [key, typeof each === 'object' ? reversed(each) : each]),
    );
  expect(bytes(reversed(first) as typeof first)).toBe(bytes(first));
});

test('a move names its conversation', () => {
  const move = entry('k', { what: { kind: 'move', conversation: 'c-1', move: { kind: 'withdraw' } } });
  expect(deliveryOf(move)).toMatchObject({ kind: 'move', conversation: 'c-1', move: { kind: 'withdraw' } });
});
