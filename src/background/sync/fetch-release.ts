import { type HeldRelease, readHeld } from '../../browser/releases';
import type { ReleaseContent } from '../../domain/playbook/release';
import type { Connection } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { type Trouble, trouble } from '../trouble';
import { entriesAfter, isSound, isWhole, type Wanted } from './whole-release';

type Fetched = { ok: true; release: HeldRelease } | Trouble;

/**
 * Fetches the release that is wanted: what changed since the held one, and when that does not make the whole, all of
 * it once. What is not exactly the whole is refused.
 */
export async function fetchRelease(connection: Connection, wanted: Wanted): Promise<Fetched> {
  const held = await readHeld();
  if (held && held.head.number <= wanted.number && (await isSound(held, connection.hub))) {
    if (held.head.number === wanted.number && held.head.hash === wanted.hash)
      return { ok: true, release: held };
    const content = await askFor(connection, wanted, held.head.number);
    const release = content.ok && (await assemble(connection, { held, content: content.content, wanted }));
    if (release) return { ok: true, release };
    if (!content.ok && content.status === 0) return trouble(content.fault);
  }
  const content = await askFor(connection, wanted);
  if (!content.ok) return trouble(content.fault);
  const release = await assemble(connection, { content: content.content, wanted });
  return release ? { ok: true, release } : trouble('release.not_whole');
}

async function askFor(connection: Connection, { number }: Wanted, since?: number) {
  const query = since === undefined ? {} : { since };
  const result = await askHub(connection, 'GET /api/releases/:number', { params: { number }, query });
  if (!result.ok) return result;
  const { answer: content } = result;
  const nothing = { ok: false as const, status: 304, fault: { code: 'hub.not_understood', message: '' } };
  return content ? { ok: true as const, content } : nothing;
}

type Parts = { held?: HeldRelease; content: ReleaseContent; wanted: Wanted };

async function assemble(
  { hub }: Connection,
  { held, content, wanted }: Parts,
): Promise<HeldRelease | undefined> {
  const { number, hash, since, releasedAt, pactSince, unsigned } = content;
  if (number !== wanted.number || hash !== wanted.hash) return undefined;
  if (since !== null && since !== held?.head.number) return undefined;
  const entries = entriesAfter(held?.entries ?? [], content);
  if (!(await isWhole(entries, wanted))) return undefined;
  const head = { hub, number, hash, releasedAt, pactSince, ...(unsigned && { unsigned }) };
  return { head, entries };
}
