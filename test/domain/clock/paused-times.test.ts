import { expect, test } from 'vitest';
import { withSight } from '../../../src/domain/clock/paused-times';
import type { PausedTime } from '../../../src/domain/clock/event';

const at = (hour: number) => `2026-11-17T${String(hour).padStart(2, '0')}:00:00.000Z`;
const seen = (...sights: [hour: number, pauses: boolean][]) =>
  sights.reduce<PausedTime[]>((known, [hour, pauses]) => withSight(known, { pauses, at: at(hour) }), []);

test('a pause begins when it was seen first, and ends when it was seen to be over', () => {
  expect(seen([8, false], [9, true], [10, true], [11, false], [12, false], [13, true])).toEqual([
    { from: at(9), to: at(11) },
    { from: at(13) },
  ]);
});

test('a lead that never paused is remembered with nothing', () => {
  const known: PausedTime[] = [];
  expect(withSight(known, { pauses: false, at: at(9) })).toBe(known);
});

test('only the latest pauses are remembered', () => {
  const often = Array.from({ length: 60 }, (_, n): [number, boolean] => [n % 24, n % 2 === 0]);
  expect(seen(...often)).toHaveLength(20);
});
