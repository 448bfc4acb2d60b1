import type { Instant, When } from '../instant';
import type { FieldName } from './fields';

/** Which record of which CRM: `origin` without a trailing slash, `recordId` in the CRM's normal form. */
export type LeadRef = { crm: CrmId; origin: string; objectType: string; recordId: string };

/** An adapter's name: a row of `crm/catalogue`. */
export type CrmId = string;

/** Pseudonym of a lead: 32 lower-case hex digits, HMAC-SHA-256 over the reference, cut to 128 bits. */
export type LeadKey = string;

/** `api`: the CRM's own reply; `page`: the page's stable attributes. */
export type FactSource = 'api' | 'page';

/** Instants as ISO text, days as `YYYY-MM-DD`. */
export type FactValue = string | number | boolean;

/** Why a value is unknown. Never a guess, never a default. */
export type UnknownReason =
  | 'not-on-page' // the page does not show it (another tab, another layout)
  | 'empty' // the CRM has it and it is empty
  | 'no-right' // this person may not read it
  | 'printed-date' // only a printed date is there
  | 'not-in-this-crm' // this CRM, or this version of it, has no such field
  | 'not-readable' // something is there that is not of the field's type
  | 'asked'; // no field can tell it: the rep asks the lead

export type Fact =
  | { known: true; value: FactValue; source: FactSource }
  | { known: false; reason: UnknownReason };

/** What a lead did in a campaign, as the CRM states it. */
export const responses = ['invited', 'registered', 'attended', 'no-show', 'downloaded', 'asked'] as const;
export type Response = (typeof responses)[number];

/** A campaign membership as the CRM states it; `status` is the CRM's own word, unmapped. */
export type Membership = { campaignId?: string; campaignName?: string; status?: string; when?: When };

/** What was read of one lead in one go. A field that is not listed is unknown because `not-on-page`. */
export type LeadFacts = {
  lead: LeadRef;
  fields: Partial<Record<FieldName, Fact>>;
  /** Every membership found, oldest first where the CRM tells the order; absent when the CRM did not say. */
  memberships?: Membership[];
  readAt: Instant;
};
