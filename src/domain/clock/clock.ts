import type { Instant, When } from '../instant';
import type { Duty, EntryId } from '../playbook/entries';
import type { Side } from '../playbook/release';

/** The service level that a clock measures, and what it owes to whom. */
export type Owed = { serviceLevel: EntryId; title: string; duty: Duty; side: Side };
type Begun = Owed & { startedBy: StartedBy; start: When };

/** One running measurement of a duty, as it stands. `minutes` are minutes of working time. */
export type ClockView =
  | (Begun & {
      state: 'running' | 'near breach';
      dueAt: Instant;
      minutesLeft: number;
      changesAt: Instant;
    })
  /** `orMore`: the start is known only as a lower bound, so it is at least so late. */
  | (Begun & { state: 'breached'; dueAt: Instant; minutesOver: number; orMore?: true })
  /**
   * Stands still: the lead's status says so, or the prospect asked to be left alone until then. `since` where it is
   * known; without it `minutesLeft` is what was left at the least, and is absent when that is nothing.
   */
  | (Begun & {
      state: 'paused';
      since?: Instant;
      until?: Instant;
      minutesLeft?: number;
      minutesOver?: number;
    })
  /** `by`: seen in the CRM, or said by a person. */
  | (Begun & {
      state: 'stopped';
      stoppedAt: When;
      inTime: boolean | 'cannot tell';
      by: NoticedBy;
      what: EndedBy;
    })
  /**
   * Only a lower bound of the age is known, a day where the limit is shorter, or the compiled calendar does not reach
   * as far as the start or the due instant. `atLeast` in minutes of working time.
   */
  | (Owed & {
      state: 'cannot tell';
      reason: 'no-start' | 'only-a-day' | 'only-seen' | 'outside-calendar';
      start?: When;
      atLeast?: number;
    })
  /** Came before the first release: an age and no breach. */
  | { state: 'before the pact'; start: When }
  | { state: 'no service level' };

/** The event that a service level names as a clock's start. */
export type ClockStart = 'last-response' | 'arrival' | 'assignment';

/**
 * The event that started it: next steps, stale leads and recycling are counted from the last follow-up, an answer from
 * the request.
 */
export type StartedBy = ClockStart | 'follow-up' | 'request';

/** What ends a clock; a lead that is handed back is owed nothing more. */
export type EndedBy = 'followed up' | 'handed off' | 'handed back' | 'answered';

/** How something that was done came to be known: read in the CRM, or by the rep's word. */
export type NoticedBy = 'crm' | 'word';
