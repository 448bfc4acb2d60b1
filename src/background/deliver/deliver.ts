import { letSleep, wakeAt } from '../../browser/alarms';
import { note, remove, waiting, whileSending } from '../../browser/outbox';
import { findEntry } from '../../browser/outbox-stores';
import type { Connection, OutboxEntry } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { currentConnection } from '../hub/connection';
import { takeReceipt } from './receipt';
import { deliveryOf } from '../../protocol/delivery';
import { hashOf, type Verdict, verdictOn } from './delivery';
import { afterAttempt, beforeAttempt, dueTime, isOurs } from './plan';

export const deliverAlarm = 'deliver';

/** Milliseconds until somebody looks after what a dying worker left. */
const afterDeath = 30_000;

/**
 * Sends what waits, in the order it was written. One flusher at a time; a second one finds what the first left.
 * `atOnce`: a person asked for it, so what would have waited longer goes too.
 */
export function deliver({ atOnce = false } = {}): Promise<void> {
  return navigator.locks.request('leadpact:flush', async () => {
    const connection = await currentConnection();
    if (!connection) return;
    const { entries, writable } = await waiting();
    if (!writable) return;
    const ours = entries.filter((entry) => isOurs(entry, connection) && !entry.refused);
    if (ours.length > 0) await wakeAt(deliverAlarm, Date.now() + afterDeath); // a worker that dies now is woken again
    const ending = await flush(connection, ours, atOnce);
    await (ending === 'signed out' ? letSleep(deliverAlarm) : wakeForRest(connection));
  });
}

type Ending = 'nothing sent' | 'hub reached' | 'stopped' | 'signed out';

/** What is due; and when that shows that the hub is back, what would have waited longer. */
async function flush(connection: Connection, entries: OutboxEntry[], atOnce: boolean): Promise<Ending> {
  const now = Date.now();
  const due = entries.filter((entry) => atOnce || dueTime(entry, now) <= now);
  const ending = await pass(connection, due);
  if (ending !== 'hub reached') return ending;
  return pass(
    connection,
    entries.filter((entry) => !due.includes(entry)),
  );
}

async function pass(connection: Connection, entries: OutboxEntry[]): Promise<Ending> {
  let ending: Ending = 'nothing sent';
  for (const [index, entry] of entries.entries()) {
    const rest = entries.slice(index + 1);
    const sent = await whileSending(entry.key, () => sendAndNote(connection, { entry, rest }));
    if (!sent) continue;
    if (sent.stop) return sent.verdict === 'signed out' ? 'signed out' : 'stopped';
    if (sent.verdict !== 'later') ending = 'hub reached';
  }
  return ending;
}

async function sendAndNote(
  connection: Connection,
  { entry, rest }: { entry: OutboxEntry; rest: OutboxEntry[] },
) {
  const verdict = await sendOne(connection, entry.key);
  if (!verdict) return undefined;
  const { notes, stop } = afterAttempt(verdict, { entry, rest, now: Date.now() });
  if (notes.length > 0) await note(notes);
  return { verdict: verdict.kind, stop };
}

/** Undefined when the person took the entry back meanwhile. It leaves the outbox only after its receipt is kept. */
async function sendOne(connection: Connection, key: string): Promise<Verdict | undefined> {
  const entry = await findEntry(key); // as it stands now: the person may have changed or taken it back
  if (!entry) return undefined;
  await note([beforeAttempt(entry)]); // on a full disk it is sent all the same
  const body = deliveryOf(entry);
  const sent = { key, hash: await hashOf(body) };
  const verdict = verdictOn(await askHub(connection, 'POST /api/deliveries', { body }), sent);
  if (verdict.kind !== 'acknowledged') return verdict;
  await takeReceipt(connection, { entry, acknowledgement: verdict.acknowledgement });
  await remove([key]);
  return verdict;
}

async function wakeForRest(connection: Connection): Promise<void> {
  const { entries } = await waiting();
  const times = entries
    .filter((entry) => isOurs(entry, connection) && !entry.refused)
    .map((entry) => dueTime(entry, Date.now()));
  await (times.length > 0 ? wakeAt(deliverAlarm, Math.min(...times)) : letSleep(deliverAlarm));
}
