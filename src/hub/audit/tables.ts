import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from '../store/columns';

/** Who did what and when. Each row's hash covers the row before it; rows are only ever appended, by `leadpact_record`. */
export const audit = pgTable('audit', {
  seq: integer().primaryKey(),
  at: instant().notNull(),
  actor: text(),
  action: text().notNull(),
  /** JSON: ids and numbers, never what a person wrote. */
  about: text().notNull(),
  previous: text().notNull(),
  hash: text().notNull(),
});

/** One row: the last row of the audit. */
export const auditHead = pgTable('audit_head', {
  one: integer().primaryKey().default(1),
  seq: integer().notNull(),
  hash: text().notNull(),
});
