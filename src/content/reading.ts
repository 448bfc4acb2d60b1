import type { Adapter, ReadOutcome, UnreadableCode } from '../crm/adapter';
import type { LeadFacts, LeadRef } from '../domain/lead/facts';

/** What was read. `note`: the page alone had to do, because the CRM's API said this. */
export type Reading =
  | { kind: 'facts'; facts: LeadFacts; note?: UnreadableCode }
  | { kind: 'unreadable'; code: UnreadableCode };

type Asked = { adapter: Adapter; lead: LeadRef; life: AbortSignal };

/** How a CRM with a same-origin API is asked, and its answer joined with what the page shows; absent for the others. */
export type Api = {
  ask: (asked: Asked) => Promise<ReadOutcome | undefined>;
  merge: (api: ReadOutcome | undefined, page: ReadOutcome) => Reading;
};
