import { expect, test } from 'vitest';
import { controls } from '../../src/text/controls';

const now = Date.parse('2026-11-21T12:00:00.000Z');
const ago = (at: string) => controls.ago(at, now);

test('an age is said in the largest unit that is still exact enough', () => {
  expect(ago('2026-11-21T11:59:40.000Z')).toBe('just now');
  expect(ago('2026-11-21T11:15:00.000Z')).toBe('45 minutes ago');
  expect(ago('2026-11-21T09:01:00.000Z')).toBe('2 hours ago');
  expect(ago('2026-11-20T11:00:00.000Z')).toBe('yesterday');
  expect(ago('2026-11-24T13:00:00.000Z')).toBe('in 3 days');
});

test('after two weeks the day itself is said', () => {
  expect(ago('2026-10-01T12:00:00.000Z')).toMatch(/\d Oct 2026/);
});

test('a day is the same day in every zone of the reader', () => {
  expect(controls.day('2026-11-21')).toBe('21 Nov 2026');
});
