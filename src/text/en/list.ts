import type { Instant } from '../../domain/instant';
import type { TabView } from '../../domain/lead/view';
import { moment } from './moment';

/** Badges on the rows of a CRM's list: there is room for few words. */
export const list = {
  name: 'Leadpact: the leads of this list',
  due: (at: Instant, now: Instant) => `due ${moment(at, now)}`,
  dueSoon: (at: Instant, now: Instant) => `soon, ${moment(at, now)}`,
  late: (at: Instant, now: Instant) => `late since ${moment(at, now)}`,
  states: {
    stopped: 'followed up',
    paused: 'paused',
    'cannot tell': 'age unknown',
    'before the pact': 'no deadline',
    'no service level': 'no deadline',
  },
  verdicts: {
    meets: 'meets',
    'falls short': 'falls short',
    'cannot tell yet': 'cannot tell yet',
    'no definition': '',
    'no-definition': '',
  } satisfies Record<TabView['verdict'], string>,
  notSeen: 'not opened',
  notSeenSpoken: 'A lead that was not opened in this browser',
  nameless: 'Lead without a name',
  spoken: (name: string, state: string) => `${name}: ${state}`,
};
