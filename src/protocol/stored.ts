import type { Conversation } from '../domain/feedback/conversation';
import type { Complaint, Move } from '../domain/feedback/conversation';
import type { PausedTime } from '../domain/clock/event';
import type { Day, Instant } from '../domain/instant';
import type { CrmId, LeadKey, LeadRef } from '../domain/lead/facts';
import type { TabView } from '../domain/lead/view';
import type { Person } from '../domain/people/person';
import type { Channel, EntryId } from '../domain/playbook/entries';
import type { Pack } from '../domain/playbook/packs';
import type { CompiledGuidance, ReadModel } from '../domain/playbook/read-model';
import type { DoneByOthers, LeadAct, RecordedAct } from '../domain/progress/act';
import type { LeadProgress } from '../domain/progress/progress';
import type { NewsKind } from '../domain/today/news';
import type { Delivery, DirectoryAddressee } from './hub-api';

/**
 * What stands in `storage.local`, by key. Content scripts can read all of it: no token is ever here.
 * Only the worker writes; the exceptions are named.
 */
export type Stored = {
  /** The compiled release in force. */
  playbook: ReadModel;
  /** The part of it that says where lead pages are, for pages that are none. */
  packs: Pack[];
  connection: Connection;
  /** Which CRM a granted site is: origin → adapter. The options page writes it. */
  sites: Record<string, CrmId>;
  /** Match patterns of the sites that are allowed: scouts that are on a page learn here that they no longer may. */
  granted: string[];
  /** Guidance in the words of the release in which a lead took it up: see `heldKey`. */
  heldScripts: Record<HeldScriptKey, CompiledGuidance>;
  /** My drafts laid over the playbook in force; only while I have them shown, and only with what is whole of them. */
  draftPlaybook: DraftPlaybook;
  /** Steps in my own words. Content and the side panel write it. */
  wordings: Record<WordingKey, KeptWording>;
  /** When I am away, as the hub last said it. */
  workingTimes: { absences: { from: Day; to: Day }[] };
  /** My conversations by id. */
  conversations: Record<string, Conversation>;
  /** How far the poll has come. */
  sync: SyncMark;
  /** This browser profile to the hub, and the number of the last entry that it wrote. */
  device: { id: string; seq: number };
  /** Why the last sync failed, if it did. */
  syncFault: { code: string; message: string; at: Instant } | null;
  /** Panel's place and state by CRM origin. Content writes it. */
  panels: Record<string, PanelPlace>;
  /** Leads that someone here has seen first at this time: the lower bound of an age. Content writes it. */
  firstSeen: Record<string, Instant>;
  /** Whom one can ask, as the hub last named them. The popup writes it. */
  addressees: DirectoryAddressee[];
  /** Conversation → instant of the latest move of it that this person has seen. The popup writes it. */
  seenMoves: Record<string, Instant>;
  /** What this person chose about the day's leads. The options page writes it. */
  choices: Choices;
  /** My open leads as each CRM last named them: origin → answer. */
  openLeads: Record<string, OpenLeadsAnswer>;
  /** The latest acts that the hub has, as they were sent, oldest first. */
  sentActs: Delivery[];
  /** Until when news were told, or seen to be none, and when a notification was last shown. */
  told: { upTo: Instant; at?: Instant };
};

/**
 * `cursor` of the news that are taken over; `etag` of the last answer that was taken over whole; `checkedAt`: when the
 * hub last answered; `compiledFor`: day and program version that the read model was compiled for.
 */
export type SyncMark = {
  cursor: number;
  etag?: string;
  checkedAt?: Instant;
  compiledFor?: string;
  /** Words of leads in flight could not be fetched yet. */
  wordsMissing?: boolean;
};

/** `askOpenLeads`: ask CRMs that can be asked which leads are mine. `notify`: of what to be told; absent: of nothing. */
export type Choices = { askOpenLeads?: boolean; notify?: NewsKind[] };

/** `leads`: as of the last answer that named them, at `at`; `more`: beyond these. `trouble`: why the latest did not. */
export type OpenLeadsAnswer = {
  at?: Instant;
  leads: LeadKey[];
  more?: true;
  trouble?: 'signed-out' | 'no-right' | 'gone' | 'not-a-lead' | 'not-understood';
};

/** What is known of one lead, under `lead:‹key›`. */
export type KnownLead = {
  conversations: string[];
  /** What I did on it; of what I have seen only the latest. */
  acts?: RecordedAct[];
  /** The fold of `acts`, so that a page only looks it up. */
  progress?: LeadProgress;
  /** What others did on it, as the hub last said it. */
  others?: DoneByOthers[];
  /** How it stood when it was last seen in this browser. */
  last?: LeadGlance;
  /** When its status was seen here to pause its clocks, and to do so no more. */
  paused?: PausedTime[];
};
export type KnownLeadKey = `lead:${LeadKey}`;

/** A lead as it was last seen: names stand on this device only. */
export type LeadGlance = {
  at: Instant;
  lead: LeadRef;
  /** The record's address in the CRM. */
  address: string;
  name?: string;
  company?: string;
  /** Its title. */
  campaign?: string;
  /** Whether the CRM says that I own it. */
  mine: 'yes' | 'no' | 'cannot tell';
  tab: TabView;
  /** Its status pauses its clocks. */
  paused?: true;
  next?: { title: string; channel: Channel; dueAt?: Instant };
};

/** `playbook` is absent while no draft of mine is whole. `madeOf`: from what it was compiled. */
type DraftPlaybook = { titles: string[]; playbook?: ReadModel; madeOf: string };

/** Company, guidance and step. */
export type WordingKey = `${string} ${EntryId}#${string}`;
export type KeptWording = { subject?: string; text: string; at: Instant };

/** A lead that was seen, with its key. */
export type SeenLead = LeadGlance & { key: LeadKey };

export type HeldScriptKey = `${EntryId}@${number}`;

/** The person and company that this browser is connected as; the token stands in session storage. */
export type Connection = {
  hub: string;
  person: Person;
  company: { id: string; name: string };
  /** Base64 of the company's 32-byte lead key. */
  leadKey: string;
  device: string;
  /** Set when the hub refused the token: sign in again. */
  signedOut?: boolean;
  /** Set in the demonstration company, where a person is chosen and no password asked. */
  demo?: boolean;
};

export type PanelPlace = {
  open: boolean /** share of the viewport's height, 0–1, of the tab's top edge */;
  top: number;
  side: 'left' | 'right';
  openedLeads: number;
  hiddenSite?: boolean;
  hiddenRecords?: string[];
  snoozedUntil?: Instant;
};

/** What waits in the outbox until the hub has acknowledged it; in IndexedDB and, as a second copy, under `outbox:‹key›`. */
export type OutboxEntry = {
  key: string;
  hub: string;
  person: string;
  device: string;
  seq: number;
  at: Instant;
  what:
    | {
        kind: 'complaint';
        complaint: Complaint /** words shown in the history until the hub has it */;
        to: string;
      }
    | { kind: 'move'; conversation: string; move: Move }
    | { kind: 'act'; lead: LeadKey; crm: CrmId; campaign?: EntryId; release: number; act: LeadAct };
  attempts: number;
  notBefore: Instant;
  /** Set when the hub's answer is final: shown, text kept. */
  refused?: { code: string; message: string };
};
