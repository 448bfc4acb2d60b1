import { type Instant, instantAt, millisOf, type When } from '../instant';
import type { LeadFacts } from '../lead/facts';
import { whenOf } from '../lead/read-fact';
import type { Touch } from '../lead/touch';
import type { EntryId } from '../playbook/entries';
import type { ReadModel } from '../playbook/read-model';
import type { CompiledCalendar } from './calendar';
import type { ClockView, Owed } from './clock';
import { type CompiledServiceLevel, serviceLevelFor } from './service-level';
import { type Bounds, boundsOf, startOf } from './start';
import { addWorking, workingBetween } from './working-time';

const minute = 60_000;

type Running = {
  level: CompiledServiceLevel;
  calendar: CompiledCalendar;
  begun: NonNullable<ReturnType<typeof startOf>>;
  start: Bounds;
  now: number;
};

/**
 * The clock of the first follow-up. It stops at the last follow-up that is not before the start nor in the future (a
 * planned one). From a bare day it counts from that day's end; where the limit is shorter than that day's working time
 * it cannot tell, nor when there is only a lower bound of the age, until even the least age exceeds the limit: then it
 * is breached, and `minutesOver` is the least. Before the first release: an age and no breach.
 */
export function readClock(asked: {
  facts: LeadFacts;
  model: ReadModel;
  campaign: EntryId | undefined;
  touches: Touch[];
  now: Instant;
  firstSeen?: Instant | undefined;
}): ClockView {
  const { model, facts } = asked;
  const level = serviceLevelFor(model.serviceLevels, asked.campaign);
  if (level === undefined) return { state: 'no service level' };
  const calendar = model.calendars[level.calendar];
  if (calendar === undefined) return cannotTell(level, 'outside-calendar');
  const begun = startOf(level.startsAt, asked);
  const start = begun && boundsOf(begun.when, calendar.zone);
  const now = millisOf(asked.now);
  if (begun === undefined || start === undefined || now === undefined) return cannotTell(level, 'no-start');
  if (start.latest < (millisOf(model.release.pactSince) ?? Number.NEGATIVE_INFINITY)) {
    return { state: 'before the pact', start: begun.when };
  }
  const running: Running = { level, calendar, begun, start, now };
  return stoppedClock(running, whenOf(facts, 'lastFollowUpAt')) ?? openClock(running);
}

function stoppedClock({ level, calendar, begun, start, now }: Running, at: When | undefined) {
  const followUp = at && boundsOf(at, calendar.zone);
  if (at === undefined || followUp === undefined) return undefined;
  if (followUp.latest < start.earliest || followUp.earliest > now) return undefined;
  const ms = level.limit * minute;
  const earliestDue = addWorking(calendar, { from: start.earliest, ms });
  const latestDue = addWorking(calendar, { from: start.latest, ms });
  let inTime: boolean | 'cannot tell' = 'cannot tell';
  if (earliestDue !== undefined && Math.min(followUp.latest, now) <= earliestDue) inTime = true;
  else if (latestDue !== undefined && followUp.earliest > latestDue) inTime = false;
  return {
    state: 'stopped',
    ...head(level, begun),
    stoppedAt: at,
    inTime,
    by: 'crm',
    what: 'followed up',
  } satisfies ClockView;
}

function openClock({ level, calendar, begun, start, now }: Running): ClockView {
  const { latest: from } = start;
  const limit = level.limit * minute;
  const due = addWorking(calendar, { from, ms: limit });
  const worked = workingBetween(calendar, { from: Math.max(from, calendar.from), to: now });
  const atLeast = worked === undefined ? undefined : Math.floor(worked / minute);
  if (due === undefined || worked === undefined) {
    return cannotTell(level, 'outside-calendar', { start: begun.when, atLeast });
  }
  const dueAt = instantAt(due);
  if (now >= due) {
    const over = workingBetween(calendar, { from: due, to: now }) ?? 0;
    return { state: 'breached', ...head(level, begun), dueAt, minutesOver: Math.floor(over / minute) };
  }
  const why = whyUnsettled(begun.when, limit, workingBetween(calendar, { from: start.earliest, to: from }));
  if (why !== undefined) return cannotTell(level, why, { start: begun.when, atLeast });
  const near = addWorking(calendar, { from, ms: limit - level.warn * minute }) ?? due;
  return {
    state: now >= near ? 'near breach' : 'running',
    ...head(level, begun),
    dueAt,
    minutesLeft: Math.floor((limit - worked) / minute),
    changesAt: now >= near ? dueAt : instantAt(near),
  };
}

function whyUnsettled(when: When, limit: number, day: number | undefined) {
  if ('since' in when) return 'only-seen';
  return 'day' in when && (day === undefined || limit < day) ? 'only-a-day' : undefined;
}

function head(level: CompiledServiceLevel, begun: Running['begun']) {
  return { ...owed(level), startedBy: begun.by, start: begun.when };
}

function owed({ id, title, duty, side }: CompiledServiceLevel): Owed {
  return { serviceLevel: id, title, duty, side };
}

function cannotTell(
  level: CompiledServiceLevel,
  reason: Extract<ClockView, { state: 'cannot tell' }>['reason'],
  known: { start?: When; atLeast?: number | undefined } = {},
): ClockView {
  const { start, atLeast } = known;
  return {
    state: 'cannot tell',
    ...owed(level),
    reason,
    ...(start === undefined ? {} : { start }),
    ...(atLeast === undefined ? {} : { atLeast }),
  };
}
