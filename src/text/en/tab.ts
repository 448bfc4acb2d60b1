import type { EndedBy } from '../../domain/clock/clock';
import type { Instant } from '../../domain/instant';
import { duration, moment } from './moment';

export const tab = {
  direction: 'ltr' as 'ltr' | 'rtl',
  name: (state: string) => `Leadpact: ${state}`,
  hint: 'Drag it, or move it with the arrow keys',
  due: (at: Instant, now: Instant) => `due ${moment(at, now)}`,
  dueSoon: (at: Instant, now: Instant) => `due soon, ${moment(at, now)}`,
  late: (minutes: number) => `late by ${duration(minutes)}`,
  lateOrMore: (minutes: number) => `late by ${duration(minutes)} or more`,
  paused: 'paused',
  done: {
    'followed up': 'followed up',
    'handed off': 'handed off',
    'handed back': 'handed back',
    answered: 'answered',
  } satisfies Record<EndedBy, string>,
  doneLate: (done: string) => `${done} late`,
  oldAtLeast: (minutes: number) => `${duration(minutes)} old or more`,
  ageUnknown: 'age unknown',
  noDeadline: 'no deadline',
  verdicts: { meets: 'meets', 'falls short': 'falls short', 'cannot tell yet': 'cannot tell yet' },
  answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  waiting: 'reading the lead…',
  opening: 'opening…',
  notOpened: 'did not open, try again',
  troubles: {
    'signed-out': 'signed out of the CRM',
    'no-right': 'no right to read it',
    gone: 'no such record',
    'not-understood': 'cannot read this page',
    'known-broken': 'cannot read this page',
    'no-playbook': 'no playbook yet',
    'not-connected': 'not connected',
    'not-a-lead': 'not a lead',
  },
  steppedAside: 'Leadpact had a fault and has left this page; the page itself is not affected.',
};
