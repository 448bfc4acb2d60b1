import type { Adapter, ReadOutcome } from '../crm/adapter';
import type { LeadRef } from '../domain/lead/facts';
import { leadKeyText } from '../domain/lead/key';
import { keepLooking } from './keep-looking';
import { thisPage } from './page';
import type { Api, Reading } from './reading';

/** How long the page's own facts wait for the API's, so that a verdict does not change before one's eyes. */
const apiHeadStart = 300;
/** How long facts of this very lead may stay while page and address do not agree on it. */
const grace = 300;

type Read = {
  adapter: Adapter;
  api: Api | undefined;
  lead: LeadRef;
  life: AbortSignal;
  /** Called with each better reading; with `undefined` while page and address do not agree on the record. */
  found: (reading: Reading | undefined) => void;
};

/** Reads one lead once: page and API at the same time, nothing of any other record. */
export async function readLead({ adapter, api, lead, life, found }: Read): Promise<void> {
  const tell = (reading: Reading | undefined) => {
    if (!life.aborted && (reading?.kind !== 'facts' || isSame(reading.facts.lead, lead))) found(reading);
  };
  const disagreed = setTimeout(tell, grace, undefined);
  const asked = api?.ask({ adapter, lead, life });
  const seen = await keepLooking(() => agreed(adapter, lead), life).finally(() => clearTimeout(disagreed));
  const page = seen ?? { kind: 'settling' };
  if (!api || !asked) return tell(fromPage(page));
  const prompt = await Promise.race([asked, after(apiHeadStart, life)]);
  if (prompt || page.kind === 'facts') tell(api.merge(prompt, page));
  if (!prompt) tell(api.merge(await asked, page));
}

function fromPage(page: ReadOutcome): Reading {
  if (page.kind === 'facts') return page;
  return { kind: 'unreadable', code: page.kind === 'unreadable' ? page.code : 'not-understood' };
}

/** What the page shows, once it and the address agree on this lead. */
function agreed(adapter: Adapter, lead: LeadRef): ReadOutcome | undefined {
  const page = thisPage();
  const place = adapter.whereAmI(page);
  if (place.kind !== 'lead' || !isSame(place.lead, lead)) return undefined;
  const outcome = adapter.read(page, lead, new Date().toISOString());
  return outcome.kind === 'settling' ? undefined : outcome;
}

function isSame(one: LeadRef, other: LeadRef): boolean {
  return leadKeyText(one) === leadKeyText(other);
}

function after(milliseconds: number, life: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    const end = () => resolve(undefined);
    const timer = setTimeout(end, milliseconds);
    life.addEventListener('abort', () => {
      clearTimeout(timer);
      end();
    });
  });
}
