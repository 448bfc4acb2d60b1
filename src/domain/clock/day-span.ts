import type { Day } from '../instant';

type DaySpan = { first: number; last: number };

const made = new Map<string, DaySpan>();
const mostKept = 1000;

/**
 * First and last edge of a day in a zone, in epoch milliseconds: 23, 24 or 25 hours apart, or as its zone has it. What
 * was asked lately is remembered: the leads of a list share their days.
 */
export function spanOfDay(day: Day, zone: string): DaySpan {
  const key = day + zone;
  const known = made.get(key);
  if (known) return known;
  const date = Temporal.PlainDate.from(day);
  const span = {
    first: date.toZonedDateTime(zone).epochMilliseconds,
    last: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
  if (made.size >= mostKept) made.clear();
  made.set(key, span);
  return span;
}
