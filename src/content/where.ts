import type { LeadRef } from '../domain/lead/facts';
import { leadKeyText } from '../domain/lead/key';
import { keepLooking } from './keep-looking';
import type { Reader } from './packs';
import { thisPage } from './page';

/** A lead page or a list of leads, and who can read it. `name` tells it from others. */
export type Here = { reader: Reader; name: string; lead?: LeadRef };

/** Where the page is, by the first of these readers that knows it. */
export function whereIs(readers: Reader[]): Here | 'settling' | 'elsewhere' {
  const page = thisPage();
  let otherwise: 'settling' | 'elsewhere' = 'elsewhere';
  for (const reader of readers) {
    const place = reader.whereAmI(page);
    if (place.kind === 'lead') return { reader, name: leadKeyText(place.lead), lead: place.lead };
    if (place.kind === 'list') return { reader, name: place.objectType };
    if (place.settling) otherwise = 'settling';
  }
  return otherwise;
}

/** The page of leads that this is or, when only the page itself can tell, turns out to be within seconds. */
export async function pageOfLeads(readers: Reader[], life: AbortSignal): Promise<Here | undefined> {
  const found = await keepLooking(() => {
    const here = whereIs(readers);
    return here === 'settling' ? undefined : here;
  }, life);
  return found === 'elsewhere' ? undefined : found;
}
