import type { CompiledCalendar } from '../clock/calendar';
import { addWorking } from '../clock/working-time';
import type { Day } from '../instant';

/** A person's absences, as days of their own, both included. */
export type Absence = { from: Day; to: Day };

/**
 * The first epoch millisecond from `now` on at which the person works: within the calendar's hours, and not absent.
 * `undefined` when nobody can tell: the calendar does not reach that far, or there is none.
 */
export function worksFrom(
  now: number,
  { calendar, absences }: { calendar: CompiledCalendar | undefined; absences: Absence[] },
): number | undefined {
  if (!calendar) return undefined;
  let at = now;
  for (const _ of [...absences, 'and once more']) {
    const inHours = addWorking(calendar, { from: at, ms: 1 });
    if (inHours === undefined) return undefined;
    at = Math.max(at, inHours - 1);
    const day: Day = Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(calendar.zone)
      .toPlainDate()
      .toString();
    const away = absences.find(({ from, to }) => from <= day && day <= to);
    if (!away) return at;
    at = Temporal.PlainDate.from(away.to).add({ days: 1 }).toZonedDateTime(calendar.zone).epochMilliseconds;
  }
  return undefined;
}
