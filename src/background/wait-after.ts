const hour = 3_600_000;

/**
 * Milliseconds to wait after `failures` in a row: full jitter under a bound that doubles from a second to an hour, and
 * never less than the hub asked for (`retryAfter` in seconds), an hour at most.
 */
export function waitAfter(failures: number, retryAfter = 0): number {
  const bound = Math.min(hour, 1000 * 2 ** Math.min(failures, 22));
  const asked = Math.min(hour, Math.max(0, retryAfter * 1000));
  return Math.max(asked, Math.random() * bound);
}
