import type { Day } from '../instant';

/** First and last edge of a day in a zone, in epoch milliseconds: 23, 24 or 25 hours apart, or as its zone has it. */
export function spanOfDay(day: Day, zone: string): { first: number; last: number } {
  const date = Temporal.PlainDate.from(day);
  return {
    first: date.toZonedDateTime(zone).epochMilliseconds,
    last: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
}
