import type { ReleaseContent } from '../../domain/playbook/release';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { shortMemory } from '../server/short-memory';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { contentOf, releaseInForce, summariesOf } from './rules';
import { releaseDue } from './scheduled';
import { unseal } from './seal';
import { readHead, readReleaseRows, readSealed } from './store';

type Routes = 'GET /api/releases/:number' | 'GET /api/release' | 'GET /api/releases' | 'GET /api/playbook';

export function playbookRoutes(hub: Hub): Handlers<Routes> {
  /** After a release everyone asks for the same. What a release says never changes. */
  const contents = shortMemory<ReleaseContent | Refusal>({ most: 4, milliseconds: 60_000 });

  /** What was to be released by now has been, before anyone is told what is in force. */
  async function upToNow<Answer>({ person }: LiveSession, work: (tx: Tx) => Promise<Answer>) {
    await releaseDue(hub);
    return { answer: await hub.database.run({ person: person.id }, work) };
  }

  return {
    'GET /api/releases/:number': async ({ session, params: { number }, query: { since } }) => {
      const key = `${number} ${since}`;
      const content = await contents.read(key, () =>
        hub.database.run({ person: session.person.id }, (tx) => contentOf(tx, { number, since })),
      );
      if (isRefusal(content)) contents.forget(key);
      if (isRefusal(content)) return content;
      return { answer: content, headers: { 'cache-control': 'private, max-age=31536000, immutable' } };
    },

    'GET /api/release': ({ session }) =>
      upToNow(session, async (tx) => ({ release: await releaseInForce(tx) })),

    'GET /api/releases': ({ session }) =>
      upToNow(session, async (tx) => ({ releases: await summariesOf(tx, await readReleaseRows(tx)) })),

    'GET /api/playbook': ({ session }) =>
      upToNow(session, async (tx) => {
        const head = await readHead(tx);
        const entries = await readSealed(tx, head?.number ?? 0);
        return { leadpact: 1 as const, entries: entries.map(unseal) };
      }),
  };
}
