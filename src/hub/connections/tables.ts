import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** Which extension a person has let in: the address that only this extension receives. */
export const approvals = pgTable(
  'approvals',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    redirectUri: text('redirect_uri').notNull(),
    label: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.person, table.redirectUri] })],
);

/** Authorization codes (RFC 6749, 4.1), kept for a day so that a replay is recognised. */
export const codes = pgTable('codes', {
  codeHash: text('code_hash').primaryKey(),
  person: text()
    .notNull()
    .references(() => people.id),
  redirectUri: text('redirect_uri').notNull(),
  challenge: text().notNull(),
  label: text().notNull(),
  expiresAt: instant('expires_at').notNull(),
  /** The desk session through which it was given: the same browser comes back with the same. */
  desk: text().notNull().default(''),
  /** The session that it made: it is used. */
  session: text(),
});
