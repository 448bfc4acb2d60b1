import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { PersonId } from '../../domain/people/person';
import type { Tx } from '../store/transaction';
import { news, newsCursors } from './tables';

export async function readCursor(tx: Tx, person: PersonId): Promise<number> {
  const [row] = await tx.select().from(newsCursors).where(eq(newsCursors.person, person));
  return row?.cursor ?? 0;
}

/** The conversations that changed for a person after `cursor`, the longest unchanged first. */
export async function readNews(tx: Tx, person: PersonId, { cursor, most }: { cursor: number; most: number }) {
  return tx
    .select({ conversation: news.conversation, cursor: news.cursor })
    .from(news)
    .where(and(eq(news.person, person), gt(news.cursor, cursor)))
    .orderBy(asc(news.cursor))
    .limit(most);
}

/** A person's next cursor. Their row stays locked until commit, so no reader sees a later number first. */
export async function advance(tx: Tx, person: PersonId): Promise<number> {
  const [row] = await tx
    .insert(newsCursors)
    .values({ person, cursor: 1 })
    .onConflictDoUpdate({ target: newsCursors.person, set: { cursor: sql`${newsCursors.cursor} + 1` } })
    .returning({ cursor: newsCursors.cursor });
  return row!.cursor;
}

/** Tells people of a change, always in the same order. */
export async function tell(tx: Tx, people: PersonId[], conversation: string): Promise<void> {
  for (const person of [...new Set(people)].sort()) {
    const cursor = await advance(tx, person);
    await tx
      .insert(news)
      .values({ person, conversation, cursor })
      .onConflictDoUpdate({ target: [news.person, news.conversation], set: { cursor } });
  }
}
