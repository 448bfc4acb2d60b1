import { check, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
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
