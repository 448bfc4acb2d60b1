import { type Day, type Instant, millisOf, utcDayOf } from '../instant';
import { textOf } from '../lead/read-fact';
import type { EntryId } from '../playbook/entries';
import type { ReadModel } from '../playbook/read-model';
import { calendarFor, type Worker } from './calendar-for';
import type { ClockView } from './clock';
import { spanOfDay } from './day-span';
import { type ClockEvent, eventsOf, type Happened } from './event';
import { foldClock } from './fold';
import { cannotTell, measure } from './measure';
import { pausesOf } from './pauses';
import { type CompiledServiceLevel, serviceLevelFor } from './service-level';
import { startOf } from './start';
import { byUrgency } from './worst';

/** What a lead is owed by Sales, in time. */
const timed = ['first-follow-up', 'hand-off', 'next-step', 'stale', 'recycle'] as const;
type TimedDuty = (typeof timed)[number];

export type Asked = Omit<Happened, 'model' | 'attempts'> & {
  model: ReadModel;
  campaign: EntryId | undefined;
  now: Instant;
  /** Whose lead it is: their team's calendar counts, and not the days on which they are away. */
  me?: Worker | undefined;
  /** Minutes of working time that the script itself lets pass before the step that is next. */
  nextWait?: number | undefined;
};

/**
 * Every clock of a lead that Sales owes, the worst first; one that has not begun (no step to follow yet, attempts left)
 * is not among them. A next step is owed within its limit after it is due, which is its wait after the last follow-up. Each goes by the service level that was in force when the lead came. Leads from before the first
 * release have an age and no breach.
 */
export function readClocks(asked: Asked): ClockView[] {
  const { model, campaign, progress } = asked;
  const attempts = serviceLevelFor(model.serviceLevels, { campaign, duty: 'attempts' })?.limit;
  const events = eventsOf({ ...asked, attempts });
  const zone = textOf(asked.facts, 'timeZone');
  const all: Read = { ...asked, events, zone, since: firstDayOf(events, asked.now) };
  const clocks: ClockView[] = [];
  for (const duty of timed) {
    if (duty === 'next-step' && progress?.ended) continue;
    const clock = clockOf(duty, all);
    if (clock) clocks.push(clock);
  }
  const due = clocks.filter(({ state }) => state !== 'before the pact');
  if (due.length > 0) return due.sort(byUrgency);
  return [clocks[0] ?? { state: 'no service level' }];
}

type Read = Asked & { events: ClockEvent[]; zone: string | undefined; since: Day };

function clockOf(duty: TimedDuty, asked: Read): ClockView | undefined {
  const { model, campaign } = asked;
  const inForce = (level: CompiledServiceLevel) => isInForce(level, asked);
  const level = serviceLevelFor(model.serviceLevels, { duty, campaign, inForce });
  return level && clockUnder(level, asked);
}

/** A lead came when its clock's start was, by the least that is known of it; one of which nothing is known comes now. */
function isInForce(level: CompiledServiceLevel, { model, events, now }: Read): boolean {
  if (level.validFrom === undefined) return true;
  const zone = model.calendars[level.calendar]?.zone ?? 'UTC';
  const start = startOf(level.startsAt, events, zone);
  const came = start && (Number.isFinite(start.earliest) ? start.earliest : start.latest);
  return (came ?? millisOf(now) ?? 0) >= spanOfDay(level.validFrom, zone).first;
}

function clockUnder(level: CompiledServiceLevel, asked: Read): ClockView | undefined {
  const { model, events } = asked;
  const { id, title, side, duty, warn } = level;
  const waits = duty === 'next-step';
  const limit = level.limit + (waits ? (asked.nextWait ?? 0) : 0);
  const owed = { serviceLevel: id, title, duty, side };
  const now = millisOf(asked.now) ?? 0;
  const calendar = calendarFor(level, asked);
  if (calendar === undefined) return cannotTell(owed, 'outside-calendar');
  const base = startOf(level.startsAt, events, calendar.zone);
  if (base && base.latest < (millisOf(model.release.pactSince) ?? Number.NEGATIVE_INFINITY)) {
    return { state: 'before the pact', start: base.when };
  }
  const folded = foldClock(events, { duty, base, zone: calendar.zone, now });
  if (folded) return measure(folded, { owed, limit, warn, calendar, pauses: pausesOf(events, now), now });
  return waits || duty === 'recycle' ? undefined : cannotTell(owed, 'no-start');
}

function firstDayOf(events: ClockEvent[], now: Instant): Day {
  let first = utcDayOf(now);
  for (const event of events) {
    if (!('when' in event) || event.when === undefined) continue;
    const day = Object.values(event.when)[0]?.slice(0, 10) ?? first;
    if (day < first) first = day;
  }
  return first;
}
