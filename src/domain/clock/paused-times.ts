import type { Instant } from '../instant';
import type { PausedTime } from './event';

/** So many are remembered of a lead. */
const most = 20;

/**
 * What is known of the times in which a lead's status paused its clocks, now that it was seen: a CRM tells only what
 * stands now, so a pause begins when it was seen first, and ends when it was seen first to be over.
 */
export function withSight(
  known: PausedTime[],
  { pauses, at }: { pauses: boolean; at: Instant },
): PausedTime[] {
  const last = known.at(-1);
  const open = last !== undefined && last.to === undefined;
  if (pauses === open) return known;
  if (!open) return [...known, { from: at }].slice(-most);
  return [...known.slice(0, -1), { from: last.from, to: at }];
}
