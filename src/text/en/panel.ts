import type { Instant } from '../../domain/instant';
import type { Side } from '../../domain/playbook/release';
import { dayOf } from './moment';
import { acts } from './panel/acts';
import { clock } from './panel/clock';
import { handOff } from './panel/hand-off';
import { isolated } from './panel/isolated';
import { requests } from './panel/requests';
import { script } from './panel/script';
import { source } from './panel/source';
import { helpful, objections, wording } from './panel/talk';
import { verdict } from './panel/verdict';

export const panel = {
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Leadpact',
  namelessLead: 'This lead',
  collapse: 'Collapse to the tab',
  menu: 'Where Leadpact shows',
  otherSide: 'Move to the other side',
  hideRecord: 'Hide on this record',
  hideSite: 'Hide on this site',
  snooze: 'Hide for a day',
  hideHint: 'The toolbar’s Leadpact brings it back.',
  hidden: {
    record: 'Hidden on this record',
    site: 'Hidden on this site',
    day: 'Hidden for a day',
  },
  undo: 'Undo',
  steppedAside: 'Leadpact’s panel had a fault and was closed; the page itself is not affected.',
  readAgain: 'Read again',
  waiting: 'Reading the lead…',
  release: (number: number) => `Playbook ${number}`,
  releasedAt: (at: Instant, now: Instant) => `released ${dayOf(at, now)}`,
  stale: (since: Instant, now: Instant) => `last checked with the hub ${dayOf(since, now)}`,
  signedOut: 'Signed out of the hub: answers do not arrive. Sign in from the toolbar’s Leadpact.',
  source,
  clock,
  verdict,
  script,
  requests,
  acts,
  handOff,
  helpful,
  objections,
  wording,
  bound: (said: string, orMore: boolean | undefined) => (orMore ? `at least ${said}` : said),
  side: 'Owed by',
  sides: { sales: 'Sales', marketing: 'Marketing' } satisfies Record<Side, string>,
  drafts: {
    mark: 'DRAFT',
    show: 'Show my drafts on leads',
    hide: 'Show the playbook in force again',
    said: (titles: string[]) =>
      `This is how your drafts would look here: ${new Intl.ListFormat('en-GB').format(titles.map(isolated))}. Nothing that you do here is kept.`,
    none: 'You have no drafts that can be shown: they must be whole. Write one on the desk.',
    shown: 'Your drafts are laid over the playbook.',
    hidden: 'The playbook in force is shown again.',
    failed: 'Leadpact did not answer. Try again.',
  },
  troubles: {
    'signed-out': {
      said: 'The CRM has signed you out',
      todo: 'Sign in to the CRM again, then press “Read again”.',
    },
    'no-right': {
      said: 'You may not read this record',
      todo: 'Leadpact sees what you see. Ask the CRM’s admin for the right to read it.',
    },
    gone: { said: 'The CRM has no such record', todo: 'It was deleted or merged. Go back to the list.' },
    'not-understood': {
      said: 'This page cannot be read',
      todo: 'It is not laid out as expected. Press “Read again”; if it stays so, tell your Leadpact admin.',
    },
    'known-broken': {
      said: 'This CRM cannot be read at the moment',
      todo: 'It has changed its pages, which is known. A newer playbook or version will read them; nothing to do here.',
    },
    'no-playbook': {
      said: 'No playbook has arrived yet',
      todo: 'As soon as your company releases one, it shows here by itself.',
    },
    'not-connected': {
      said: 'Leadpact is not connected',
      todo: 'Press Leadpact in the browser’s toolbar and connect it to your company’s hub.',
    },
    'not-a-lead': { said: 'This is not a lead', todo: 'Leadpact shows on leads only.' },
  },
  notes: {
    'signed-out': 'The CRM has signed you out: this is what the page shows. Sign in there again.',
    'no-right':
      'The CRM says that you may not read this record: this is what the page shows, the rest is unknown.',
    other: 'The CRM did not answer: this is what the page shows, the rest is unknown.',
  },
};
