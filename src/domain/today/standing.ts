import type { ClockView } from '../clock/clock';
import type { Instant } from '../instant';

/** What can be said of a clock some time after it was read, without reading the lead again. */
export type Standing =
  | { state: 'running' | 'near breach' | 'breached'; dueAt: Instant; changesAt?: Instant }
  | { state: Exclude<ClockView['state'], 'running' | 'near breach' | 'breached'> };

/**
 * A clock that was read earlier, as it stands at `now`: it comes near its breach, and breaches, at the instants that it
 * stated itself. `changesAt`: when it will next stand differently.
 */
export function standing(clock: ClockView, now: Instant): Standing {
  if (clock.state !== 'running' && clock.state !== 'near breach' && clock.state !== 'breached')
    return { state: clock.state };
  const { dueAt } = clock;
  if (clock.state === 'breached' || now >= dueAt) return { state: 'breached', dueAt };
  const isNear = clock.state === 'near breach' || now >= clock.changesAt;
  return isNear
    ? { state: 'near breach', dueAt, changesAt: dueAt }
    : { state: 'running', dueAt, changesAt: clock.changesAt };
}
