import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { hub as words } from '../../text/hub';
import { StartProblem } from '../start-problem';
import journal from './migrations/meta/_journal.json' with { type: 'json' };
import type { Tx } from './transaction';

export const migrations = { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) };

/** A database that a newer hub has changed is left alone: this one would not know what it says. */
export async function refuseNewer(store: Tx): Promise<void> {
  const newest = Math.max(...journal.entries.map(({ when }) => when));
  const later = await store
    .select({ at: sql<string>`created_at` })
    .from(sql`drizzle.__drizzle_migrations`)
    .where(sql`created_at > ${newest}`);
  if (later.length > 0) throw new StartProblem(words.start.databaseNewer);
}
