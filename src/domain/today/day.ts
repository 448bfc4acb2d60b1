import type { Instant } from '../instant';

/** When the day of an instant ends in a zone; days on which clocks change are shorter or longer. */
export function dayEnd(now: Instant, zone: string): Instant {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  const next = day.add({ days: 1 }).toZonedDateTime(zone);
  return new Date(next.epochMilliseconds).toISOString();
}
