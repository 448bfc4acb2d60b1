import { compileCalendar } from '../clock/compile';
import { dayPlus, type Instant, instantAt, utcDayOf } from '../instant';
import type { CalendarBody, Entry } from './entries';

/** Working days in which the side that has not signed signs or objects. */
const workingDays = 2;

/** Where a playbook has no calendar of its own. */
const weekdays: CalendarBody = {
  zone: 'UTC',
  hours: Object.fromEntries(
    (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [day, [['09:00', '17:00']]]),
  ),
  holidays: [],
};

/**
 * By when Sales signs or objects to what Marketing released alone: the end of the second working day after the day of
 * the release, by the playbook's first calendar that is not a team's own.
 */
export function signatureDue(releasedAt: Instant, entries: Entry[]): Instant {
  const calendars = entries
    .filter((entry) => entry.kind === 'calendar')
    .filter((entry) => !entry.archived)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const chosen = calendars.find(({ body }) => !body.teams?.length) ?? calendars[0];
  return endOfWorkingDay(chosen?.body ?? weekdays, releasedAt) ?? endOfWorkingDay(weekdays, releasedAt)!;
}

function endOfWorkingDay(body: CalendarBody, from: Instant): Instant | undefined {
  const { zone } = body;
  const dayOf = (at: Instant | number) =>
    Temporal.Instant.fromEpochMilliseconds(typeof at === 'number' ? at : Date.parse(at))
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  const today = dayOf(from);
  const day = utcDayOf(from);
  const { starts, ends } = compileCalendar(body, { from: dayPlus(day, -1), to: dayPlus(day, 90) });
  const closing = new Map<string, number>();
  for (const [at, start] of starts.entries()) closing.set(dayOf(start), ends[at] ?? start);
  const later = [...closing].filter(([each]) => each > today);
  const due = later[workingDays - 1];
  return due && instantAt(due[1]);
}
