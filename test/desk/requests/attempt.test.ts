import { expect, test } from 'vitest';
import { attemptFor } from '../../../src/desk/requests/attempt';

const promise = { kind: 'promise', day: '2030-01-10' } as const;

test('the same move tried again keeps its key, so that it arrives once', () => {
  const first = attemptFor(promise, undefined);
  expect(attemptFor({ ...promise }, first)).toBe(first);
});

test('a move that was changed in between is another one', () => {
  const first = attemptFor(promise, undefined);
  const second = attemptFor({ ...promise, day: '2030-01-11' }, first);
  expect(second.key).not.toBe(first.key);
  expect(second.move.day).toBe('2030-01-11');
});
