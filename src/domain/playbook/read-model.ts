import type { CompiledCalendar } from '../clock/calendar';
import type { Authored, Inline } from '../guidance/authored';
import type { Instant } from '../instant';
import type {
  CalendarBody,
  CampaignBody,
  DefinitionBody,
  EntryId,
  EntryOf,
  GuidanceBody,
  ServiceLevelBody,
  StepBody,
  StepVariant,
} from './entries';
import type { MappingBody } from './mapping';
import type { Hash } from './release';

/** A release made ready for reading in a page: parsed once by the worker, so that the page only looks up. */
export type ReadModel = {
  release: { number: number; hash: Hash; releasedAt: Instant; pactSince: Instant };
  /** When the hub last said that this is the release in force. */
  freshAt: Instant;
  /** Lower-case campaign id, name, link's campaign or lead source → campaigns that claim it, the first wins. */
  claims: {
    campaignIds: Record<string, EntryId[]>;
    names: Record<string, EntryId[]>;
    utmCampaigns?: Record<string, EntryId[]>;
    leadSources: Record<string, EntryId[]>;
  };
  campaigns: Record<EntryId, CampaignBody & { title: string }>;
  /** Newest valid-from first. */
  definitions: (DefinitionBody & { id: EntryId; title: string })[];
  guidance: CompiledGuidance[];
  serviceLevels: (ServiceLevelBody & { id: EntryId; title: string })[];
  calendars: Record<EntryId, CompiledCalendar>;
  /** The same as they were written, for the time zone of a lead and for teams; absent when an earlier version compiled it. */
  calendarBodies?: Record<EntryId, CalendarBody>;
  mappings: (MappingBody & { id: EntryId; title: string })[];
  cartridges: EntryOf<'cartridge'>[];
};

type Words = { subject?: Inline[]; text: Authored };
export type CompiledVariant = Omit<StepVariant, 'text' | 'subject'> & Words;
export type CompiledStep = Omit<StepBody, 'text' | 'subject' | 'variants'> &
  Words & { variants?: CompiledVariant[] };

export type CompiledGuidance = Omit<GuidanceBody, 'steps' | 'objections'> & {
  id: EntryId;
  title: string;
  steps: CompiledStep[];
  objections: { heard: string; answer: Authored }[];
  /** Marketing has released it; Sales has not signed it yet. */
  unsigned?: true;
};
