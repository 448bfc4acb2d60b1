import { extension, freshDatabase } from '../support/extension';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Database, readDatabase, writeDatabase } from '../../src/browser/database';

beforeEach(() => extension.reset());

const write = (work: (db: Database) => Promise<unknown>) => writeDatabase(work);
const entry = { id: 'campaign/a', hash: 'h', json: '{}' };

test('a newer version can take the database over while we stand by: nothing of ours is left open', async () => {
  await write((db) => db.put('entries', entry));
  const blocked = vi.fn();
  (await openDB('leadpact', 2, { blocked })).close();
  expect(blocked).not.toHaveBeenCalled();
});

test('a newer version that comes in the middle of our work waits for it and is not held up after', async () => {
  let upgraded: Promise<unknown> = Promise.resolve();
  const outcome = await write(async (db) => {
    upgraded = openDB('leadpact', 2).then((newer) => newer.close());
    await db.put('entries', entry);
  });
  await upgraded;
  expect(outcome).toMatchObject({ ok: true });
});

test('a connection that was cut off is opened once more', async () => {
  let calls = 0;
  const outcome = await write(async (db) => {
    if (calls++ === 0) db.close();
    await db.put('entries', entry);
  });
  expect([outcome.ok, calls]).toEqual([true, 2]);
});

test('work that always fails ends as "broken", not as an exception', async () => {
  const outcome = await write(async (db) => {
    db.close();
    await db.put('entries', entry);
  });
  expect(outcome).toEqual({ ok: false, code: 'store.broken' });
});

test('a disk without room is told apart', async () => {
  const full = await write(async () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  expect(full).toEqual({ ok: false, code: 'store.full' });
});

test('while another window holds an older version we give up after a while, and hold nothing up later', async () => {
  const older = await openOlder();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const waiting = readDatabase((db) => db.count('entries'));
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  vi.advanceTimersByTime(3001);
  expect(await waiting).toEqual({ ok: false, code: 'store.blocked' });
  vi.useRealTimers();
  older.close();
  (await openDB('leadpact', 2)).close();
});

test('a later version’s database is read and never written', async () => {
  await write((db) => db.put('entries', entry));
  (await openDB('leadpact', 9)).close();
  expect(await readDatabase((db) => db.count('entries'))).toEqual({ ok: true, value: 1, newer: true });
  expect(await write((db) => db.clear('entries'))).toEqual({ ok: false, code: 'store.newer' });
  expect(await readDatabase((db) => db.count('entries'))).toMatchObject({ value: 1 });
});

/** A connection to the database before its first version, which does not let go. */
async function openOlder(): Promise<{ close: () => void }> {
  freshDatabase();
  const current = indexedDB.open.bind(indexedDB);
  const older = await new Promise<IDBDatabase>((resolve) => {
    const request = current('leadpact', 1);
    request.onsuccess = () => resolve(request.result);
  });
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => current(name, (version ?? 1) + 1));
  return older;
}
