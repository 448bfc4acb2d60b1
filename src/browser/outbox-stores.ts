import browser from 'webextension-polyfill';
import type { OutboxEntry } from '../protocol/stored';
import { type Database, type Done, readDatabase, type StoreTrouble, writeDatabase } from './database';
import { type DeviceMark, markCopy, markKey } from './device';
import { copiesOf, isEntry, readCopies, readCopy, removeCopies } from './outbox-copies';

export type Put = { ok: true; entry: OutboxEntry } | { ok: false; code: StoreTrouble };

/** Everything in either store by sequence, and what each store lacks. `writable`: see `waiting` in `outbox`. */
export async function readBoth() {
  const first = await readDatabase((db) => db.getAll('outbox'));
  const stored = (first.ok ? first.value : []).filter(isEntry);
  const copies = await readCopies(stored.map(({ key }) => key));
  const entries = [...newest([...stored, ...copies]).values()].toSorted((a, b) => a.seq - b.seq);
  const writable = !(first.ok && first.newer);
  return {
    entries,
    missing: { first: lacking(entries, stored), second: lacking(entries, copies) },
    writable,
  };
}

/** One entry, in whichever store still has it. */
export async function findEntry(key: string): Promise<OutboxEntry | undefined> {
  const first = await readDatabase((db) => db.get('outbox', key));
  const copy = await readCopy(key);
  return newest([first.ok ? first.value : undefined, copy].filter(isEntry)).get(key);
}

/** Into both stores, the database flushed to disk, together with the device's mark. */
export async function putBoth(entry: OutboxEntry, mark?: DeviceMark): Promise<Put> {
  const [first, second] = await Promise.all([
    putFirst([entry], mark),
    putSecond([entry], mark && markCopy(mark)),
  ]);
  if (first.ok && second) return { ok: true, entry };
  return { ok: false, code: first.ok ? 'store.full' : first.code };
}

export function putFirst(entries: OutboxEntry[], mark?: DeviceMark): Promise<Done<unknown>> {
  return writeDatabase(async (db) => {
    const tx = begin(db);
    const puts = entries.map((entry) => tx.objectStore('outbox').put(entry));
    await Promise.all([...puts, mark && tx.objectStore('marks').put(mark, markKey), tx.done]);
  });
}

/** False when the browser did not take it. */
export function putSecond(entries: OutboxEntry[], more: Record<string, unknown> = {}): Promise<boolean> {
  return browser.storage.local.set({ ...copiesOf(entries), ...more }).then(
    () => true,
    () => false,
  );
}

/** From both stores; on a database of a later version nothing is removed anywhere. */
export async function erase(keys: string[]): Promise<Done<unknown>> {
  const first = await writeDatabase(async (db) => {
    const tx = begin(db);
    await Promise.all([...keys.map((key) => tx.objectStore('outbox').delete(key)), tx.done]);
  });
  if (first.ok || first.code !== 'store.newer') await removeCopies(keys).catch(() => undefined);
  return first;
}

const begin = (db: Database) => db.transaction(['outbox', 'marks'], 'readwrite', { durability: 'strict' });

const lacking = (entries: OutboxEntry[], held: OutboxEntry[]) => {
  const keys = new Set(held.map(({ key }) => key));
  return entries.filter(({ key }) => !keys.has(key));
};

/** Of two copies of one entry the one that was tried more often. */
function newest(copies: OutboxEntry[]): Map<string, OutboxEntry> {
  const byKey = new Map<string, OutboxEntry>();
  for (const copy of copies) {
    const other = byKey.get(copy.key);
    if (!other || copy.attempts > other.attempts) byKey.set(copy.key, copy);
  }
  return byKey;
}
