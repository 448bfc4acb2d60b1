import type { Criterion } from '../../../domain/definition/criterion';
import type { Response } from '../../../domain/lead/facts';
import type { GuidanceBody, StepBody } from '../../../domain/playbook/entries';

export const starterIds = [
  'demo-request',
  'webinar-attended',
  'webinar-no-show',
  'trade-show',
  'download',
  'referral',
  'partner',
  'dormant',
  'apology',
] as const;
export type StarterId = (typeof starterIds)[number];

export const starterLanguages = ['en', 'de'] as const;
export type StarterLanguage = (typeof starterLanguages)[number];

/**
 * A campaign to begin with. Its texts carry merge fields of the lead (`{{firstName}}`) and places for what the company
 * says of itself: `[[campaign]]`, `[[promise]]`, `[[offer]]`.
 */
export type Starter = {
  title: string;
  /** When to take it. */
  about: string;
  channel: string;
  responses: Response[];
  promise: string;
  offer: string;
  keyMessage: string;
  /** Minutes of working time until the first follow-up, and how many before that are warned of. */
  limit: number;
  warn: number;
  steps: StepBody[];
  /** What to ask whoever decides. */
  questions: string[];
  objections: GuidanceBody['objections'];
  do: string[];
  dont: string[];
  /** What this kind of lead must be, beside what every lead must. */
  criteria: Criterion[];
  rejectReasons: { id: string; title: string }[];
};

/** What all starters of a language share. */
export type Common = {
  stage: string;
  definition: string;
  calendar: string;
  firstFollowUp: (campaign: string) => string;
  deciderTitles: string;
  personas: (decider: { jobTitles: string[]; questions: string[] }) => GuidanceBody['personas'];
  criteria: (asked: { employees?: number; jobTitles: string[] }) => Criterion[];
  rejectReasons: { id: string; title: string }[];
  objections: GuidanceBody['objections'];
};

type Script = {
  call: { title: string; text: string };
  talk: { title: string; text: string };
  mail: { title: string; subject: string; text: string };
  second: { title: string; text: string };
  last: { title: string; subject: string; text: string };
};

/**
 * Five steps with a positive and a negative branch: who is reached goes on to the talk that was agreed, who is not
 * gets a mail, a second call and a last word.
 */
export function fiveSteps({ call, talk, mail, second, last }: Script): StepBody[] {
  const missed = { 'no-answer': 'mail', 'message-left': 'mail' };
  return [
    { id: 'call', channel: 'call', wait: 0, after: { reached: 'talk', ...missed }, ...call },
    { id: 'talk', channel: 'meeting', wait: 960, after: { reached: 'end', ...missed }, ...talk },
    { id: 'mail', channel: 'mail', wait: 30, ...mail },
    { id: 'second-call', channel: 'call', wait: 960, after: { reached: 'end' }, ...second },
    { id: 'last-mail', channel: 'mail', wait: 1920, ...last },
  ];
}
