import { readStored, writeStored } from '../../browser/stored';
import type { Sync } from '../../protocol/hub-api';
import type { Connection, SyncMark } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { noteSignedOut, whileConnected } from '../hub/connection';
import { type Trouble, trouble } from '../trouble';
import { conversationsToWrite, withNews } from './conversations';
import { noteFailure, noteSuccess } from './pace';
import { ensureCompiled, refresh, takeOver } from './take-over';

type Outcome = { ok: true } | Trouble;

/** One poll for everything: news of my conversations, and the release in force. One at a time. */
export function sync(): Promise<Outcome> {
  return navigator.locks.request('leadpact:sync', async () => {
    const { connection } = await readStored(['connection']);
    if (!connection) return trouble('connect.missing');
    await ensureCompiled(connection);
    const { outcome, retryAfter } = await poll(connection);
    await whileConnected(connection, () => writeStored({ syncFault: outcome.ok ? null : faultOf(outcome) }));
    await (outcome.ok ? noteSuccess() : noteFailure(retryAfter));
    return outcome;
  });
}

type Polled = { outcome: Outcome; retryAfter?: number | undefined };

async function poll(connection: Connection): Promise<Polled> {
  const { playbook, sync: mark = { cursor: 0 } } = await readStored(['playbook', 'sync']);
  const query = { release: playbook?.release.number ?? 0, cursor: mark.cursor };
  const headers = mark.etag && playbook ? { 'if-none-match': mark.etag } : {};
  const result = await askHub(connection, 'GET /api/sync', { query, headers });
  if (!result.ok) return { outcome: trouble(result.fault), retryAfter: result.retryAfter };
  await noteSignedOut(connection, false);
  if (result.answer) await takeNews(connection, result.answer);
  const outcome = result.answer
    ? await takeOver(connection, result.answer.release)
    : await refresh(connection);
  const etag = result.etag ?? mark.etag;
  if (outcome.ok) await note(connection, { checkedAt: now(), ...(etag !== undefined && { etag }) });
  return { outcome };
}

/** Conversations and cursor are written in one switch: a worker that dies here asks for the same news again. */
async function takeNews(connection: Connection, { conversations: news, cursor }: Sync): Promise<void> {
  await whileConnected(connection, async () => {
    const { conversations = {}, sync: mark } = await readStored(['conversations', 'sync']);
    await writeStored({ ...conversationsToWrite(withNews(conversations, news)), sync: { ...mark, cursor } });
  });
}

/** Only when news and release were taken over whole may the hub be told that we have seen this answer. */
async function note(connection: Connection, seen: Omit<SyncMark, 'cursor'>): Promise<void> {
  await whileConnected(connection, async () => {
    const { sync: mark = { cursor: 0 } } = await readStored(['sync']);
    await writeStored({ sync: { ...mark, ...seen } });
  });
}

const now = () => new Date().toISOString();
const faultOf = ({ code, message }: Trouble) => ({ code, message, at: now() });
