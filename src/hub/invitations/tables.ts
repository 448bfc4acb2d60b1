import { boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** One-time links. A used one is deleted. */
export const invitations = pgTable('invitations', {
  tokenHash: text('token_hash').primaryKey(),
  person: text()
    .notNull()
    .references(() => people.id),
  setsPassword: boolean('sets_password').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});
