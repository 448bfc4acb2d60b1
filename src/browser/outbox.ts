import browser from 'webextension-polyfill';
import type { OutboxEntry, Stored } from '../protocol/stored';
import { type Database, type Done, readDatabase, type StoreTrouble, writeDatabase } from './database';
import { markCopy, markKey, nextMark } from './device';
import { copiesOf, isEntry, isOfOutbox, readCopies, readCopy, removeCopies } from './outbox-copies';
import { storable } from './storable';

/** What a person wrote. `key` is made once, when they begin to write: saving twice under one key keeps one entry. */
export type Unsent = Pick<OutboxEntry, 'key' | 'hub' | 'person' | 'what'>;

/** `already sent`: the hub has acknowledged an entry of this key before. Without `ok` nothing was kept: the text stays with the caller. */
export type Kept =
  | { ok: true; entry: OutboxEntry }
  | { ok: true; already: 'sent' }
  | { ok: false; code: StoreTrouble };

/** Everything that waits, by sequence. `writable` is false on a database of a later version: then nothing is sent or removed. */
export type Waiting = { entries: OutboxEntry[]; writable: boolean };

/** A fresh idempotency key. */
export const newKey = (): string => crypto.randomUUID();

/** Resolves with `ok` once the entry is in both stores, the database flushed to disk. */
export function keep({ key, hub, person, what }: Unsent): Promise<Kept> {
  return alone(async () => {
    const [sent, known, mark] = await Promise.all([wasSent(key), find(key), nextMark()]);
    if (sent) return { ok: true, already: 'sent' };
    const at = new Date().toISOString();
    const { id: device, seq } = mark;
    const fresh = { key, hub, person, device, seq, at, what: storable(what), attempts: 0, notBefore: at };
    const entry: OutboxEntry = known ?? fresh;
    const [first, second] = await Promise.all([
      write([entry], (tx) => tx.objectStore('marks').put(mark, markKey)),
      succeeded(browser.storage.local.set({ ...copiesOf([entry]), ...markCopy(mark) })),
    ]);
    if (first.ok && second) return { ok: true, entry };
    if (!known) await Promise.all([erase([key]), removeCopies([key]).catch(() => undefined)]);
    return { ok: false, code: first.ok ? 'store.full' : first.code };
  });
}

/** Reads both stores and restores in each what only the other still has. */
export function waiting(): Promise<Waiting> {
  return alone(async () => {
    const { entries, missing, writable } = await both();
    if (writable && missing.first.length > 0) await write(missing.first);
    if (missing.second.length > 0) {
      await browser.storage.local.set(copiesOf(missing.second)).catch(() => undefined);
    }
    return { entries, writable };
  });
}

/** Whether an entry still stands in either store. */
export const isWaiting = async (key: string): Promise<boolean> => (await find(key)) !== undefined;

/** Holds an entry while it is on its way, so that it cannot be taken back half-sent. */
export const whileSending = <T>(key: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`leadpact:sending:${key}`, work);

/** Writes down what became of an attempt. An entry that was taken back meanwhile stays away. */
export function change(entries: OutboxEntry[]): Promise<Done<unknown>> {
  return alone(async () => {
    const here = new Set((await both()).entries.map(({ key }) => key));
    const present = entries.filter(({ key }) => here.has(key));
    const done = await write(present);
    if (done.ok) await browser.storage.local.set(copiesOf(present)).catch(() => undefined);
    return done;
  });
}

/** Removes entries from both stores: after the hub's acknowledgement, or when the person discards them. */
export function remove(keys: string[]): Promise<Done<unknown>> {
  return alone(() => erase(keys));
}

/** Takes an entry back before it is sent. `sending`: it is on its way this moment and can only be withdrawn afterwards. */
export function takeBack(key: string): Promise<'taken back' | 'sending' | 'gone'> {
  return navigator.locks.request(`leadpact:sending:${key}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return 'sending';
    const { entries } = await waiting();
    if (!entries.some((entry) => entry.key === key)) return 'gone';
    return (await remove([key])).ok ? 'taken back' : 'sending';
  });
}

/** Calls `hear` whenever an entry came, changed or went, in any window, until `life` ends. */
export function watchOutbox(hear: () => void, life?: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && isOfOutbox(changes)) hear();
  };
  browser.storage.onChanged.addListener(listen);
  life?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('leadpact:outbox', work);

async function both() {
  const first = await readDatabase((db) => db.getAll('outbox'));
  const stored = (first.ok ? first.value : []).filter(isEntry);
  const copies = await readCopies(stored.map(({ key }) => key));
  const entries = [...newest([...stored, ...copies]).values()].toSorted((a, b) => a.seq - b.seq);
  const lacks = (held: OutboxEntry[]) => entries.filter(({ key }) => !held.some((each) => each.key === key));
  const writable = !(first.ok && first.newer);
  return { entries, missing: { first: lacks(stored), second: lacks(copies) }, writable };
}

async function find(key: string): Promise<OutboxEntry | undefined> {
  const first = await readDatabase((db) => db.get('outbox', key));
  const copy = await readCopy(key);
  return newest([first.ok ? first.value : undefined, copy].filter(isEntry)).get(key);
}

/** Of two copies of one entry the one that was tried more often. */
function newest(copies: OutboxEntry[]): Map<string, OutboxEntry> {
  const byKey = new Map<string, OutboxEntry>();
  for (const copy of copies) {
    const other = byKey.get(copy.key);
    if (!other || copy.attempts > other.attempts) byKey.set(copy.key, copy);
  }
  return byKey;
}

type Transaction = ReturnType<typeof begin>;
const begin = (db: Database) => db.transaction(['outbox', 'marks'], 'readwrite', { durability: 'strict' });

function write(entries: OutboxEntry[], more?: (tx: Transaction) => Promise<unknown>): Promise<Done<unknown>> {
  return writeDatabase(async (db) => {
    const tx = begin(db);
    const puts = entries.map((entry) => tx.objectStore('outbox').put(entry));
    await Promise.all([...puts, more?.(tx), tx.done]);
  });
}

async function erase(keys: string[]): Promise<Done<unknown>> {
  const first = await writeDatabase(async (db) => {
    const tx = begin(db);
    await Promise.all([...keys.map((key) => tx.objectStore('outbox').delete(key)), tx.done]);
  });
  if (first.ok || first.code !== 'store.newer') await removeCopies(keys).catch(() => undefined);
  return first;
}

const succeeded = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

async function wasSent(key: string): Promise<boolean> {
  const found = await browser.storage.local.get('conversations').catch((): Record<string, unknown> => ({}));
  const conversations = (found as Partial<Stored>).conversations ?? {};
  return Object.values(conversations).some((conversation) => conversation.key === key);
}
