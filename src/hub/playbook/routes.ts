import type { ReleaseContent } from '../../domain/playbook/release';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { shortMemory } from '../server/short-memory';
import { contentOf, releaseInForce, summariesOf } from './rules';
import { unseal } from './seal';
import { readHead, readReleaseRows, readSealed } from './store';

type Routes = 'GET /api/releases/:number' | 'GET /api/release' | 'GET /api/releases' | 'GET /api/playbook';

export function playbookRoutes(hub: Hub): Handlers<Routes> {
  /** After a release everyone asks for the same. What a release says never changes. */
  const contents = shortMemory<ReleaseContent | Refusal>({ most: 4, milliseconds: 60_000 });

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
      hub.database.run({ person: session.person.id }, async (tx) => {
        return { answer: { release: await releaseInForce(tx) } };
      }),

    'GET /api/releases': ({ session }) =>
      hub.database.run({ person: session.person.id }, async (tx) => {
        return { answer: { releases: await summariesOf(tx, await readReleaseRows(tx)) } };
      }),

    'GET /api/playbook': ({ session }) =>
      hub.database.run({ person: session.person.id }, async (tx) => {
        const head = await readHead(tx);
        const entries = await readSealed(tx, head?.number ?? 0);
        return { answer: { leadpact: 1, entries: entries.map(unseal) } };
      }),
  };
}
