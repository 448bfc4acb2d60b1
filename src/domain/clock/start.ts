import { millisOf, type When } from '../instant';
import type { ClockStart, StartedBy } from './clock';
import { spanOfDay } from './day-span';
import type { ClockEvent } from './event';

/** The earliest and the latest epoch millisecond that a point in time can be. */
export type Bounds = { earliest: number; latest: number };

/** The event that a clock runs from. */
export type Start = Bounds & { by: StartedBy; when: When };

/** Bounds of a point in time, days by a zone; `undefined` when it is no ISO text. */
export function boundsOf(when: When, zone: string): Bounds | undefined {
  if ('day' in when) {
    const { first, last } = spanOfDay(when.day, zone);
    return { earliest: first, latest: last };
  }
  const at = millisOf('at' in when ? when.at : when.since);
  if (at === undefined) return undefined;
  return { earliest: 'at' in when ? at : Number.NEGATIVE_INFINITY, latest: at };
}

/**
 * The event that starts a clock. By the last response: the latest that is dated; when there are responses but none is
 * dated, it is unknown; without any, the arrival. A reassignment that the CRM does not tell is unknown, and starts only
 * clocks that run from the assignment: the owner's, never the prospect's.
 */
export function startOf(startsAt: ClockStart, events: ClockEvent[], zone: string): Start | undefined {
  if (startsAt === 'assignment') return latest(events, { kind: 'reassigned', by: 'assignment', zone });
  const responded = startsAt === 'last-response' && events.some(({ kind }) => kind === 'responded');
  return responded
    ? latest(events, { kind: 'responded', by: 'last-response', zone })
    : latest(events, { kind: 'arrived', by: 'arrival', zone });
}

function latest(
  events: ClockEvent[],
  { kind, by, zone }: { kind: ClockEvent['kind']; by: ClockStart; zone: string },
): Start | undefined {
  let last: Start | undefined;
  for (const event of events) {
    if (event.kind !== kind || !('when' in event) || event.when === undefined) continue;
    const bounds = boundsOf(event.when, zone);
    if (bounds && !(last && bounds.earliest < last.earliest)) last = { ...bounds, by, when: event.when };
  }
  return last;
}
