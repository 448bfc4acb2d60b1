import { type IDBPDatabase, openDB } from 'idb';
import type { SealedEntry } from '../domain/playbook/release';
import type { OutboxEntry } from '../protocol/stored';
import type { DeviceMark } from './device';
import type { HeldHead } from './releases';

type Stores = {
  outbox: { key: string; value: OutboxEntry };
  entries: { key: string; value: SealedEntry };
  marks: { key: string; value: DeviceMark | HeldHead };
};
export type Database = IDBPDatabase<Stores>;

/**
 * Why the database could not be used. `store.newer`: a later version of this program has left it, so it is read and
 * never written; `store.blocked`: another window holds an older version open; `store.full`: no room on the disk.
 */
export type StoreTrouble = 'store.full' | 'store.newer' | 'store.blocked' | 'store.broken';
/** `newer`: the database is of a later version, so it was read and cannot be written. */
export type Done<T> = { ok: true; value: T; newer: boolean } | { ok: false; code: StoreTrouble };

const name = 'leadpact';
const version = 1;
/** Milliseconds to wait for another window to let go of an older version. */
const patience = 3000;

type Work<T> = (db: Database) => Promise<T>;

/** Runs one piece of work on a connection of its own, which is closed after it. A connection cut off half-way is opened once more. */
export async function readDatabase<T>(work: Work<T>): Promise<Done<T>> {
  return attempt({ work, writes: false, again: true });
}

/** The same for work that writes; refused with `store.newer` on a database of a later version. */
export async function writeDatabase<T>(work: Work<T>): Promise<Done<T>> {
  return attempt({ work, writes: true, again: true });
}

type Attempt<T> = { work: Work<T>; writes: boolean; again: boolean };

async function attempt<T>({ work, writes, again }: Attempt<T>): Promise<Done<T>> {
  const opened = await open();
  if (!opened.ok) return opened;
  const { value: db, newer } = opened;
  try {
    if (newer && writes) return { ok: false, code: 'store.newer' };
    return { ok: true, value: await work(db), newer };
  } catch (error) {
    if (again && isCutOff(error)) return attempt({ work, writes, again: false });
    return { ok: false, code: troubleOf(error) };
  } finally {
    db.close();
  }
}

async function open(): Promise<Done<Database>> {
  try {
    return await openPatiently();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') {
      return { ok: false, code: troubleOf(error) };
    }
    const asItIs = await openDB<Stores>(name).catch(() => undefined);
    return asItIs ? { ok: true, value: asItIs, newer: true } : { ok: false, code: 'store.broken' };
  }
}

async function openPatiently(): Promise<Done<Database>> {
  let giveUp: (trouble: { ok: false; code: 'store.blocked' }) => void = () => undefined;
  const gaveUp = new Promise<{ ok: false; code: 'store.blocked' }>((resolve) => (giveUp = resolve));
  const blocked = () => setTimeout(() => giveUp({ ok: false, code: 'store.blocked' }), patience);
  const opening = openDB<Stores>(name, version, { upgrade, blocked, blocking: letGo });
  const opened = await Promise.race([opening, gaveUp]);
  if ('ok' in opened) {
    void opening.then(close, () => undefined); // a late success left open would block the next upgrade
    return opened;
  }
  return { ok: true, value: opened, newer: false };
}

const close = (db: Database) => db.close();

function upgrade(db: Database): void {
  db.createObjectStore('outbox', { keyPath: 'key' });
  db.createObjectStore('entries', { keyPath: 'id' });
  db.createObjectStore('marks');
}

/** Another window wants a newer version: close as soon as the running transaction has ended. */
function letGo(_mine: number, _theirs: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
}

function isCutOff(error: unknown): boolean {
  return error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name);
}

function troubleOf(error: unknown): StoreTrouble {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return full ? 'store.full' : 'store.broken';
}
