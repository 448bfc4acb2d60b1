import type { CompiledCalendar, Weekday } from '../../src/domain/clock/calendar';
import type { CalendarBody } from '../../src/domain/playbook/entries';

export type Span = { from: number; to: number };

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The plain loop with Temporal: every day, every opening, the part of it that lies in the span and was not counted before. */
export function workingByDays({ zone, hours, holidays }: CalendarBody, { from, to }: Span): number {
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const last = dayOf(to);
  let sum = 0;
  let counted = from;
  for (let day = dayOf(from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (holidays.some((holiday) => holiday.day === day.toString())) continue;
    for (const [open, close] of hours[weekdays[day.dayOfWeek - 1] ?? 'mon'] ?? []) {
      const begin = Math.max(counted, at(day, open, zone));
      const end = Math.min(to, at(day, close, zone));
      sum += Math.max(0, end - begin);
      counted = Math.max(counted, end);
    }
  }
  return sum;
}

function at(day: Temporal.PlainDate, time: string, zone: string): number {
  const late = time === '24:00';
  const wall = (late ? day.add({ days: 1 }) : day).toPlainDateTime(late ? '00:00' : time);
  return wall.toZonedDateTime(zone).epochMilliseconds;
}

/** Looks at the clock on the wall every minute: does it show working time? For hours that no change of clocks cuts. */
export function workingByWallClock({ zone, hours, holidays }: CalendarBody, { from, to }: Span): boolean[] {
  const minutes: boolean[] = [];
  for (let at = from; at < to; at += 60_000) {
    const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    const time = `${String(wall.hour).padStart(2, '0')}:${String(wall.minute).padStart(2, '0')}`;
    const holiday = holidays.some(({ day }) => day === wall.toPlainDate().toString());
    const spans = hours[weekdays[wall.dayOfWeek - 1] ?? 'mon'] ?? [];
    minutes.push(!holiday && spans.some(([open, close]) => open <= time && time < close));
  }
  return minutes;
}

/** The spans of a compiled calendar as local times of its zone, as a person would write them. */
export function asWritten({ starts, ends, zone }: CompiledCalendar): string[] {
  const local = (ms: number) => {
    const wall = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
    return wall.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  };
  return starts.map((start, i) => `${local(start)} – ${local(ends[i] ?? 0)}`);
}
