import type { PersonId } from '../../domain/people/person';
import type { Sync } from '../../protocol/hub-api';
import { readConversations } from '../feedback/store';
import type { Hub } from '../server/hub';
import type { Tx } from '../store/transaction';
import { releaseDue } from '../playbook/scheduled';
import { headOf, readHead } from '../playbook/store';
import { releaseKey } from './heads';
import { readCursor, readNews } from './store';

/** As many as one answer carries; the rest comes with the next poll. */
const mostNews = 200;

export function etagOf(release: number, cursor: number): string {
  return `"${release}.${cursor}"`;
}

/** How far the release and the person's news have come, at most five seconds old. */
export async function headsFor(hub: Hub, person: PersonId) {
  const { heads, database } = hub;
  const release = await heads.release.read(releaseKey, async () => {
    await releaseDue(hub);
    return database.run({ person }, async (tx) => headOf(await readHead(tx)));
  });
  const cursor = await heads.cursors.read(person, () =>
    database.run({ person }, (tx) => readCursor(tx, person)),
  );
  return { release, cursor };
}

/** What changed for a person since their cursor; one that is ahead is from a lost database and begins anew. */
export async function newsFor(tx: Tx, person: PersonId, since: number): Promise<Sync> {
  const release = headOf(await readHead(tx));
  const current = await readCursor(tx, person);
  const news = await readNews(tx, person, { cursor: since > current ? 0 : since, most: mostNews });
  const cursor = news.length < mostNews ? current : (news.at(-1)?.cursor ?? current);
  return {
    release,
    cursor,
    acts: [],
    absences: [],
    conversations: await readConversations(
      tx,
      news.map((each) => each.conversation),
    ),
  };
}
