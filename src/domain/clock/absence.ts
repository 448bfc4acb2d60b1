import type { Day } from '../instant';
import type { CompiledCalendar } from './calendar';
import { spanOfDay } from './day-span';

/** When a person is away: whole days of their calendar's zone, both included. */
export type Absence = { from: Day; to: Day };

const made = new WeakMap<CompiledCalendar, Map<string, CompiledCalendar>>();

/** A calendar without the days on which a person is away. The same calendar and absences give the same object. */
export function withoutAbsences(calendar: CompiledCalendar, absences: Absence[]): CompiledCalendar {
  if (absences.length === 0) return calendar;
  const known = made.get(calendar) ?? new Map<string, CompiledCalendar>();
  const key = absences.map(({ from, to }) => from + to).join();
  const found = known.get(key) ?? subtracted(calendar, absences);
  made.set(calendar, known.set(key, found));
  return found;
}

function subtracted(calendar: CompiledCalendar, absences: Absence[]): CompiledCalendar {
  const away = absences
    .filter(({ from, to }) => from <= to)
    .map(({ from, to }) => ({
      from: spanOfDay(from, calendar.zone).first,
      to: spanOfDay(to, calendar.zone).last,
    }))
    .sort((a, b) => a.from - b.from);
  const left: CompiledCalendar = { ...calendar, starts: [], ends: [], before: [] };
  let sum = 0;
  const keep = (start: number, end: number) => {
    if (end <= start) return;
    left.starts.push(start);
    left.ends.push(end);
    left.before.push(sum);
    sum += end - start;
  };
  for (const [i, start] of calendar.starts.entries()) {
    const end = calendar.ends[i] ?? start;
    let at = start;
    for (const { from, to } of away) {
      if (to <= at || from >= end) continue;
      keep(at, from);
      at = to;
    }
    keep(at, end);
  }
  return left;
}
