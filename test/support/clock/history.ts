export const timedDuties = ['first-follow-up', 'hand-off', 'next-step', 'stale', 'recycle'] as const;
export type TimedDuty = (typeof timedDuties)[number];

type HandOff = 'accepted' | 'rejected' | 'recycled';

/** What is known of a lead, every time in whole minutes since the table of minutes began. */
export type History = {
  now: number;
  arrived: number;
  responded: number[];
  assigned?: number | undefined;
  /** The last activity, which is all that the CRM tells; perhaps a planned one. */
  activity?: number | undefined;
  /** Follow-ups by the rep's word, ascending. */
  told: number[];
  /** Steps by the rep's word that are no follow-ups. */
  otherSteps: number[];
  /** By the rep's word. */
  handedOff?: { to: HandOff; at: number } | undefined;
  /** What the CRM's status says now. */
  status?: HandOff | undefined;
  /** The last attempt of the rep's used up those that were agreed. */
  usedUp: boolean;
  /** The rep's script led back to Marketing. */
  ended: boolean;
  /** Working minutes that the script lets pass before the next step. */
  nextWait: number;
  paused: { from: number; to?: number | undefined }[];
  /** The CRM's status pauses now, and nobody knows since when. */
  onHold: boolean;
  pactSince: number;
};

/** A version of a service level, and from which minute on it is valid; all of one duty start at the same event. */
export type Version = {
  id: string;
  from: number;
  limit: number;
  warn: number;
  startsAt: 'last-response' | 'arrival' | 'assignment';
};

/** What a clock shows, in minutes of the table. */
export type Shown =
  | { state: 'running' | 'near breach'; id: string; due: number; left: number; changes: number }
  | { state: 'breached'; id: string; due: number; over: number }
  | { state: 'paused'; id: string; since?: number; until?: number; left?: number; over?: number }
  | { state: 'stopped'; id: string; at: number; inTime: boolean | 'cannot tell'; by: string; what: string }
  | { state: 'no-start' | 'outside-calendar' | 'before the pact' };
