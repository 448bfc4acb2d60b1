import { type Instant, millisOf, type When } from '../instant';
import type { LeadFacts } from '../lead/facts';
import { whenOf } from '../lead/read-fact';
import type { Touch } from '../lead/touch';
import type { ClockStart } from './clock';
import { spanOfDay } from './day-span';

/**
 * The event that starts a clock, and when it was. By the last response: the latest touch whose response is known and
 * dated; when there are known responses but none is dated, the start is unknown; without any, the arrival. An arrival
 * that the CRM does not tell is at least as long ago as the moment when someone here first saw the lead. A
 * reassignment that the CRM does not tell is unknown. `touches` oldest first.
 */
export function startOf(
  startsAt: ClockStart,
  asked: { facts: LeadFacts; touches: Touch[]; firstSeen?: Instant | undefined },
): { by: ClockStart; when: When } | undefined {
  if (startsAt === 'assignment') {
    const assigned = whenOf(asked.facts, 'assignedAt');
    return assigned && { by: 'assignment', when: assigned };
  }
  const responded = startsAt === 'last-response' ? asked.touches.filter(({ response }) => response) : [];
  if (responded.length > 0) {
    const when = responded.findLast((touch) => touch.when !== undefined)?.when;
    return when && { by: 'last-response', when };
  }
  const seen: When | undefined = asked.firstSeen === undefined ? undefined : { since: asked.firstSeen };
  const when = whenOf(asked.facts, 'createdAt') ?? seen;
  return when && { by: 'arrival', when };
}

/** The earliest and the latest epoch millisecond that a point in time can be; `undefined` when it is no ISO text. */
export type Bounds = { earliest: number; latest: number };

export function boundsOf(when: When, zone: string): Bounds | undefined {
  if ('day' in when) {
    const { first, last } = spanOfDay(when.day, zone);
    return { earliest: first, latest: last };
  }
  const at = millisOf('at' in when ? when.at : when.since);
  if (at === undefined) return undefined;
  return { earliest: 'at' in when ? at : Number.NEGATIVE_INFINITY, latest: at };
}
