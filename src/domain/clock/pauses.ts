import { millisOf } from '../instant';
import type { CompiledCalendar } from './calendar';
import type { ClockEvent } from './event';
import { addWorking, workingBetween } from './working-time';

/** Times in which a lead's clocks stand still: ascending and apart, in epoch milliseconds; an open one ends never. */
export type Pauses = { spans: { from: number; to: number }[]; sinceUnknown: boolean };

/** The pauses among a lead's events that have begun by now. */
export function pausesOf(events: ClockEvent[], now: number): Pauses {
  const pauses: Pauses = { spans: [], sinceUnknown: false };
  const found: Pauses['spans'] = [];
  for (const event of events) {
    if (event.kind !== 'paused') continue;
    if (event.from === undefined) pauses.sinceUnknown = true;
    const from = millisOf(event.from ?? '') ?? Number.NaN;
    const to = event.to === undefined ? Number.POSITIVE_INFINITY : (millisOf(event.to) ?? from);
    if (from <= now && to > from) found.push({ from, to });
  }
  for (const span of found.sort((a, b) => a.from - b.from)) {
    const last = pauses.spans.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else pauses.spans.push(span);
  }
  return pauses;
}

/** Milliseconds of working time between two instants outside of pauses; `undefined` outside of the calendar's window. */
export function countedBetween(
  calendar: CompiledCalendar,
  { from, to }: { from: number; to: number },
  { spans }: Pauses,
): number | undefined {
  let sum = workingBetween(calendar, { from, to });
  for (const pause of spans) {
    const part = { from: Math.max(from, pause.from), to: Math.min(to, pause.to) };
    if (sum !== undefined && part.to > part.from) sum -= workingBetween(calendar, part) ?? 0;
  }
  return sum;
}

/**
 * The first epoch millisecond by which so much working time has passed outside of pauses; `Infinity` when a pause that
 * has no end comes first, `undefined` outside of the calendar's window.
 */
export function addCounted(
  calendar: CompiledCalendar,
  { from, ms }: { from: number; ms: number },
  { spans }: Pauses,
): number | undefined {
  let at = from;
  let left = ms;
  for (const pause of spans) {
    if (pause.to <= at) continue;
    const until = Math.max(at, pause.from);
    const counted = workingBetween(calendar, { from: at, to: until });
    if (counted === undefined || left <= counted) break;
    left -= counted;
    at = pause.to;
    if (at === Number.POSITIVE_INFINITY) return at;
  }
  return addWorking(calendar, { from: at, ms: left });
}
