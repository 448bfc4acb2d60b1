import type { ClockStart, ClockView } from '../../../domain/clock/clock';
import type { Instant } from '../../../domain/instant';
import type { Channel } from '../../../domain/playbook/entries';
import { duration, moment } from '../moment';

const verbs: Record<Channel, string> = {
  call: 'Call',
  mail: 'Write',
  meeting: 'Meet',
  social: 'Get in touch',
};

const starts: Record<ClockStart, string> = {
  'last-response': 'their last response',
  arrival: 'the lead’s arrival',
  assignment: 'the assignment to you',
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

const of = (minutes: number) => `${duration(minutes)} of working time`;

export const clock = {
  title: 'By when',
  callBy: (at: Instant, now: Instant, channel?: Channel) =>
    `${channel ? verbs[channel] : 'Follow up'} by ${moment(at, now)}`,
  left: (minutes: number) => `${duration(minutes)} left`,
  late: (minutes: number, channel?: Channel) =>
    `${channel ? verbs[channel] : 'Follow up'} now: late by ${duration(minutes)}`,
  followedUp: 'Followed up',
  followedUpInTime: 'Followed up in time',
  followedUpLate: 'Followed up, but late',
  oldAtLeast: (minutes: number) => `Age unknown, at least ${duration(minutes)}`,
  ageUnknown: 'Age unknown',
  beforePact: 'Came before the pact: no deadline',
  noLevel: 'No deadline agreed for this lead',
  noLevelTodo: 'The playbook has no service level for leads of this kind.',
  beforePactWhy: 'Leads from before the first release have an age and no breach.',
  level: 'Agreed',
  startedBy: 'Runs from',
  started: (by: ClockStart, when: string) => `${starts[by]}, ${when}`,
  due: 'Due',
  remaining: 'Left',
  remainingOf: of,
  over: 'Over',
  stopped: 'Followed up',
  cannotTell: (reason: CannotTell) => reasons[reason],
  at: moment,
};
