import type { LeadRef } from '../domain/lead/facts';
import { keepLooking } from './keep-looking';
import type { Reader } from './packs';
import { thisPage } from './page';

/** A lead page, and who can read it. */
export type Here = { reader: Reader; lead: LeadRef };

/** Where the page is, by the first of these readers that knows it as a lead's. */
export function whereIs(readers: Reader[]): Here | 'settling' | 'elsewhere' {
  const page = thisPage();
  let otherwise: 'settling' | 'elsewhere' = 'elsewhere';
  for (const reader of readers) {
    const place = reader.adapter.whereAmI(page);
    if (place.kind === 'lead') return { reader, lead: place.lead };
    if (place.kind === 'elsewhere' && place.settling) otherwise = 'settling';
  }
  return otherwise;
}

/** The lead page that this is or, when only the page itself can tell, turns out to be within seconds. */
export async function leadPage(readers: Reader[], life: AbortSignal): Promise<Here | undefined> {
  const found = await keepLooking(() => {
    const here = whereIs(readers);
    return here === 'settling' ? undefined : here;
  }, life);
  return found === 'elsewhere' ? undefined : found;
}
