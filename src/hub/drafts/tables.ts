import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { EntryKind } from '../../domain/playbook/entries';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** What is being written, one row per entry, with its last saving. */
export const drafts = pgTable('drafts', {
  id: text().primaryKey(),
  entry: text().notNull().unique(),
  kind: text().$type<EntryKind>().notNull(),
  title: text().notNull(),
  /** Hash of the entry's text in force when the draft was begun; null: a new entry. */
  base: text(),
  version: integer().notNull(),
  by: text()
    .notNull()
    .references(() => people.id),
  at: instant().notNull(),
  /** JSON of what there is of the entry. */
  content: text().notNull(),
});
