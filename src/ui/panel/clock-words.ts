import type { ClockView } from '../../domain/clock/clock';
import type { Instant } from '../../domain/instant';
import type { Channel } from '../../domain/playbook/entries';
import { panel } from '../../text/panel';

const words = panel.clock;

/** By when to act, in one line: what to do, and how much working time is left. */
export function clockWords(
  clock: ClockView,
  now: Instant,
  channel?: Channel,
): { said: string; more?: string } {
  switch (clock.state) {
    case 'running':
    case 'near breach':
      return {
        said: words.callBy(clock.dueAt, now, { duty: clock.duty, channel }),
        more: words.left(clock.minutesLeft),
      };
    case 'breached':
      return { said: words.late(clock, channel) };
    case 'stopped':
      return { said: words.stoppedAs(clock) };
    case 'paused':
      return pausedWords(clock, now);
    case 'cannot tell':
      return { said: clock.atLeast ? words.oldAtLeast(clock.atLeast) : words.ageUnknown };
    case 'before the pact':
      return { said: words.beforePact };
    case 'no service level':
      return { said: words.noLevel };
  }
}

function pausedWords(clock: Extract<ClockView, { state: 'paused' }>, now: Instant) {
  const more = words.pausedLeft(clock);
  return { said: words.paused(clock, now), ...(more !== undefined && { more }) };
}
