import type { Instant } from '../domain/instant';
import type { EntryId } from '../domain/playbook/entries';
import type { Hash, SealedEntry } from '../domain/playbook/release';
import { type Done, readDatabase, writeDatabase } from './database';

/** Of which release the held entries are, and of which hub; `unsigned`: what Sales has not signed yet. */
export type HeldHead = {
  hub: string;
  number: number;
  hash: Hash;
  releasedAt: Instant;
  pactSince: Instant;
  unsigned?: EntryId[];
};
export type HeldRelease = { head: HeldHead; entries: SealedEntry[] };

const mark = 'release';

/** The release whose entries stand here, as they came. Whoever reads it checks the hashes: a store can lose rows. */
export async function readHeld(): Promise<HeldRelease | undefined> {
  const read = await readDatabase(async (db) => {
    const tx = db.transaction(['entries', 'marks'], 'readonly');
    const [entries, head] = await Promise.all([
      tx.objectStore('entries').getAll(),
      tx.objectStore('marks').get(mark),
    ]);
    return { entries, head };
  });
  if (!read.ok || !read.value.head || !('hash' in read.value.head)) return undefined;
  return { head: read.value.head, entries: read.value.entries };
}

/** Puts another release in place of the held one, all of it or nothing. */
export async function holdRelease({ head, entries }: HeldRelease): Promise<Done<unknown>> {
  return writeDatabase(async (db) => {
    const tx = db.transaction(['entries', 'marks'], 'readwrite');
    const store = tx.objectStore('entries');
    const cleared = store.clear();
    const puts = entries.map((entry) => store.put(entry));
    await Promise.all([cleared, ...puts, tx.objectStore('marks').put(head, mark), tx.done]);
  });
}

export async function dropHeld(): Promise<Done<unknown>> {
  return writeDatabase(async (db) => {
    const tx = db.transaction(['entries', 'marks'], 'readwrite');
    await Promise.all([tx.objectStore('entries').clear(), tx.objectStore('marks').delete(mark), tx.done]);
  });
}
