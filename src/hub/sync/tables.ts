import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { conversations } from '../feedback/tables';
import { people } from '../people/tables';

/** How far a person's news has come. The row is locked until commit, so no reader sees a later number first. */
export const newsCursors = pgTable('news_cursors', {
  person: text()
    .primaryKey()
    .references(() => people.id),
  cursor: integer().notNull(),
});

/** Which conversations concern a person, each with the cursor of its latest change. */
export const news = pgTable(
  'news',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    conversation: text()
      .notNull()
      .references(() => conversations.id),
    cursor: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.conversation] }),
    index('news_by_cursor').on(table.person, table.cursor),
  ],
);
