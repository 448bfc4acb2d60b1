import { describe, expect, test } from 'vitest';
import { dayPlus, instantAt, isDay, millisOf, utcDayOf } from '../../src/domain/instant';

describe('points in time', () => {
  test('an instant in UTC is read, with or without milliseconds', () => {
    expect(millisOf('2026-11-21T22:00:00.000Z')).toBe(Date.UTC(2026, 10, 21, 22));
    expect(millisOf('2026-11-21T22:00:00Z')).toBe(Date.UTC(2026, 10, 21, 22));
  });

  test.each([
    'Nov 21, 2026',
    '21.11.2026 22:00',
    '2026-11-21',
    '2026-11-21T22:00:00+02:00',
    '2026-11-21T22:00',
    '2026-13-21T22:00:00Z',
    'yesterdayTZ',
    '',
  ])('%j is no instant and is not guessed at', (text) => {
    expect(millisOf(text)).toBeUndefined();
  });

  test('an instant survives being counted in milliseconds', () => {
    expect(instantAt(millisOf('2026-11-21T22:00:00.123Z') ?? 0)).toBe('2026-11-21T22:00:00.123Z');
    expect(utcDayOf('2026-11-21T22:00:00.123Z')).toBe('2026-11-21');
  });

  test('only days that exist are days', () => {
    expect(['2026-11-21', '2024-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-30', '2025-02-29', '2026-1-1', '21.11.2026', '2026-11-2x', ''].some(isDay)).toBe(false);
  });

  test('days are counted over the ends of months and years', () => {
    expect(dayPlus('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayPlus('2024-03-01', -1)).toBe('2024-02-29');
  });
});
