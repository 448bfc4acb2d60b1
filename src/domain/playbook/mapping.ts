import type { CrmId, Response } from '../lead/facts';
import type { FieldName, FieldType } from '../lead/fields';
import type { Day } from '../instant';

/**
 * Where a lead page is and how to read it, as data: a closed vocabulary, no expressions.
 * Adapters ship a pack in this shape; a release can carry a newer one.
 */
export type MappingBody = {
  /** The adapter that reads by it: `mapped`, or a CRM of the catalogue whose pack it replaces. */
  crm: CrmId;
  /** Origins it is for, as match patterns: `https://*.lightning.force.com/*`; empty for any site the user named. */
  sites: string[];
  places: PlacePattern[];
  /** What a record's id looks like, and its normal form. */
  recordId: {
    /** e.g. `00Q` */ prefix?: string;
    lengths?: number[];
    form: 'as-is' | 'lower' | 'salesforce-18';
  };
  /** The container of the record in view, newest first; hidden ones never count. Empty: the whole document. */
  active: Selector[];
  /** Must be found in the container, `{id}` replaced: proof that it shows the record of the address. */
  belongs?: Selector[];
  fields: FieldMapping[];
  memberships?: {
    rows: Selector[];
    campaign?: Reading;
    campaignId?: Reading;
    status?: Reading;
    when?: Reading;
  };
  /** The CRM's word for a response, lower case, to ours. */
  responses: Record<string, Response>;
  /** The CRM's word for a status, lower case, to what it means in the pact. */
  statuses?: Record<string, StatusMeaning>;
  /** Rows of a list: where the record id stands. */
  rows?: { at: Selector[]; id: Reading };
  /** Known not to work since this day. */
  brokenSince?: Day;
};

/** `pauses`: while a lead has this status its clocks stand still. */
export type StatusMeaning = {
  stage?: string;
  handOff?: 'accepted' | 'rejected' | 'recycled';
  pauses?: true;
};

/** `path` is compared with the address's path (or, with `in: 'hash'`, its fragment); `{id}` stands for one segment, `*` for one of any kind. */
export type PlacePattern = { kind: 'lead' | 'list'; in: 'path' | 'hash'; path: string; objectType: string };

/** A CSS selector, tried newest first, across open shadow roots. */
export type Selector = { css: string; since: Day; note?: string };

/** What to take of the element: its own text without buttons and helpers, an input's value, or an attribute. */
export type Take = 'text' | 'value' | `@${string}`;
export type Reading = { at: Selector[]; take: Take };

export type FieldMapping = {
  field: FieldName;
  type: FieldType /** absent: a CRM that is read by API alone */;
  at: Selector[];
  take: Take /** name of the CRM's own field, for adapters with an API */;
  name?: string;
};
