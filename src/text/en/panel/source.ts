import type { Day, Instant, When } from '../../../domain/instant';
import type { Fact, Response, UnknownReason } from '../../../domain/lead/facts';
import type { SourceView } from '../../../domain/lead/view';
import { calendarDay, dayOf } from '../moment';
import { isolated } from './isolated';

type Because = Extract<SourceView, { kind: 'campaign' }>['because'];
type Unknown = Extract<SourceView, { kind: 'unknown' }>['reason'];

const responses: Record<Response, string> = {
  invited: 'invited',
  registered: 'registered',
  attended: 'attended',
  'no-show': 'did not come',
  downloaded: 'downloaded',
  asked: 'asked us',
};

const because: Record<Because, string> = {
  'campaign-id': 'The CRM names this campaign.',
  'campaign-name': 'The CRM names a campaign of this name.',
  'utm-campaign': 'The link that they came by names this campaign.',
  'lead-source': 'No campaign is named; the lead source points to this one.',
};

const unknown: Record<Unknown, { said: string; todo: string }> = {
  'not-on-page': {
    said: 'Campaign unknown: it is not on this page',
    todo: 'Open the part of the record that lists its campaigns, then press “Read again”.',
  },
  empty: {
    said: 'Campaign unknown: the CRM has none for this lead',
    todo: 'Ask how they came to you, and add the campaign or the lead source in the CRM.',
  },
  'no-right': {
    said: 'Campaign unknown: you may not read it',
    todo: 'Ask the CRM’s admin for the right to read campaign members.',
  },
  'not-in-this-crm': {
    said: 'Campaign unknown: this CRM keeps none on leads',
    todo: 'Ask Marketing which campaign brought this lead.',
  },
};

const target: Record<UnknownReason, string> = {
  'not-on-page': 'unknown: not on this page',
  empty: 'unknown: the field is empty',
  'no-right': 'unknown: you may not read it',
  'printed-date': 'unknown',
  'not-in-this-crm': 'unknown: this CRM has no such field',
  'not-readable': 'unknown: the field cannot be read',
  asked: 'unknown: only the lead can tell',
};

export const source = {
  title: 'Where it comes from',
  /** `Webinar “Cutting scrap”`; the channel only where the title does not say it, no quotes around quotes. */
  campaign: (channel: string, title: string) => {
    if (title.toLowerCase().includes(channel.toLowerCase())) return isolated(title);
    return /["“”„«»]/.test(title) ? `${channel}: ${isolated(title)}` : `${channel} “${isolated(title)}”`;
  },
  response: (response: Response) => responses[response],
  when: (when: When, now: Instant) => {
    if ('at' in when) return dayOf(when.at, now);
    if ('day' in when) return calendarDay(when.day, now);
    return `since ${dayOf(when.since, now)} or longer`;
  },
  onTargetList: 'target account',
  unclaimed: (named: string) => `“${isolated(named)}” is not in the playbook`,
  unclaimedTodo: 'Ask Marketing what was promised there; the toolbar’s Leadpact takes your request.',
  unknown: (reason: Unknown) => unknown[reason],
  because: (how: Because) => because[how],
  promise: 'Promise',
  offer: 'Offer',
  owner: 'Owner',
  dates: 'Dates',
  period: (starts: Day | undefined, ends: Day | undefined, now: Instant) => {
    if (starts && ends && starts !== ends) return `${calendarDay(starts, now)} – ${calendarDay(ends, now)}`;
    if (starts && !ends) return `since ${calendarDay(starts, now)}`;
    return calendarDay((ends ?? starts)!, now);
  },
  assets: 'Offered there',
  target: 'Target account',
  targetFact: (fact: Fact) => {
    if (!fact.known) return target[fact.reason];
    return fact.value === true ? 'yes, on the list' : fact.value === false ? 'no' : String(fact.value);
  },
  touches: 'What they did',
  firstTouch: 'first',
  lastTouch: 'last',
  unknownResponse: 'the CRM’s status is not in the playbook',
  noTouches: 'The CRM names no response.',
  touchCount: (count: number) => (count === 1 ? '1 touch' : `${count} touches`),
};
