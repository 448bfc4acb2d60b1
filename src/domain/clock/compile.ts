import type { CalendarBody } from '../playbook/entries';
import type { CalendarWindow, CompiledCalendar, Weekday } from './calendar';

const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * A calendar as instants and prefix sums, for every day of the window. A holiday has no working time. Hours are wall
 * time of the calendar's zone: a day on which the clocks change is shorter or longer. A time that the clocks skip counts
 * with the offset from before the change, one that comes twice is the first (RFC 5545, 3.3.5). Hours that overlap
 * count once; hours that end before they begin are none. Throws a RangeError for a zone or day that does not exist.
 */
export function compileCalendar(body: CalendarBody, window: CalendarWindow): CompiledCalendar {
  const { zone } = body;
  const first = Temporal.PlainDate.from(window.from);
  const end = Temporal.PlainDate.from(window.to).add({ days: 1 });
  const holidays = new Set(body.holidays.map(({ day }) => day));
  const compiled: CompiledCalendar = {
    starts: [],
    ends: [],
    before: [],
    from: first.toZonedDateTime(zone).epochMilliseconds,
    to: end.toZonedDateTime(zone).epochMilliseconds,
    zone,
  };
  const week = weekdays.map((weekday) => [...(body.hours[weekday] ?? [])].sort(byOpening));
  for (let date = first; Temporal.PlainDate.compare(date, end) < 0; date = date.add({ days: 1 })) {
    if (holidays.has(date.toString())) continue;
    for (const [open, close] of week[date.dayOfWeek - 1] ?? []) {
      if (close > open) addSpan(compiled, instantOf(date, open, zone), instantOf(date, close, zone));
    }
  }
  return compiled;
}

function byOpening(a: [string, string], b: [string, string]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}

/** Appends a span, or lengthens the last one where they touch or overlap. */
function addSpan({ starts, ends, before }: CompiledCalendar, start: number, end: number): void {
  const last = starts.length - 1;
  const lastStart = starts[last];
  const lastEnd = ends[last];
  const lastBefore = before[last];
  if (lastStart === undefined || lastEnd === undefined || lastBefore === undefined) {
    if (end > start) pushSpan({ starts, ends, before }, [start, end, 0]);
  } else if (start <= lastEnd) {
    ends[last] = Math.max(lastEnd, end);
  } else if (end > start) {
    pushSpan({ starts, ends, before }, [start, end, lastBefore + lastEnd - lastStart]);
  }
}

function pushSpan(
  { starts, ends, before }: Pick<CompiledCalendar, 'starts' | 'ends' | 'before'>,
  [start, end, sum]: [number, number, number],
): void {
  starts.push(start);
  ends.push(end);
  before.push(sum);
}
