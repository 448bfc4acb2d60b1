import { isDay } from '../instant';
import { foldText } from '../lead/fold-text';
import type { CalendarBody, Entry, EntryId, EntryOf } from './entries';
import type { PlaybookProblem } from './problem';

/** A calendar has working hours in a zone that exists, and no team works by two. */
export function checkCalendars(entries: Entry[]): PlaybookProblem[] {
  const calendars = entries.filter((entry) => entry.kind === 'calendar');
  const firstBy = new Map<string, EntryId>();
  return calendars.flatMap(({ id, body }) => [
    ...calendarProblems(id, body),
    ...teamProblems({ id, body }, firstBy),
  ]);
}

/** `firstBy` remembers which calendar claimed a team first. */
function teamProblems(
  { id: entry, body }: Pick<EntryOf<'calendar'>, 'id' | 'body'>,
  firstBy: Map<string, EntryId>,
): PlaybookProblem[] {
  return (body.teams ?? []).flatMap((team, place): PlaybookProblem[] => {
    const found = firstBy.get(foldText(team));
    if (found === undefined) firstBy.set(foldText(team), entry);
    return found === undefined
      ? []
      : [{ code: 'calendar.team_taken', entry, path: `body.teams[${place}]`, found }];
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
