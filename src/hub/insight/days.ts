import { type Instant, instantAt } from '../../domain/instant';

/** The instant that lies so many days of 24 hours before. */
export function daysBefore(now: Instant, days: number): Instant {
  return instantAt(Date.parse(now) - days * 86_400_000);
}
