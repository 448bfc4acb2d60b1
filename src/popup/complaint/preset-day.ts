import type { CompiledCalendar } from '../../domain/clock/calendar';
import type { Day } from '../../domain/instant';

/** The day that is `count` working days after `today`, by a compiled calendar where it reaches, else Monday to Friday. */
export function workingDaysAhead(today: Day, count: number, calendar?: CompiledCalendar): Day {
  let day = Temporal.PlainDate.from(today);
  for (let left = count, tried = 0; left > 0 && tried < 60; tried++) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, calendar)) left--;
  }
  return day.toString();
}

function isWorkingDay(day: Temporal.PlainDate, calendar?: CompiledCalendar): boolean {
  if (!calendar) return isWeekday(day);
  const from = day.toZonedDateTime(calendar.zone).epochMilliseconds;
  const to = day.add({ days: 1 }).toZonedDateTime(calendar.zone).epochMilliseconds;
  if (from < calendar.from || to > calendar.to) return isWeekday(day);
  return calendar.starts.some((start, index) => start < to && (calendar.ends[index] ?? start) > from);
}

const isWeekday = (day: Temporal.PlainDate) => day.dayOfWeek <= 5;

/** The calendar day of an instant in epoch milliseconds, where this person is. */
export const dayIn = (now: number): Day =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
