import type { LeadRef } from '../domain/lead/facts';
import type { Pack } from '../domain/playbook/packs';

/** A lead page that the scout has found, as long as it is one; `released`: how the release says to read it. */
export type LeadPage = { lead: LeadRef; released: Pack | undefined; life: AbortController };

/**
 * Scout and lead are two bundles in one isolated world, which the page cannot see. The browser runs both where the
 * address alone tells a lead page; elsewhere the lead's bundle is brought when the first lead is met. Whichever comes
 * later finds here what the other left.
 */
const world = globalThis as {
  leadpactLeadPage?: LeadPage | undefined;
  leadpactLeads?: (page: LeadPage) => void;
};

/** Scout's side: hands a lead page over; `bring` when nobody is there yet to take it. */
export function handOver(page: LeadPage, bring: () => void): void {
  if (world.leadpactLeads) return world.leadpactLeads(page);
  world.leadpactLeadPage = page;
  bring();
}

/** The lead bundle's side: takes every lead page from now on, and the one that waits. */
export function takeLeadPages(take: (page: LeadPage) => void): void {
  world.leadpactLeads = take;
  const waiting = world.leadpactLeadPage;
  world.leadpactLeadPage = undefined;
  if (waiting && !waiting.life.signal.aborted) take(waiting);
}
