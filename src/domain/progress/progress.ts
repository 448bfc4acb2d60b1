import type { Instant } from '../instant';
import type { Outcome } from '../playbook/entries';
import type { RecordedAct, ScriptVersion } from './act';

/** How a step stands; `until` of a snooze, or of a prospect who said "not now". */
export type StepMark = {
  did: 'done' | 'skipped' | 'snoozed';
  at: Instant;
  outcome?: Outcome;
  until?: Instant;
};

/** A rep's word on a criterion that no value settles. */
export type SettledWord = { outcome: 'met' | 'not met' | 'not asked'; at: Instant };

/** Where a rep stands with a lead: the fold of their acts. */
export type LeadProgress = {
  /** The version that the lead keeps until the rep moves it. */
  script?: ScriptVersion;
  /** By the step's id. */
  steps: Record<string, StepMark>;
  /** The step that was done or skipped last. */
  last?: string;
  /** The script is over: by an outcome that leads there, or because the lead was handed back. */
  ended?: 'end' | 'recycle';
  /** Steps done that were attempts to reach the prospect. */
  attempts: number;
  handOff?: { to: 'accepted' | 'rejected' | 'recycled'; at: Instant; reason?: string };
  /** By `definition#criterion`. */
  settled: Record<`${string}#${string}`, SettledWord>;
  helpful?: boolean;
  /** When a step was last done. */
  lastFollowUp?: Instant;
  /** When calls, mails and meetings were done, oldest first: what clocks count as follow-ups. */
  followUps?: Instant[];
};

/** What stands of a rep's acts. */
export function foldActs(_acts: RecordedAct[]): LeadProgress {
  return { steps: {}, attempts: 0, settled: {} };
}
