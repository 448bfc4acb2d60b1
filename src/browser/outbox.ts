import browser from 'webextension-polyfill';
import type { OutboxEntry, Stored } from '../protocol/stored';
import { canonical, isSameContent } from './canonical';
import type { Done, StoreTrouble } from './database';
import { nextMark } from './device';
import { isOfOutbox, removeCopies } from './outbox-copies';
import { erase, findEntry, putBoth, putFirst, putSecond, readBoth } from './outbox-stores';

/** What a person wrote. `key` is made once, when they begin to write: saving twice under one key keeps one entry. */
export type Unsent = Pick<OutboxEntry, 'key' | 'hub' | 'person' | 'what'>;

/** `already sent`: the hub has acknowledged an entry of this key before. Without `ok` nothing was kept: the text stays with the caller. */
export type Kept =
  | { ok: true; entry: OutboxEntry }
  | { ok: true; already: 'sent' }
  | { ok: false; code: StoreTrouble };

/** Everything that waits, by sequence. `writable` is false on a database of a later version: then nothing is sent or removed. */
export type Waiting = { entries: OutboxEntry[]; writable: boolean };

/** What is noted about an entry: how often it was tried, when it may be tried again, why it was refused. */
export type Note = Pick<OutboxEntry, 'key'> &
  Partial<Pick<OutboxEntry, 'attempts' | 'notBefore' | 'refused'>>;

/** A fresh idempotency key. */
export const newKey = (): string => crypto.randomUUID();

/**
 * Resolves with `ok` once the entry is in both stores, the database flushed to disk. Saving the same text again under
 * its key changes nothing; another text under a used key is kept too, under a new key once the first may have left.
 */
export function keep(unsent: Unsent): Promise<Kept> {
  return alone(async () => {
    const { key, what } = unsent;
    const [sent, known] = await Promise.all([sentText(key), findEntry(key)]);
    if (sent && isSameContent(sent, textOf(what))) return { ok: true, already: 'sent' };
    if (!sent && !known) return putNew(unsent);
    if (!sent && known && isSameContent(known.what, what)) return putBoth(known);
    return (!sent && known && (await putInstead(known, what))) || putNew({ ...unsent, key: newKey() });
  });
}

async function putNew({ key, hub, person, what }: Unsent): Promise<Kept> {
  const mark = await nextMark();
  const at = new Date().toISOString();
  const { id: device, seq } = mark;
  const entry = { key, hub, person, device, seq, at, what: canonical(what), attempts: 0, notBefore: at };
  const kept = await putBoth(entry, mark);
  if (!kept.ok) await Promise.all([erase([key]), removeCopies([key]).catch(() => undefined)]);
  return kept;
}

/** Undefined when the hub may have seen the entry as it was: under its key it would refuse another text. */
function putInstead(known: OutboxEntry, what: OutboxEntry['what']): Promise<Kept | undefined> {
  return navigator.locks.request(sendingLock(known.key), { ifAvailable: true }, async (lock) =>
    lock && known.attempts === 0 ? putBoth({ ...known, what: canonical(what) }) : undefined,
  );
}

/** Reads both stores and restores in each what only the other still has. */
export function waiting(): Promise<Waiting> {
  return alone(async () => {
    const { entries, missing, writable } = await readBoth();
    if (writable && missing.first.length > 0) await putFirst(missing.first);
    if (missing.second.length > 0) await putSecond(missing.second);
    return { entries, writable };
  });
}

/** Holds an entry while it is on its way, so that it is neither taken back nor changed half-sent. */
export const whileSending = <T>(key: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(sendingLock(key), work);

/** Writes down what is known of attempts, on the entries as they stand now. One that was taken back meanwhile stays away. */
export function note(notes: Note[]): Promise<Done<unknown>> {
  return alone(async () => {
    const found = await Promise.all(notes.map(async (each) => ({ each, entry: await findEntry(each.key) })));
    const noted = found.flatMap(({ each, entry }) => (entry ? [{ ...entry, ...each }] : []));
    const done = await putFirst(noted);
    if (done.ok) await putSecond(noted);
    return done;
  });
}

/** Removes entries from both stores: after the hub's acknowledgement, or when the person discards them. */
export function remove(keys: string[]): Promise<Done<unknown>> {
  return alone(() => erase(keys));
}

/** Takes an entry back before it is sent. `sending`: it is on its way this moment and can only be withdrawn afterwards. */
export function takeBack(key: string): Promise<'taken back' | 'perhaps sent' | 'sending' | 'gone'> {
  return navigator.locks.request(sendingLock(key), { ifAvailable: true }, async (lock) => {
    if (!lock) return 'sending';
    const entry = await findEntry(key);
    if (!entry) return 'gone';
    if (!(await remove([key])).ok) return 'sending';
    return entry.attempts > 0 ? 'perhaps sent' : 'taken back'; // an attempt without an answer may have arrived
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
const sendingLock = (key: string) => `leadpact:sending:${key}`;

/** The words under which the hub has acknowledged this key before. */
async function sentText(key: string): Promise<object | undefined> {
  const found = await browser.storage.local.get('conversations').catch((): Record<string, unknown> => ({}));
  const conversations = Object.values((found as Partial<Stored>).conversations ?? {});
  const sent = conversations.find((conversation) => conversation.key === key);
  return sent && textOf({ kind: 'complaint', complaint: sent, to: '' });
}

function textOf(what: OutboxEntry['what']): object {
  if (what.kind !== 'complaint') return what;
  const { complaint, request } = what.complaint;
  return { complaint, request };
}
