import { seenLeads } from '../../browser/known-leads';
import { readStored } from '../../browser/stored';
import { leadsOfTheDay } from '../../domain/today/of-the-day';
import type { SeenLead } from '../../protocol/stored';

/** The leads of the day of whoever is connected. */
export async function leadsToday(): Promise<SeenLead[]> {
  const { connection, openLeads: answers = {} } = await readStored(['connection', 'openLeads']);
  if (!connection) return [];
  return leadsOfTheDay(await seenLeads(), { answers, role: connection.person.role });
}
