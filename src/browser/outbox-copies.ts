import browser from 'webextension-polyfill';
import type { OutboxEntry } from '../protocol/stored';

const prefix = 'outbox:';
const place = (key: string) => `${prefix}${key}`;

/** The second copies. One that has rotted does not hide the others. `known` are keys to look for besides. */
export async function readCopies(known: string[]): Promise<OutboxEntry[]> {
  const all = await browser.storage.local.getKeys().catch((): string[] => []);
  const places = [...new Set([...all.filter((each) => each.startsWith(prefix)), ...known.map(place)])];
  const found = await browser.storage.local.get(places).then(Object.values<unknown>, () => readEach(places));
  return found.filter(isEntry);
}

const readEach = (places: string[]): Promise<unknown[]> =>
  Promise.all(places.map((each) => readCopy(each.slice(prefix.length))));

export async function readCopy(key: string): Promise<unknown> {
  return browser.storage.local.get(place(key)).then(
    (found) => found[place(key)],
    () => undefined,
  );
}

/** As they are written into `storage.local`. */
export function copiesOf(entries: OutboxEntry[]): Record<string, OutboxEntry> {
  return Object.fromEntries(entries.map((entry) => [place(entry.key), entry]));
}

export async function removeCopies(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys.map(place));
}

/** Whether a change of `storage.local` concerns the outbox. */
export const isOfOutbox = (changes: Record<string, unknown>) =>
  Object.keys(changes).some((key) => key.startsWith(prefix));

/** What every entry has; anything else in its place is left alone, neither shown nor removed. */
export function isEntry(value: unknown): value is OutboxEntry {
  const { key, seq, what, attempts } = (value ?? {}) as Partial<OutboxEntry>;
  return (
    typeof key === 'string' && Number.isSafeInteger(seq) && Number.isInteger(attempts) && what !== undefined
  );
}
