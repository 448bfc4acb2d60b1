import { type Asked, readClocks } from './read-clocks';
import type { ClockView } from './clock';

/** The clock of the first follow-up alone. */
export function readClock(asked: Asked): ClockView {
  const clocks = readClocks(asked);
  const first = clocks.find((clock) => !('duty' in clock) || clock.duty === 'first-follow-up');
  return first ?? { state: 'no service level' };
}
