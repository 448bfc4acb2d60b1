import { type Day, dayPlus, type Instant, instantAt, utcDayOf } from '../instant';
import type { CalendarBody, EntryId } from '../playbook/entries';
import type { ReadModel } from '../playbook/read-model';
import { type Absence, withoutAbsences } from './absence';
import type { CalendarWindow, CompiledCalendar } from './calendar';
import { compileCalendar } from './compile';
import type { CompiledServiceLevel } from './service-level';

/** Whose working time it is: the title of the team, and when the person is away. */
export type Worker = { team?: string; absences: Absence[] };

type Asked = {
  model: Pick<ReadModel, 'calendars' | 'calendarBodies'>;
  me?: Worker | undefined;
  /** The lead's IANA time zone as the CRM states it. */
  zone: string | undefined;
  /** The day of the earliest event that will be asked of it. */
  since: Day;
  now: Instant;
};

/**
 * The working time by which a duty is measured: that of the person's team where a calendar names it, else the service
 * level's own; in the lead's wall time where the service level says so and the zone is known; without the days on which
 * the person is away. Marketing's duties go by the service level's calendar alone. `undefined`: there is none.
 */
export function calendarFor(level: CompiledServiceLevel, asked: Asked): CompiledCalendar | undefined {
  const { model, zone } = asked;
  const me = level.side === 'sales' ? asked.me : undefined;
  const id = teamCalendar(model, me?.team) ?? level.calendar;
  const body = model.calendarBodies?.[id];
  const own = model.calendars[id];
  const elsewhere =
    level.hoursIn === 'lead' && zone !== undefined && own && body && zone !== body.zone
      ? compiledIn(zone, { body, window: windowOf(level, own, asked) })
      : undefined;
  const calendar = elsewhere ?? own;
  return calendar && withoutAbsences(calendar, me?.absences ?? []);
}

function teamCalendar(
  { calendarBodies = {} }: Asked['model'],
  team: string | undefined,
): EntryId | undefined {
  if (team === undefined) return undefined;
  for (const id in calendarBodies) if (calendarBodies[id]?.teams?.includes(team)) return id;
  return undefined;
}

/** Whole months around what a clock will be asked: a page compiles it while it is read, and once for many leads. */
function windowOf(
  { limit }: CompiledServiceLevel,
  own: CompiledCalendar,
  { since, now }: Asked,
): CalendarWindow {
  const monthOf = (day: Day) => `${day.slice(0, 7)}-01`;
  const from = monthOf(dayPlus(since, -2));
  const least = dayPlus(utcDayOf(instantAt(own.from)), 1);
  const ahead = limit > 20 * workingDay ? 400 : 90;
  return { from: from > least ? from : least, to: monthOf(dayPlus(utcDayOf(now), ahead)) };
}

const workingDay = 480;
const made = new WeakMap<CalendarBody, Map<string, CompiledCalendar | undefined>>();

/** The calendar with its hours as wall time of another zone; a zone that does not exist gives nothing. */
function compiledIn(
  zone: string,
  { body, window }: { body: CalendarBody; window: CalendarWindow },
): CompiledCalendar | undefined {
  const known = made.get(body) ?? new Map<string, CompiledCalendar | undefined>();
  const key = [zone, window.from, window.to].join();
  if (!known.has(key)) known.set(key, compiledOrNone({ ...body, zone }, window));
  made.set(body, known);
  return known.get(key);
}

function compiledOrNone(body: CalendarBody, window: CalendarWindow): CompiledCalendar | undefined {
  try {
    return compileCalendar(body, window);
  } catch {
    return undefined;
  }
}
