import { allKnownLeads, changeKnownLeads } from '../../browser/known-leads';
import { instantAt } from '../../domain/instant';

const day = 86_400_000;
/** Days after which a lead that was not seen again is forgotten here. */
const keptFor = 120;

/** Forgets how leads stood, and their names, that were not seen for four months. What was done on them stays. */
export async function sweepLeads(): Promise<void> {
  const oldest = instantAt(Date.now() - keptFor * day);
  const known = await allKnownLeads();
  const old = [...known].flatMap(([key, { last }]) => (last && last.at < oldest ? [key] : []));
  if (old.length === 0) return;
  await changeKnownLeads(old, (lead) => {
    if (!lead?.last || lead.last.at >= oldest) return lead;
    const { last: _, ...rest } = lead;
    const isEmpty = rest.conversations.length === 0 && !rest.acts?.length && !rest.others?.length;
    return isEmpty ? undefined : rest;
  });
}
