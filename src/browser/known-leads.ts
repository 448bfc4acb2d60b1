import browser from 'webextension-polyfill';
import type { LeadKey } from '../domain/lead/facts';
import type { KnownLead, KnownLeadKey, SeenLead } from '../protocol/stored';

const keyOf = (lead: LeadKey): KnownLeadKey => `lead:${lead}`;

/** What is known of every lead that was ever seen or spoken of here. */
export async function allKnownLeads(): Promise<Map<LeadKey, KnownLead>> {
  const keys = await browser.storage.local.getKeys().catch((): string[] => []);
  return readKnownLeads(keys.flatMap((key) => (key.startsWith('lead:') ? [key.slice(5)] : [])));
}

/** Every lead that was seen here, as it was last seen. */
export async function seenLeads(): Promise<SeenLead[]> {
  return [...(await allKnownLeads())].flatMap(([key, { last }]) => (last ? [{ ...last, key }] : []));
}

/** Calls `hear` when what is known of any lead was changed, until `life` ends. */
export function watchKnownLeads(hear: () => void, life: AbortSignal): void {
  const listen = (changes: object, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('lead:'))) hear();
  };
  browser.storage.onChanged.addListener(listen);
  life.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

/** What is known of these leads; one of which nothing is known is absent. */
export async function readKnownLeads(leads: LeadKey[]): Promise<Map<LeadKey, KnownLead>> {
  const found = (await browser.storage.local.get(leads.map(keyOf))) as Partial<
    Record<KnownLeadKey, KnownLead>
  >;
  return new Map(
    leads.flatMap((lead): [LeadKey, KnownLead][] => {
      const known = found[keyOf(lead)];
      return known ? [[lead, known]] : [];
    }),
  );
}

/**
 * Changes what is known of leads, one change at a time in the whole extension. `change` is given what is known now, or
 * nothing, and gives what is to stand; `undefined`: nothing. False when the browser did not take it.
 */
export function changeKnownLeads(
  leads: LeadKey[],
  change: (known: KnownLead | undefined, lead: LeadKey) => KnownLead | undefined,
): Promise<boolean> {
  return navigator.locks.request('leadpact:leads', async () => {
    const before = await readKnownLeads(leads);
    const after = leads.map((lead) => [keyOf(lead), change(before.get(lead), lead)] as const);
    const kept = after.filter(([, known]) => known !== undefined);
    const gone = after.filter(([key, known]) => known === undefined && before.has(key.slice(5)));
    const { local } = browser.storage;
    return Promise.all([
      kept.length > 0 && local.set(Object.fromEntries(kept)),
      gone.length > 0 && local.remove(gone.map(([key]) => key)),
    ]).then(
      () => true,
      () => false,
    );
  });
}
