import { instantAt } from '../../domain/instant';
import { dayEnd } from '../../domain/today/day';

/** Now, and when the person's day ends. */
export function thisDay(): { now: string; dayEnds: string } {
  const now = instantAt(Date.now());
  return { now, dayEnds: dayEnd(now, Intl.DateTimeFormat().resolvedOptions().timeZone) };
}
