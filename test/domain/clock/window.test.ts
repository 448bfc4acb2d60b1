import { expect, test } from 'vitest';
import { calendarWindow } from '../../../src/domain/clock/window';

test('calendars are compiled from the first release to a year from now', () => {
  expect(calendarWindow({ pactSince: '2026-09-01T08:00:00.000Z', now: '2026-11-17T09:00:00.000Z' })).toEqual({
    from: '2026-08-30',
    to: '2027-12-22',
  });
});

test('but for three years at most, so that what a page reads stays small', () => {
  const { from } = calendarWindow({ pactSince: '2015-01-01T08:00:00.000Z', now: '2026-11-17T09:00:00.000Z' });
  expect(from).toBe('2023-11-13');
});
