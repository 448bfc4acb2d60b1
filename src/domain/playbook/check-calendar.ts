import { isDay } from '../instant';
import type { CalendarBody, Entry, EntryId } from './entries';
import type { PlaybookProblem } from './problem';

/** A calendar has working hours in a zone that exists; a service level warns after it has begun and before it is due. */
export function checkCalendars(entries: Entry[]): PlaybookProblem[] {
  return entries.flatMap((entry): PlaybookProblem[] => {
    if (entry.kind === 'calendar') return calendarProblems(entry.id, entry.body);
    if (entry.kind !== 'service-level' || entry.body.warn < entry.body.limit) return [];
    const found = String(entry.body.warn);
    return [{ code: 'service_level.warns_from_the_start', entry: entry.id, path: 'body.warn', found }];
  });
}

function calendarProblems(entry: EntryId, { zone, hours, holidays }: CalendarBody): PlaybookProblem[] {
  const problems: PlaybookProblem[] = [];
  if (!zoneExists(zone)) {
    problems.push({ code: 'calendar.zone_unknown', entry, path: 'body.zone', found: zone });
  }
  let open = false;
  for (const [weekday, spans] of Object.entries(hours)) {
    for (const [place, [from, to]] of spans.entries()) {
      open ||= to > from;
      if (to > from) continue;
      const path = `body.hours.${weekday}[${place}]`;
      problems.push({ code: 'calendar.hours_backwards', entry, path, found: `${from}-${to}` });
    }
  }
  if (!open) problems.push({ code: 'calendar.hours_missing', entry, path: 'body.hours' });
  for (const [place, { day }] of holidays.entries()) {
    if (isDay(day)) continue;
    problems.push({
      code: 'calendar.day_unknown',
      entry,
      path: `body.holidays[${place}].day`,
      found: day,
    });
  }
  return problems;
}

function zoneExists(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
