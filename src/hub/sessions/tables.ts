import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { people } from '../people/tables';
import { instant } from '../store/columns';

export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => people.id),
    kind: text().$type<'desk' | 'extension'>().notNull(),
    label: text().notNull(),
    /** SHA-256 of the token; the token itself is known to its bearer alone. */
    tokenHash: text('token_hash').notNull().unique(),
    /** Of an extension: the browser and extension that it belongs to. Connecting anew there replaces it. */
    belongsTo: text('belongs_to'),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('sessions_by_person').on(table.person)],
);
