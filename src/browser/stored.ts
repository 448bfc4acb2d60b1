import browser from 'webextension-polyfill';
import type { KnownLead, KnownLeadKey, Stored } from '../protocol/stored';

type Key = keyof Stored;
/** What may be written in one go: rows of the table, and what is known of leads. */
export type Writable = Partial<Stored> & Partial<Record<KnownLeadKey, KnownLead>>;

/** What stands under these keys; a key that is not there, or that has rotted, is absent. */
export async function readStored<K extends Key>(keys: K[]): Promise<Partial<Pick<Stored, K>>> {
  const found = await browser.storage.local.get(keys).catch(() => readEach(keys));
  return found as Partial<Pick<Stored, K>>;
}

async function readEach(keys: string[]): Promise<Record<string, unknown>> {
  const found = await Promise.all(keys.map((key) => browser.storage.local.get(key).catch(() => ({}))));
  return Object.assign({}, ...found) as Record<string, unknown>;
}

/** Writes in one switch: readers see all of it or none. False when the browser did not take it. */
export async function writeStored(values: Writable): Promise<boolean> {
  return browser.storage.local.set(values).then(
    () => true,
    () => false,
  );
}

export async function removeStored(keys: (Key | KnownLeadKey)[]): Promise<void> {
  await browser.storage.local.remove(keys);
}

/** The leads of which something is known here. */
export async function knownLeads(): Promise<KnownLeadKey[]> {
  const keys = await browser.storage.local.getKeys().catch((): string[] => []);
  return keys.filter((key): key is KnownLeadKey => key.startsWith('lead:'));
}

/** Calls `hear` with what any part of the extension wrote under these keys, until `life` ends. `undefined`: removed. */
export function watchStored<K extends Key>(
  keys: K[],
  { hear, life }: { hear: (changed: { [Each in K]?: Stored[Each] | undefined }) => void; life?: AbortSignal },
): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    const changed = keys.filter((key) => key in changes);
    if (changed.length === 0) return;
    const values = Object.fromEntries(changed.map((key) => [key, changes[key]?.newValue]));
    hear(values as { [Each in K]?: Stored[Each] | undefined });
  };
  browser.storage.onChanged.addListener(listen);
  life?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
