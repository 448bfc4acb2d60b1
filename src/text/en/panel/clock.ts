import type { ClockView, NoticedBy, StartedBy } from '../../../domain/clock/clock';
import type { Instant } from '../../../domain/instant';
import type { Channel, Duty } from '../../../domain/playbook/entries';
import { duration, moment } from '../moment';

const verbs: Record<Channel, string> = {
  call: 'Call',
  mail: 'Write',
  meeting: 'Meet',
  social: 'Get in touch',
};

const starts: Record<StartedBy, string> = {
  'last-response': 'their last response',
  arrival: 'the lead’s arrival',
  assignment: 'the assignment to you',
  'follow-up': 'the last follow-up',
  request: 'the request',
};

type CannotTell = Extract<ClockView, { state: 'cannot tell' }>['reason'];
const reasons: Record<CannotTell, { said: string; todo: string }> = {
  'no-start': {
    said: 'No date of a response or of the arrival can be read here.',
    todo: 'Open the part of the record that shows it, then press “Read again”.',
  },
  'only-a-day': {
    said: 'The CRM states only a day, and the time allowed is shorter than that.',
    todo: 'Treat it as urgent.',
  },
  'only-seen': {
    said: 'The CRM prints no date that can be read; it was first seen here at this time and may be older.',
    todo: 'Look at the CRM’s own date.',
  },
  'outside-calendar': {
    said: 'It lies outside the working calendar that the playbook was compiled for.',
    todo: 'Look at the CRM’s own date.',
  },
};

/** What is owed, as something to do; a channel says how a lead is followed up. */
type Todo = { duty?: Duty | undefined; channel?: Channel | undefined };

function todo({ duty = 'first-follow-up', channel }: Todo): string {
  if (duty === 'hand-off') return 'Accept or reject';
  if (duty === 'recycle') return 'Give it back to Marketing';
  if (duty === 'answer') return 'Answer';
  if (channel !== undefined) return verbs[channel];
  return duty === 'first-follow-up' ? 'Follow up' : duty === 'next-step' ? 'Take the next step' : 'Work it';
}

const duties: Partial<Record<Duty, string>> = {
  'first-follow-up': 'First follow-up',
  'hand-off': 'Hand-off',
  'next-step': 'Next step',
  stale: 'Kept warm',
  recycle: 'Back to Marketing',
  answer: 'Answer',
};

const stopped = {
  'followed up': ['Followed up', 'Followed up in time', 'Followed up, but late'],
  'handed off': ['Handed off', 'Handed off in time', 'Handed off, but late'],
  'handed back': ['Handed back', 'Handed back in time', 'Handed back, but late'],
  answered: ['Answered', 'Answered in time', 'Answered, but late'],
} as const;

type Stopped = Extract<ClockView, { state: 'stopped' }>;
type Paused = Extract<ClockView, { state: 'paused' }>;

const of = (minutes: number) => `${duration(minutes)} of working time`;

export const clock = {
  title: 'By when',
  duties,
  callBy: (at: Instant, now: Instant, owed: Todo = {}) => `${todo(owed)} by ${moment(at, now)}`,
  left: (minutes: number) => `${duration(minutes)} left`,
  late: ({ minutesOver, orMore, duty }: Extract<ClockView, { state: 'breached' }>, channel?: Channel) =>
    `${todo({ duty, channel })} now: late by ${orMore ? 'at least ' : ''}${duration(minutesOver)}`,
  stoppedAs: ({ what, inTime }: Stopped) => stopped[what][inTime === 'cannot tell' ? 0 : inTime ? 1 : 2],
  paused: ({ until }: Pick<Paused, 'until'>, now: Instant) =>
    until === undefined ? 'Paused' : `Paused until ${moment(until, now)}`,
  pausedLeft: ({ since, minutesLeft, minutesOver }: Paused) => {
    if (minutesOver !== undefined) return `late by ${duration(minutesOver)} when it was paused`;
    if (minutesLeft === undefined) return undefined;
    return `${since === undefined ? 'at least ' : ''}${duration(minutesLeft)} left`;
  },
  pausedWhy: 'While the lead has this status in the CRM, its clocks stand still.',
  pausedUntil: 'The lead asked to be left alone until then; the clock goes on afterwards.',
  pausedSince: 'Paused since',
  oldAtLeast: (minutes: number) => `Age unknown, at least ${duration(minutes)}`,
  ageUnknown: 'Age unknown',
  beforePact: 'Came before the pact: no deadline',
  noLevel: 'No deadline agreed for this lead',
  noLevelTodo: 'The playbook has no service level for leads of this kind.',
  beforePactWhy: 'Leads from before the first release have an age and no breach.',
  level: 'Agreed',
  startedBy: 'Runs from',
  started: (by: StartedBy, when: string) => `${starts[by]}, ${when}`,
  due: 'Due',
  remaining: 'Left',
  remainingOf: of,
  over: 'Over',
  stopped: 'Done',
  noticed: 'Noticed by',
  noticedBy: { crm: 'an activity in the CRM', word: 'your word' } satisfies Record<NoticedBy, string>,
  cannotTell: (reason: CannotTell) => reasons[reason],
  at: moment,
};
