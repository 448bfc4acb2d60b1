import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { conversations } from '../feedback/tables';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** What arrived, once per person and key; kept for ever, so a key never comes free. */
export const deliveries = pgTable(
  'deliveries',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    key: text().notNull(),
    /** SHA-256 of the exact body. */
    hash: text().notNull(),
    /** What it wrote or moved; null for what a person did on a lead. */
    conversation: text().references(() => conversations.id),
    /** The device's own count: a number that is missing names a delivery that never came. */
    device: text(),
    seq: integer(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.key] }),
    index('deliveries_by_device').on(table.person, table.device, table.seq),
  ],
);
