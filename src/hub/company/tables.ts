import { boolean, check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { SigningRight } from '../../domain/people/signing';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** One row: one company per hub. */
export const company = pgTable(
  'company',
  {
    one: integer().primaryKey().default(1),
    id: text().notNull(),
    name: text().notNull(),
    leadKey: text('lead_key').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [check('company_is_one', sql`${table.one} = 1`)],
);

/** One row, or none while nothing is set: everything needs both sides before it is released. */
export const policy = pgTable(
  'policy',
  { one: integer().primaryKey().default(1), strict: boolean().notNull() },
  (table) => [check('policy_is_one', sql`${table.one} = 1`)],
);

/** What is set for a person instead of what their role says. */
export const signingRights = pgTable('signing_rights', {
  person: text()
    .primaryKey()
    .references(() => people.id),
  signsFor: text('signs_for').$type<SigningRight>().notNull(),
});

/** Who signs in whose place, on the days from–to, both included. */
export const deputies = pgTable('deputies', {
  id: text().primaryKey(),
  person: text()
    .notNull()
    .references(() => people.id),
  deputy: text()
    .notNull()
    .references(() => people.id),
  from: text().notNull(),
  to: text().notNull(),
});
