import type { Criterion } from '../definition/criterion';
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
  claims: { campaignIds?: string[]; names?: string[]; leadSources?: string[] };
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

/** Text is Markdown (paragraphs, lists, strong, emphasis, links) with merge fields: `{{firstName}}`. */
export type StepBody = {
  id: string;
  channel: Channel;
  title: string /** minutes of working time */;
  wait: number;
  subject?: string;
  text: string;
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

export type DefinitionBody = { stage: string; criteria: Criterion[]; validFrom: Day; reviewBy?: Day };

export type ServiceLevelBody = {
  side: 'sales' | 'marketing';
  duty: 'first-follow-up' | 'answer';
  /** Campaign entries it is for; empty: all. */
  campaigns: EntryId[];
  /** Minutes of working time. */
  limit: number;
  /** Near breach when at most this many minutes of working time are left. */
  warn: number;
  startsAt: ClockStart;
  calendar: EntryId;
};

export type CalendarBody = { zone: string; hours: WeeklyHours; holidays: { day: Day; title: string }[] };

export type CartridgeBody = { order: number; owner: string; delivers: string; next?: EntryId };

type ValuePropositionBody = { text: string };

type Of<Kind extends string, Body> = { id: EntryId; kind: Kind; title: string; body: Body };

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
