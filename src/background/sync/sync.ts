import { readStored, writeStored } from '../../browser/stored';
import type { Sync } from '../../protocol/hub-api';
import type { Connection, SyncMark } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { noteSignedOut, whileConnected } from '../hub/connection';
import { type Trouble, trouble } from '../trouble';
import { fetchHeld } from '../leads/held-scripts';
import { linkConversations, recordActs } from '../leads/known';
import { isSameContent } from '../../browser/canonical';
import { leadLinks, withNews } from './conversations';
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

/** More portions of news are not taken in one go: a hub that always has more would keep us for ever. */
const mostPortions = 50;

async function poll(connection: Connection): Promise<Polled> {
  const { playbook, sync: mark = { cursor: 0 } } = await readStored(['playbook', 'sync']);
  const query = { release: playbook?.release.number ?? 0, cursor: mark.cursor };
  const headers = mark.etag && playbook ? { 'if-none-match': mark.etag } : {};
  let result = await askHub(connection, 'GET /api/sync', { query, headers });
  if (result.ok) await noteSignedOut(connection, false);
  for (let portion = 1; result.ok && result.answer; portion++) {
    const { answer } = result;
    await takeNews(connection, answer);
    if (!answer.more || portion === mostPortions) break;
    result = await askHub(connection, 'GET /api/sync', { query: { ...query, cursor: answer.cursor } });
  }
  if (!result.ok) return { outcome: trouble(result.fault), retryAfter: result.retryAfter };
  const outcome = result.answer
    ? await takeOver(connection, result.answer.release)
    : await refresh(connection);
  if (outcome.ok && (result.answer || mark.wordsMissing)) await completeWords(connection);
  const etag = result.etag ?? mark.etag;
  if (outcome.ok) await note(connection, { checkedAt: now(), ...(etag !== undefined && { etag }) });
  return { outcome };
}

/** The words of leads in flight that are not here yet; when they cannot be had now, the next poll asks again. */
async function completeWords(connection: Connection): Promise<void> {
  const missing = !(await fetchHeld(connection));
  await whileConnected(connection, async () => {
    const { sync: mark = { cursor: 0 } } = await readStored(['sync']);
    if ((mark.wordsMissing ?? false) === missing) return;
    const { wordsMissing: _, ...rest } = mark;
    await writeStored({ sync: missing ? { ...rest, wordsMissing: true } : rest });
  });
}

/** Conversations and cursor are written last, in one switch: a worker that dies here asks for the same news again. */
async function takeNews(connection: Connection, sync: Sync): Promise<void> {
  const { conversations: news, acts, absences, cursor } = sync;
  await whileConnected(connection, async () => {
    const {
      conversations = {},
      sync: mark,
      workingTimes,
    } = await readStored(['conversations', 'sync', 'workingTimes']);
    await recordActs(acts);
    await linkConversations(leadLinks(news));
    await writeStored({
      conversations: withNews(conversations, news),
      sync: { ...mark, cursor },
      ...(!isSameContent(workingTimes?.absences, absences) && { workingTimes: { absences } }),
    });
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
