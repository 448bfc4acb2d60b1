import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shortMemory } from '../../../src/hub/server/short-memory';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('a value is read once until it is five seconds old', async () => {
  const memory = shortMemory<number>({ most: 10, milliseconds: 5000 });
  const load = vi.fn(async () => load.mock.calls.length);
  expect([await memory.read('a', load), await memory.read('a', load)]).toEqual([1, 1]);
  vi.advanceTimersByTime(4999);
  expect(memory.peek('a')).toBe(1);
  vi.advanceTimersByTime(1);
  expect(memory.peek('a')).toBeUndefined();
  expect(await memory.read('a', load)).toBe(2);
});

test('a value whose reading began before it was forgotten is not kept', async () => {
  const memory = shortMemory<string>({ most: 10, milliseconds: 5000 });
  let answer: (value: string) => void = () => undefined;
  const reading = memory.read('a', () => new Promise((done) => (answer = done)));
  memory.forget('a');
  answer('old');
  expect(await reading).toBe('old');
  expect(memory.peek('a')).toBeUndefined();
});

test('it never grows beyond its size: the oldest goes first', async () => {
  const memory = shortMemory<number>({ most: 3, milliseconds: 5000 });
  for (const key of ['a', 'b', 'c', 'd']) await memory.read(key, async () => 1);
  expect(['a', 'b', 'c', 'd'].map((key) => memory.peek(key))).toEqual([undefined, 1, 1, 1]);
});

test('everything can be forgotten at once', async () => {
  const memory = shortMemory<null>({ most: 3, milliseconds: 5000 });
  await memory.read('a', async () => null);
  expect(memory.peek('a')).toBeNull();
  memory.forget();
  expect(memory.peek('a')).toBeUndefined();
});
