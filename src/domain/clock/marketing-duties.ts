import { type Day, type Instant, millisOf } from '../instant';
import type { CompiledCalendar } from './calendar';
import type { CompiledServiceLevel } from './service-level';
import { spanOfDay } from './day-span';
import { workingBetween } from './working-time';

type Level = Pick<CompiledServiceLevel, 'limit' | 'warn'>;

/**
 * How a duty of Marketing's that is counted stands against its target. `value` and `target` are per cent or leads;
 * `cannot tell` when nothing was counted yet.
 */
export type DutyFigure = {
  state: 'kept' | 'under way' | 'near breach' | 'breached' | 'cannot tell';
  value?: number;
  target: number;
};

/**
 * A share that is owed: of complete leads, or of leads that Sales accepted. Kept from the limit on, near breach below it,
 * breached below what it warns of, both in per cent.
 */
export function shareOwed({ limit, warn }: Level, { met, of }: { met: number; of: number }): DutyFigure {
  if (of <= 0) return { state: 'cannot tell', target: limit };
  const value = (100 * met) / of;
  return {
    state: value >= limit ? 'kept' : value >= warn ? 'near breach' : 'breached',
    value,
    target: limit,
  };
}

type Quarter = { count: number; from: Day; to: Day; now: Instant };

/**
 * The leads that are owed in a quarter, counted by working time: under way as long as the pace reaches the limit, near
 * breach when it does not reach it, breached when it does not reach what it warns of, or when the quarter is over.
 */
export function volumeOwed(
  { limit, warn }: Level,
  { count, from, to, now }: Quarter,
  calendar: CompiledCalendar,
): DutyFigure {
  const figure = { value: count, target: limit };
  if (count >= limit) return { state: 'kept', ...figure };
  const begin = spanOfDay(from, calendar.zone).first;
  const end = spanOfDay(to, calendar.zone).last;
  const at = millisOf(now) ?? begin;
  if (at >= end) return { state: 'breached', ...figure };
  const whole = workingBetween(calendar, { from: begin, to: end });
  const gone = workingBetween(calendar, { from: begin, to: Math.max(at, begin) });
  if (!whole || !gone) return { state: 'cannot tell', ...figure };
  const pace = (count * whole) / gone;
  return { state: pace >= limit ? 'under way' : pace >= warn ? 'near breach' : 'breached', ...figure };
}

type Guided = {
  /** When guidance for the campaign first came into force. */
  guidedSince?: Instant | undefined;
  /** When the campaign's first lead came. */
  firstLead?: Instant | undefined;
  /** The campaign's first day. */
  starts?: Day | undefined;
  now: Instant;
};

/**
 * Guidance that is owed a limit of working time before a campaign's first lead, or before its first day as long as no
 * lead has come. `cannot tell` when neither is known or the calendar does not reach that far.
 */
export function guidanceOwed(
  { limit, warn }: Level,
  { guidedSince, firstLead, starts, now }: Guided,
  calendar: CompiledCalendar,
): DutyFigure['state'] {
  const lead = firstLead === undefined ? undefined : millisOf(firstLead);
  const needed = lead ?? (starts === undefined ? undefined : spanOfDay(starts, calendar.zone).first);
  const at = millisOf(guidedSince ?? now);
  if (needed === undefined || at === undefined) return 'cannot tell';
  if (at >= needed) return 'breached';
  const left = workingBetween(calendar, { from: at, to: needed });
  if (left === undefined) return 'cannot tell';
  if (guidedSince !== undefined) return left >= limit * minute ? 'kept' : 'breached';
  if (left < limit * minute) return 'breached';
  return left <= (limit + warn) * minute ? 'near breach' : 'under way';
}

const minute = 60_000;
