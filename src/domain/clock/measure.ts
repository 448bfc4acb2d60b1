import { instantAt, type When } from '../instant';
import type { CompiledCalendar } from './calendar';
import type { ClockView, Owed } from './clock';
import type { Folded } from './fold';
import { addCounted, countedBetween, type Pauses } from './pauses';
import type { Start } from './start';

const minute = 60_000;

type Measured = {
  owed: Owed;
  /** Minutes of working time. */
  limit: number;
  warn: number;
  calendar: CompiledCalendar;
  pauses: Pauses;
  /** Epoch milliseconds. */
  now: number;
};
type Open = Measured & { start: Start };

/**
 * How a clock stands. From a bare day it counts from that day's end; where the limit is shorter than that day's working
 * time it cannot tell, nor when there is only a lower bound of the age, until even the least age exceeds the limit: then
 * it is breached, and `minutesOver` is the least.
 */
export function measure(folded: NonNullable<Folded>, given: Measured): ClockView {
  const { start, stop } = folded;
  const open = { ...given, start };
  return stop ? stopped(open, stop) : (paused(open) ?? running(open));
}

function stopped(open: Open, stop: NonNullable<NonNullable<Folded>['stop']>): ClockView {
  const { start, limit, calendar, pauses, now } = open;
  const due = (from: number) => addCounted(calendar, { from, ms: limit * minute }, pauses);
  const [earliestDue, latestDue] = [due(start.earliest), due(start.latest)];
  let inTime: boolean | 'cannot tell' = 'cannot tell';
  const noEarlier = earliestDue ?? (start.earliest >= calendar.from ? calendar.to : Number.NEGATIVE_INFINITY);
  if (Math.min(stop.latest, now) <= noEarlier) inTime = true;
  else if (latestDue !== undefined && stop.earliest > latestDue && !pauses.sinceUnknown) inTime = false;
  const { when: stoppedAt, by, what } = stop;
  return { state: 'stopped', ...head(open), stoppedAt, inTime, by, what };
}

function paused(open: Open): ClockView | undefined {
  const { start, limit, calendar, pauses, now } = open;
  const pause = pauses.spans.findLast(({ from, to }) => from <= now && now < to);
  if (!pause && !pauses.sinceUnknown) return undefined;
  const exact = start.earliest === start.latest;
  const counted = exact ? countedBetween(calendar, { from: start.earliest, to: now }, pauses) : undefined;
  const over = counted === undefined ? undefined : counted / minute - limit;
  return {
    state: 'paused',
    ...head(open),
    ...(pause && { since: instantAt(pause.from) }),
    ...(pause && Number.isFinite(pause.to) && !pauses.sinceUnknown && { until: instantAt(pause.to) }),
    ...(over !== undefined && over < 0 && { minutesLeft: Math.floor(-over) }),
    ...(over !== undefined && over >= 0 && pause && { minutesOver: Math.floor(over) }),
  };
}

function running(open: Open): ClockView {
  const { owed, start, limit, warn, calendar, pauses, now } = open;
  const { latest: from, when } = start;
  const due = addCounted(calendar, { from, ms: limit * minute }, pauses);
  const counted = countedBetween(calendar, { from: Math.max(from, calendar.from), to: now }, pauses);
  const atLeast = counted === undefined ? undefined : Math.floor(counted / minute);
  if (due === undefined || counted === undefined) {
    return cannotTell(owed, 'outside-calendar', { start: when, atLeast });
  }
  const dueAt = instantAt(due);
  if (now >= due) {
    const over = countedBetween(calendar, { from: due, to: now }, pauses) ?? 0;
    const orMore = start.earliest < from && ({ orMore: true } as const);
    return { state: 'breached', ...head(open), dueAt, minutesOver: Math.floor(over / minute), ...orMore };
  }
  const why = whyUnsettled(open);
  if (why !== undefined) return cannotTell(owed, why, { start: when, atLeast });
  const near = addCounted(calendar, { from, ms: (limit - warn) * minute }, pauses) ?? due;
  return {
    state: now >= near ? 'near breach' : 'running',
    ...head(open),
    dueAt,
    minutesLeft: Math.floor(limit - counted / minute),
    changesAt: now >= near ? dueAt : instantAt(near),
  };
}

function whyUnsettled({ start, limit, calendar, pauses }: Open) {
  const { when, earliest, latest } = start;
  if ('since' in when) return 'only-seen';
  if (!('day' in when)) return undefined;
  const day = countedBetween(calendar, { from: earliest, to: latest }, pauses);
  return day === undefined || limit * minute < day ? 'only-a-day' : undefined;
}

function head({ owed, start }: Open) {
  return { ...owed, startedBy: start.by, start: start.when };
}

export function cannotTell(
  owed: Owed,
  reason: Extract<ClockView, { state: 'cannot tell' }>['reason'],
  { start, atLeast }: { start?: When; atLeast?: number | undefined } = {},
): ClockView {
  return {
    state: 'cannot tell',
    ...owed,
    reason,
    ...(start === undefined ? {} : { start }),
    ...(atLeast === undefined ? {} : { atLeast }),
  };
}
