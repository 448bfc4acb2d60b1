import type { PersonId } from '../../domain/people/person';
import type { Sync } from '../../protocol/hub-api';
import { readAbsencesOf } from '../absences/store';
import { readConversations } from '../feedback/store';
import { readActs } from '../leads/store';
import type { Hub } from '../server/hub';
import type { Tx } from '../store/transaction';
import { releaseDue } from '../playbook/scheduled';
import { headOf, readHead } from '../playbook/store';
import { releaseKey } from './heads';
import { readCursor, readNews } from './store';

/** As many as one answer carries; it says that there is more. */
const mostNews = 200;
const mostActs = 1000;

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
  const from = since > current ? 0 : since;
  const news = await readNews(tx, person, { cursor: from, most: mostNews });
  const acts = await readActs(tx, person, { cursor: from, most: mostActs });
  const cursor = Math.min(reached(news, mostNews, current), reached(acts, mostActs, current));
  const told = news.filter((each) => each.cursor <= cursor).map((each) => each.conversation);
  return {
    release,
    cursor,
    conversations: await readConversations(tx, told),
    acts: acts.filter((each) => each.cursor <= cursor).map(({ lead, recorded }) => ({ lead, recorded })),
    absences: await readAbsencesOf(tx, person),
    ...(cursor < current && { more: true }),
  };
}

/** How far a list has come that may have been cut at `most`. */
function reached(list: { cursor: number }[], most: number, current: number): number {
  return list.length < most ? current : (list.at(-1)?.cursor ?? current);
}
