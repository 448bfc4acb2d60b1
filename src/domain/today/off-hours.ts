import { calendarFor, type Worker } from '../clock/calendar-for';
import type { CompiledCalendar } from '../clock/calendar';
import { addWorking } from '../clock/working-time';
import { type Instant, utcDayOf } from '../instant';
import type { ReadModel } from '../playbook/read-model';

/**
 * The working time of a person without any lead: their team's calendar, else that of the first duty of Sales, without
 * the days on which they are away. `undefined` when the playbook has none.
 */
export function ownCalendar(
  model: Pick<ReadModel, 'serviceLevels' | 'calendars' | 'calendarBodies'>,
  { me, now }: { me: Worker; now: Instant },
): CompiledCalendar | undefined {
  const level = model.serviceLevels.find(({ side }) => side === 'sales');
  return level && calendarFor(level, { model, me, zone: undefined, since: utcDayOf(now), now });
}

/** The first epoch millisecond from `now` on that is working time; `undefined` when the calendar does not reach so far. */
export function worksFrom(now: number, calendar: CompiledCalendar): number | undefined {
  const worked = addWorking(calendar, { from: now, ms: 1 });
  return worked === undefined ? undefined : Math.max(now, worked - 1);
}
