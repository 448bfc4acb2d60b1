import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** Since when a person's extension has had which release. Who has what is shown to nobody: only how many. */
export const heldReleases = pgTable(
  'held_releases',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    release: integer().notNull(),
    since: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.release, table.person] })],
);
