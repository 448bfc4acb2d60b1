import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Addressee, ConversationState, MadeMove, MoveKind } from '../../domain/feedback/conversation';
import type { Day } from '../../domain/instant';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** Who sees a row is decided by row-level security: migrations/0001. */
export const conversations = pgTable(
  'conversations',
  {
    id: text().primaryKey(),
    key: text().notNull(),
    author: text()
      .notNull()
      .references(() => people.id),
    /** The author's team when it was written: its lead sees it. */
    authorTeam: text('author_team'),
    at: instant().notNull(),
    complaint: text().notNull(),
    request: text().notNull(),
    addresseeKind: text('addressee_kind').$type<Addressee['kind']>().notNull(),
    addressee: text().notNull(),
    toTitle: text('to_title').notNull(),
    toPerson: text('to_person').references(() => people.id),
    by: text().$type<Day>().notNull(),
    leadKey: text('lead_key'),
    leadAddress: text('lead_address'),
    campaign: text(),
    release: integer(),
    /** The fold of the moves, written with each move. */
    state: text().$type<ConversationState>().notNull(),
  },
  (table) => [
    index('conversations_by_time').on(table.at, table.id),
    index('conversations_by_author').on(table.author),
    index('conversations_by_addressee').on(table.toPerson),
  ],
);

/** Appended, never edited: the hub's role may neither update nor delete. */
export const moves = pgTable(
  'moves',
  {
    conversation: text()
      .notNull()
      .references(() => conversations.id),
    n: integer().notNull(),
    kind: text().$type<MoveKind>().notNull(),
    text: text(),
    day: text().$type<Day>(),
    by: text()
      .notNull()
      .references(() => people.id),
    side: text().$type<MadeMove['by']['side']>().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversation, table.n] })],
);
