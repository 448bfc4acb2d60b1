import type { Adapter, ReadOutcome } from '../crm/adapter';
import { leadKeyText } from '../domain/lead/key';
import type { LeadRef } from '../domain/lead/facts';
import { askCrm } from './ask-crm';
import { keepLooking } from './keep-looking';
import { mergeReadings, type Reading } from './merge-facts';
import { thisPage } from './page';

/** How long the page's own facts wait for the API's, so that a verdict does not change before one's eyes. */
const apiHeadStart = 300;
/** How long facts of this very lead may stay while page and address do not agree on it. */
const grace = 300;

type Read = {
  adapter: Adapter;
  lead: LeadRef;
  life: AbortSignal;
  /** Called with each better reading; with `undefined` while page and address do not agree on the record. */
  found: (reading: Reading | undefined) => void;
};

/** Reads one lead once: page and API at the same time, nothing of any other record. */
export async function readLead({ adapter, lead, life, found }: Read): Promise<void> {
  const tell = (reading: Reading | undefined) => {
    if (!life.aborted && (reading?.kind !== 'facts' || isSame(reading.facts.lead, lead))) found(reading);
  };
  const disagreed = setTimeout(tell, grace, undefined);
  const asked = askCrm({ adapter, lead, life });
  const seen = await keepLooking(() => agreed(adapter, lead), life).finally(() => clearTimeout(disagreed));
  const page = seen ?? { kind: 'settling' };
  const api = adapter.ask ? await Promise.race([asked, after(apiHeadStart, life)]) : undefined;
  if (page.kind === 'facts' || api || !adapter.ask) tell(mergeReadings(api, page));
  if (adapter.ask && !api) tell(mergeReadings(await asked, page));
}

/** What the page shows, once it and the address agree on this lead. */
function agreed(adapter: Adapter, lead: LeadRef): ReadOutcome | undefined {
  const page = thisPage();
  const place = adapter.whereAmI(page);
  if (place.kind !== 'lead' || !isSame(place.lead, lead)) return undefined;
  const outcome = adapter.read(page, lead, new Date().toISOString());
  return outcome.kind === 'settling' ? undefined : outcome;
}

export function isSame(one: LeadRef, other: LeadRef): boolean {
  return leadKeyText(one) === leadKeyText(other);
}

function after(milliseconds: number, life: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, undefined);
    life.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}
