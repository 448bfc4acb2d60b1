import type { LeadFacts, LeadRef } from '../domain/lead/facts';
import type { Instant } from '../domain/instant';
import type { FieldName } from '../domain/lead/fields';
import type { MappingBody } from '../domain/playbook/mapping';

/** What an adapter is given of a page; it reads and changes nothing. */
export type Page = {
  url: URL;
  doc: Document;
  /** The page's own stores, for adapters whose CRM keeps its place there. */
  local: Pick<Storage, 'getItem'>;
  session: Pick<Storage, 'getItem'>;
  cookie: string;
  /** The shadow root of an element, open or closed, or null. */
  pierce: (element: Element) => ShadowRoot | null;
};

/**
 * Where the page is. `recordId` is in the CRM's normal form. `settling`: the address may be a lead's, but only the
 * page can tell of what kind the record is, and it has not said so yet: ask again shortly.
 */
export type Place =
  | { kind: 'lead'; lead: LeadRef }
  | { kind: 'list'; objectType: string }
  | { kind: 'elsewhere'; settling?: true };

/** Facts, or what was missing: in words for the diagnosis, never with values. */
export type ReadOutcome =
  | { kind: 'facts'; facts: LeadFacts }
  /** The page is of this CRM and has not shown the record yet; `missing` says what by, for when it stays so. */
  | { kind: 'settling'; missing?: string[] }
  | { kind: 'unreadable'; code: UnreadableCode; missing: string[] };

export type UnreadableCode =
  | 'signed-out' // the CRM's session has expired
  | 'no-right' // this person may not read the record
  | 'gone' // the CRM says that there is no such record
  | 'not-a-lead' // the record is of another kind
  | 'not-understood'; // page or reply is not what this adapter expects

/** A read-only request to the CRM's own origin: data, not a call. `known` travels to `answer`. */
export type Ask = {
  request: { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string };
  known: Record<string, unknown>;
};

/** What came back: status 0 when nothing came. */
export type Reply = { status: number; contentType: string; text: string };

export type AnswerOutcome = ReadOutcome | { kind: 'ask'; ask: Ask };

/** The part of an adapter that runs on every page of a site. */
export type Whereabouts = { whereAmI: (page: Page) => Place };
export type MakeWhereabouts = (pack: MappingBody) => Whereabouts;

/** One CRM. Content loops over `ask` and `answer`, four times at most; an adapter never fetches. */
export type Adapter = Whereabouts & {
  /** Facts on screen. */
  read: (page: Page, lead: LeadRef, now: Instant) => ReadOutcome;
  /** The first request to make, when this CRM has a same-origin API. */
  ask?: (lead: LeadRef) => Ask;
  answer?: (ask: Ask, reply: Reply, lead: LeadRef, now: Instant) => AnswerOutcome;
};

/** An adapter is made from its pack: hosts, selectors and field names as data. `fields` names what the playbook asks for. */
export type MakeAdapter = (pack: MappingBody, fields?: FieldName[]) => Adapter;

/** A row of a list page: the record that it shows or, where the page does not name it, what the row says of it. */
export type Row = { element: Element } & ({ lead: LeadRef } | { says: string });

/** The lists of one CRM; apart from its lead pages, because no lead page needs it. */
export type ListAdapter = {
  /** The rows of a list page, top to bottom; with `within`, only those in these elements. None on any other page. */
  rows: (page: Page, within?: Element[]) => Element[];
  /** What one of them shows; `undefined` when it is no record that can be told. */
  row: (element: Element, page: Page) => Row | undefined;
  /** The request that tells which records rows are that say this, when the page does not. */
  ask?: (says: string[]) => Ask;
  /** Which of the asked rows are which records; a row that fits several, or none, is left out. */
  told?: (says: string[], reply: Reply, page: Page) => Map<string, LeadRef>;
};

export type MakeListAdapter = (pack: MappingBody) => ListAdapter;

export type OpenLeadsOutcome =
  | { kind: 'ask'; ask: Ask }
  /** `more`: there are more than were asked for. */
  | { kind: 'leads'; leads: { facts: LeadFacts; address: string }[]; more: boolean }
  | { kind: 'unreadable'; code: UnreadableCode; missing: string[] };

/** How a CRM is asked for the open leads of the person who is signed in there; who asks loops as for one lead. */
export type OpenLeads = {
  ask: () => Ask;
  answer: (ask: Ask, reply: Reply, at: { origin: string; now: Instant }) => OpenLeadsOutcome;
};

export type MakeOpenLeads = (pack: MappingBody, fields?: FieldName[]) => OpenLeads;
