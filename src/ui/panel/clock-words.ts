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
      return { said: words.callBy(clock.dueAt, now, channel), more: words.left(clock.minutesLeft) };
    case 'breached':
      return { said: words.late(clock.minutesOver, channel) };
    case 'stopped':
      if (clock.inTime === 'cannot tell') return { said: words.followedUp };
      return { said: clock.inTime ? words.followedUpInTime : words.followedUpLate };
    case 'cannot tell':
      return { said: clock.atLeast ? words.oldAtLeast(clock.atLeast) : words.ageUnknown };
    case 'before the pact':
      return { said: words.beforePact };
    case 'no service level':
      return { said: words.noLevel };
  }
}
