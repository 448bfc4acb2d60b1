import { allKnownLeads } from '../../browser/known-leads';
import { readStored } from '../../browser/stored';
import type { LeadKey } from '../../domain/lead/facts';
import { leadsOfTheDay } from '../../domain/today/of-the-day';
import type { LeadGlance } from '../../protocol/stored';

/** A lead as it was last seen, with its key. */
export type SeenLead = LeadGlance & { key: LeadKey };

/** The leads of the day of whoever is connected. */
export async function leadsToday(): Promise<SeenLead[]> {
  const { connection, openLeads: answers = {} } = await readStored(['connection', 'openLeads']);
  if (!connection) return [];
  const known = await allKnownLeads();
  const seen = [...known].flatMap(([key, { last }]) => (last ? [{ ...last, key }] : []));
  return leadsOfTheDay(seen, { answers, role: connection.person.role });
}
