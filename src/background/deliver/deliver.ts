import { wakeAt } from '../../browser/alarms';
import { change, isWaiting, remove, waiting, whileSending } from '../../browser/outbox';
import type { Connection, OutboxEntry } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { currentConnection } from '../hub/connection';
import { takeReceipt } from './receipt';
import { deliveryOf, hashOf, type Verdict, verdictOn } from './delivery';
import { afterAttempt, dueTime, isOurs } from './plan';

export const deliverAlarm = 'deliver';

/** Sends what waits, in the order it was written. One flusher at a time; a second one finds what the first left. */
export function deliver(): Promise<void> {
  return navigator.locks.request('leadpact:flush', async () => {
    const connection = await currentConnection();
    if (!connection) return;
    const { entries, writable } = await waiting();
    if (!writable) return;
    const ending = await flush(
      connection,
      entries.filter((entry) => isOurs(entry, connection) && !entry.refused),
    );
    if (ending !== 'signed out') await wakeForRest(connection);
  });
}

type Ending = 'nothing sent' | 'hub reached' | 'stopped' | 'signed out';

/** What is due; and when that shows that the hub is back, what would have waited longer. */
async function flush(connection: Connection, entries: OutboxEntry[]): Promise<Ending> {
  const now = Date.now();
  const due = entries.filter((entry) => dueTime(entry, now) <= now);
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
    const verdict = await whileSending(entry.key, () => sendOne(connection, entry));
    if (!verdict) continue;
    const after = afterAttempt(verdict, { entry, rest: entries.slice(index + 1), now: Date.now() });
    if (after.changed.length > 0) await change(after.changed);
    if (after.stop) return verdict.kind === 'signed out' ? verdict.kind : 'stopped';
    if (verdict.kind !== 'later') ending = 'hub reached';
  }
  return ending;
}

/** Undefined when the person took the entry back meanwhile. It leaves the outbox only after its receipt is kept. */
async function sendOne(connection: Connection, entry: OutboxEntry): Promise<Verdict | undefined> {
  if (!(await isWaiting(entry.key))) return undefined;
  const body = deliveryOf(entry);
  const sent = { key: entry.key, hash: await hashOf(body) };
  const verdict = verdictOn(await askHub(connection, 'POST /api/deliveries', { body }), sent);
  if (verdict.kind !== 'acknowledged') return verdict;
  await takeReceipt(connection, verdict.acknowledgement);
  await remove([entry.key]);
  return verdict;
}

async function wakeForRest(connection: Connection): Promise<void> {
  const { entries } = await waiting();
  const times = entries
    .filter((entry) => isOurs(entry, connection) && !entry.refused)
    .map((entry) => dueTime(entry, Date.now()));
  if (times.length > 0) await wakeAt(deliverAlarm, Math.min(...times));
}
