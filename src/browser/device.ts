import browser from 'webextension-polyfill';
import { type Database, readDatabase } from './database';

/** This browser profile to the hub, and the number of the last entry that it wrote. Stands in both stores. */
export type DeviceMark = { id: string; seq: number };

const mark = 'device';

/** The id of this browser profile; made once, found again in whichever store still has it. */
export async function deviceId(): Promise<string> {
  return navigator.locks.request('leadpact:outbox', async () => {
    const known = await lastMark();
    if (known.seq === 0) await browser.storage.local.set({ [mark]: known });
    return known.id;
  });
}

/** The mark to write together with the next entry. Call while holding the lock `leadpact:outbox`. */
export async function nextMark(): Promise<DeviceMark> {
  const { id, seq } = await lastMark();
  return { id, seq: seq + 1 };
}

/** As it is written into the second store. */
export const markCopy = (value: DeviceMark): Record<string, DeviceMark> => ({ [mark]: value });

/** As it is written into the database, inside the transaction that writes the entry. */
export const markKey = mark;

/** The later of the two copies: one store may have been emptied or set back. */
async function lastMark(): Promise<DeviceMark> {
  const stored = await readDatabase((db: Database) => db.get('marks', mark));
  const copy = await browser.storage.local.get(mark).catch((): Record<string, unknown> => ({}));
  const found = [stored.ok ? stored.value : undefined, copy[mark]].filter(isMark);
  return found.toSorted((a, b) => b.seq - a.seq)[0] ?? { id: crypto.randomUUID(), seq: 0 };
}

function isMark(value: unknown): value is DeviceMark {
  const { id, seq } = (value ?? {}) as Partial<DeviceMark>;
  return typeof id === 'string' && Number.isSafeInteger(seq);
}
