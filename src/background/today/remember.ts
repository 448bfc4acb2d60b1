import { changeKnownLeads, readKnownLeads } from '../../browser/known-leads';
import { leadKey, leadKeyIn } from '../../browser/lead-key';
import { readStored } from '../../browser/stored';
import { withSight } from '../../domain/clock/paused-times';
import { instantAt } from '../../domain/instant';
import type { LeadRef } from '../../domain/lead/facts';
import type { Message } from '../../protocol/messages';
import type { LeadGlance } from '../../protocol/stored';

/** Keeps how a lead was last seen. Who saw only its tab knows nothing of a next step: what is known of that stays. */
export async function rememberLead({ lead, glance, briefly }: Message<'lead.seen'>): Promise<void> {
  const { connection } = await readStored(['connection']);
  const key = connection && (await leadKey(connection.leadKey, lead));
  if (!key) return;
  const last: LeadGlance = { ...glance, at: instantAt(Date.now()), lead };
  await changeKnownLeads([key], (known = { conversations: [] }) => {
    const next = briefly && known.last?.next;
    const paused = withSight(known.paused ?? [], { pauses: glance.paused === true, at: last.at });
    return { ...known, last: { ...last, ...(next && { next }) }, ...(paused.length > 0 && { paused }) };
  });
}

/** How these leads were last seen, in their order; `null` for one that never was. */
export async function recallLeads(leads: LeadRef[]): Promise<(LeadGlance | null)[]> {
  const { connection } = await readStored(['connection']);
  const keyOf = connection && (await leadKeyIn(connection.leadKey));
  if (!keyOf) return leads.map(() => null);
  const keys = await Promise.all(leads.map(keyOf));
  const known = await readKnownLeads(keys);
  return keys.map((key) => known.get(key)?.last ?? null);
}
