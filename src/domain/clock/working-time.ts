import type { CompiledCalendar } from './calendar';

/**
 * Milliseconds of working time from one epoch millisecond to another; 0 when `to` is not after `from`.
 * `undefined` when either lies outside the window that the calendar was compiled for.
 */
export function workingBetween(
  calendar: CompiledCalendar,
  span: { from: number; to: number },
): number | undefined {
  if (!covers(calendar, span.from) || !covers(calendar, span.to)) return undefined;
  if (span.to <= span.from) return 0;
  return workedBy(calendar, span.to) - workedBy(calendar, span.from);
}

/**
 * The first epoch millisecond by which `ms` whole milliseconds of working time have passed since `from`; `from` itself for
 * nothing or less. `undefined` when `from` or the answer lies outside the calendar's window.
 */
export function addWorking(
  calendar: CompiledCalendar,
  span: { from: number; ms: number },
): number | undefined {
  if (!covers(calendar, span.from)) return undefined;
  if (span.ms <= 0) return span.from;
  const wanted = workedBy(calendar, span.from) + span.ms;
  const i = lastUpTo(calendar.before, wanted - 1);
  const start = calendar.starts[i];
  const end = calendar.ends[i];
  const before = calendar.before[i];
  if (start === undefined || end === undefined || before === undefined) return undefined;
  const at = start + wanted - before;
  return at <= end ? at : undefined;
}

function covers(calendar: CompiledCalendar, at: number): boolean {
  return at >= calendar.from && at <= calendar.to;
}

/** Working time of the window up to an instant, by its prefix sums. */
function workedBy(calendar: CompiledCalendar, at: number): number {
  const i = lastUpTo(calendar.starts, at);
  if (i < 0) return 0;
  const start = calendar.starts[i] ?? 0;
  const end = calendar.ends[i] ?? 0;
  return (calendar.before[i] ?? 0) + (at < end ? at : end) - start;
}

/** Index of the last value that is not above `limit`, -1 when all are. */
function lastUpTo(ascending: number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
