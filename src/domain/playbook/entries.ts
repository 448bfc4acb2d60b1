import type { Condition, Criterion } from '../definition/criterion';
import type { WeeklyHours } from '../clock/calendar';
import type { ClockStart } from '../clock/clock';
import type { Day } from '../instant';
import type { Response } from '../lead/facts';
import type { MappingBody } from './mapping';

export const channels = ['call', 'mail', 'meeting', 'social'] as const;
export type Channel = (typeof channels)[number];

/** Entry id: its kind, a slash, and lower-case words: `campaign/cutting-scrap`. */
export type EntryId = string;

type Asset = { title: string; url: string };

/** What the campaign is called in the CRM; the first that fits claims the lead, in the order of `order`. */
export type CampaignBody = {
  claims: { campaignIds?: string[]; names?: string[]; leadSources?: string[]; utmCampaigns?: string[] };
  /** Lower wins when two campaigns claim the same lead. */
  order: number;
  channel: string;
  promise: string;
  offer: string;
  assets?: Asset[];
  owner: string;
  cartridge?: EntryId;
  starts?: Day;
  ends?: Day;
};

/** What became of a step. Only `reached` is an answer of the prospect's; the first three are attempts. */
export const outcomes = [
  'reached',
  'no-answer',
  'message-left',
  'wrong-person',
  'not-now',
  'not-interested',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Other words of a step for some leads: all that is named must fit; the variant that names most wins, then the first. */
export type StepVariant = {
  /** Persona's id. */
  persona?: string;
  stage?: string;
  /** BCP 47: `de`, `en-GB`. */
  language?: string;
  subject?: string;
  text: string;
};

/** Where an outcome leads: another step's id, `end`, or `recycle` (back to Marketing). */
export type Branch = string;

/** Text is Markdown (paragraphs, lists, strong, emphasis, links) with merge fields: `{{firstName}}`. */
export type StepBody = {
  id: string;
  channel: Channel;
  title: string;
  /** Minutes of working time after the clock's start for the first step, else after the step before was done. */
  wait: number;
  subject?: string;
  text: string;
  variants?: StepVariant[];
  /** An outcome that is not named leads to the next step of the list; `not-interested` and `wrong-person` to the end. */
  after?: Partial<Record<Outcome, Branch>>;
};

export type PersonaBody = {
  id: string;
  title: string;
  jobTitles: string[];
  goal: string;
  questions: string[];
  story: string;
};

export type GuidanceBody = {
  /** Campaign entries it is for; empty: leads of any campaign. */
  campaigns: EntryId[];
  /** Responses it is for; empty: any. */
  responses: Response[];
  /** Stages it is for; absent: any. */
  stages?: string[];
  /** Languages it is for, BCP 47; absent: any. */
  languages?: string[];
  /** A lead belongs to it when it meets every condition. */
  segment?: { title: string; conditions: Condition[] };
  /** Whole days since the clock's start, both included. */
  ages?: { from?: number; to?: number };
  cartridge?: EntryId;
  keyMessage: string;
  personas: PersonaBody[];
  do: string[];
  dont: string[];
  assets?: Asset[];
  objections: { heard: string; answer: string }[];
  steps: StepBody[];
  owner: string;
  verifyBy?: Day;
};

export type DefinitionBody = {
  stage: string;
  criteria: Criterion[];
  validFrom: Day;
  reviewBy?: Day;
  owner?: string;
  /** The reasons with which a rep can reject a lead of this stage. */
  rejectReasons?: { id: string; title: string }[];
};

/** What each side owes the other. `limit` and `warn` are minutes of working time unless another unit is named. */
export const duties = {
  sales: ['hand-off', 'first-follow-up', 'next-step', 'stale', 'recycle', 'attempts' /** a number of them */],
  marketing: [
    'answer',
    'guidance' /** before a campaign's first lead */,
    'complete-leads' /** per cent of leads whose required fields are known */,
    'volume' /** leads a quarter */,
    'accepted-share' /** per cent of handed-over leads */,
  ],
} as const;
export type Duty = (typeof duties)['sales' | 'marketing'][number];

export type ServiceLevelBody = {
  side: 'sales' | 'marketing';
  duty: Duty;
  /** Campaign entries it is for; empty: all. */
  campaigns: EntryId[];
  /** Minutes of working time. */
  limit: number;
  /** Near breach when at most this many minutes of working time are left. */
  warn: number;
  startsAt: ClockStart;
  calendar: EntryId;
  /** Whose wall time the hours mean; absent: the calendar's. A lead whose zone is unknown is read by the calendar's. */
  hoursIn?: 'calendar' | 'lead';
  /** Leads that came before it are measured by the one before; absent: it was always in force. */
  validFrom?: Day;
};

export type CalendarBody = {
  zone: string;
  hours: WeeklyHours;
  holidays: { day: Day; title: string }[];
  /** Titles of the teams that work by it instead of by the service level's own calendar. */
  teams?: string[];
};

export type CartridgeBody = {
  order: number;
  owner: string;
  delivers: string;
  next?: EntryId;
  serviceLevel?: EntryId;
  /** A year's, in whole units of an ISO 4217 currency. */
  budget?: { amount: number; currency: string };
  reach?: string;
};

type ValuePropositionBody = { text: string };

/** An archived entry stays in the playbook, to be read and brought back; nothing is decided by it. */
type Of<Kind extends string, Body> = {
  id: EntryId;
  kind: Kind;
  title: string;
  archived?: true;
  body: Body;
};

/** One entry of a playbook, as it is written, signed and released. */
export type Entry =
  | Of<'campaign', CampaignBody>
  | Of<'guidance', GuidanceBody>
  | Of<'definition', DefinitionBody>
  | Of<'service-level', ServiceLevelBody>
  | Of<'calendar', CalendarBody>
  | Of<'cartridge', CartridgeBody>
  | Of<'value-proposition', ValuePropositionBody>
  | Of<'mapping', MappingBody>;

export type EntryKind = Entry['kind'];
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>;
