import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { waitAfter } from '../../src/background/wait-after';

afterEach(() => vi.restoreAllMocks());

test('a wait is never longer than an hour and never shorter than the hub asked for', () => {
  fc.assert(
    fc.property(
      fc.nat(10_000),
      fc.option(fc.integer({ min: -10_000, max: 100_000 }), { nil: undefined }),
      (n, asked) => {
        const wait = waitAfter(n, asked);
        expect(wait).toBeGreaterThanOrEqual(Math.min(3_600_000, Math.max(0, (asked ?? 0) * 1000)));
        expect(wait).toBeLessThanOrEqual(3_600_000);
      },
    ),
  );
});

test('the bound doubles from two seconds to an hour', () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  expect([1, 2, 3, 10, 12, 500].map((n) => waitAfter(n))).toEqual([
    2000, 4000, 8000, 1_024_000, 3_600_000, 3_600_000,
  ]);
});

test('two thousand browsers whose hub comes back do not all ask at once', () => {
  const seconds = Array.from({ length: 2000 }, () => Math.floor(waitAfter(8) / 1000));
  const counts = new Map<number, number>();
  for (const each of seconds) counts.set(each, (counts.get(each) ?? 0) + 1);
  expect(Math.max(...counts.values())).toBeLessThan(4 * (2000 / 256));
});
