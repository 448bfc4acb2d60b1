import type { ClockView } from './clock';

/**
 * Orders clocks, the worst first: breached, near breach, an age of which only a part is known, running, one of which
 * nothing is known, paused, stopped, and none; among equals the longest over, then the first due, then the duty's name.
 */
export function byUrgency(a: ClockView, b: ClockView): number {
  return (
    rankOf(a) - rankOf(b) || over(b) - over(a) || compare(dueOf(a), dueOf(b)) || compare(dutyOf(a), dutyOf(b))
  );
}

function rankOf(clock: ClockView): number {
  if (clock.state === 'cannot tell') return clock.atLeast === undefined ? 4 : 2;
  return ranks[clock.state];
}

const ranks = {
  breached: 0,
  'near breach': 1,
  running: 3,
  paused: 5,
  stopped: 6,
  'before the pact': 7,
  'no service level': 8,
};

const over = (clock: ClockView) => (clock.state === 'breached' ? clock.minutesOver : 0);
const dueOf = (clock: ClockView) => ('dueAt' in clock ? clock.dueAt : '');
const dutyOf = (clock: ClockView) => ('duty' in clock ? clock.duty : '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
