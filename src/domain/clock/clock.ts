import type { Instant, When } from '../instant';

/** One running measurement of a duty, as it stands. `minutes` are minutes of working time. */
export type ClockView =
  | {
      state: 'running' | 'near breach';
      serviceLevel: string;
      title: string;
      startedBy: ClockStart;
      start: When;
      dueAt: Instant;
      minutesLeft: number;
      changesAt: Instant;
    }
  | {
      state: 'breached';
      serviceLevel: string;
      title: string;
      startedBy: ClockStart;
      start: When;
      dueAt: Instant;
      minutesOver: number;
    }
  | {
      state: 'stopped';
      serviceLevel: string;
      title: string;
      startedBy: ClockStart;
      start: When;
      stoppedAt: When;
      inTime: boolean | 'cannot tell';
    }
  /**
   * Only a lower bound of the age is known, a day where the limit is shorter, or the compiled calendar does not reach
   * as far as the start or the due instant. `atLeast` in minutes of working time.
   */
  | {
      state: 'cannot tell';
      serviceLevel: string;
      title: string;
      reason: 'no-start' | 'only-a-day' | 'only-seen' | 'outside-calendar';
      start?: When;
      atLeast?: number;
    }
  /** Came before the first release: an age and no breach. */
  | { state: 'before the pact'; start: When }
  | { state: 'no service level' };

/** The event that started it. */
export type ClockStart = 'last-response' | 'arrival' | 'assignment';
