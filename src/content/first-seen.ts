import { readStored, writeStored } from '../browser/page/stored';
import type { Instant } from '../domain/instant';
import { leadKeyText } from '../domain/lead/key';
import type { LeadRef } from '../domain/lead/facts';

const most = 2_000;

/** Keeps when this lead was first seen here, if it never was; the oldest are forgotten beyond two thousand leads. */
export async function keepFirstSeen(lead: LeadRef, now: Instant): Promise<Instant> {
  const { firstSeen = {} } = await readStored(['firstSeen']);
  const key = leadKeyText(lead);
  const known = firstSeen[key];
  if (known) return known;
  const newest = Object.entries(firstSeen).sort(([, one], [, other]) => (one < other ? 1 : -1));
  await writeStored({ firstSeen: Object.fromEntries([[key, now], ...newest.slice(0, most - 1)]) });
  return now;
}
