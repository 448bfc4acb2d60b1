import type { Instant } from '../../../domain/instant';
import { moment } from '../moment';

const time = (at: Instant, now: number) => moment(at, new Date(now).toISOString());
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The popup's first page, its search, and both beside the page. */
export const todayAndSearch = {
  today: {
    groups: { overdue: 'Overdue', today: 'Due today', later: 'Later', open: 'No one can tell by when' },
    due: (at: Instant, now: number) => `due ${time(at, now)}`,
    soon: (at: Instant, now: number) => `due soon, ${time(at, now)}`,
    late: (at: Instant, now: number) => `was due ${time(at, now)}`,
    step: (at: Instant, now: number) => `next step ${time(at, now)}`,
    stepLate: (at: Instant, now: number) => `next step was due ${time(at, now)}`,
    states: {
      stopped: 'followed up',
      paused: 'paused',
      'cannot tell': 'age unknown',
      'before the pact': 'no deadline',
      'no service level': 'no deadline',
    },
    verdicts: {
      meets: 'meets the definition',
      'falls short': 'falls short',
      'cannot tell yet': 'cannot tell yet whether it meets',
      'no definition': '',
      'no-definition': '',
    },
    next: (title: string) => `Next: ${title}`,
    perhaps: 'Owner not shown',
    more: (count: number) => `Show ${count} more`,
    nothingDue: 'Nothing is due today.',
    empty: 'Your leads of the day stand here',
    emptyText: 'Open a lead in your CRM: from then on it stands here with the time by which to act.',
    emptyOther: 'No leads of your own',
    emptyOtherText: 'Leads stand here for those who follow them up. Requests and answers stand beside.',
    answers: 'Answers',
    allRequests: 'All my requests',
    complain: 'Complain and ask',
    complainHint: 'Something wrong with these leads?',
    seen: 'Only leads that you have seen in this browser.',
    all: (count: number, more: boolean) =>
      more
        ? `The latest ${count} of your open leads.`
        : count === 1
          ? 'Your 1 open lead.'
          : `Your ${count} open leads.`,
    some: (sites: string) => `That is on ${sites}; elsewhere only leads that you have seen in this browser.`,
    asked: (at: Instant, now: number) => `Asked ${time(at, now)}.`,
    signedOut: (site: string) => `Sign in at ${site}, so that leads that nobody opened stand here, too.`,
    refused: (site: string) => `${site} does not say which leads are yours.`,
    ask: 'Also show leads that I have not opened',
  },
  find: {
    label: 'Find in the playbook',
    hint: 'Campaign, objection, asset …',
    kinds: { campaign: 'Campaign', objection: 'Objection', asset: 'Asset' },
    start: 'Campaigns, objections and assets of the playbook',
    startText:
      'Type a word of what the prospect said, of the offer, or of the document. It also works offline.',
    counts: (campaigns: number, objections: number, assets: number) =>
      [plural(campaigns, 'campaign'), plural(objections, 'objection'), plural(assets, 'asset')].join(', '),
    none: (query: string) => `Nothing has “${query}” in it`,
    noneText: 'Try fewer letters or another word. What is missing can be asked for.',
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
    noPlaybook: 'No playbook in this browser yet',
    noPlaybookText: 'It comes with the next answer of the hub.',
    copy: 'Copy',
    copied: 'Copied',
    open: 'Open',
    sidePanel: 'Keep the lead open beside the page',
  },
  side: {
    title: 'Leadpact',
    tabs: { label: 'What to see', lead: 'This lead', find: 'Find' },
    none: 'The page in front shows no lead',
    noneText: 'Open a lead in your CRM and everything about it stands here, as on the page itself.',
    noPlaybookText: 'Connect Leadpact to your company’s hub in the settings.',
    reading: 'Reading the lead…',
  },
};
