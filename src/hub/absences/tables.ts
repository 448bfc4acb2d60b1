import { index, pgTable, text } from 'drizzle-orm/pg-core';
import type { Day } from '../../domain/instant';
import { people } from '../people/tables';

/** When people are away, as whole days, both included. Why is nobody's business, and not asked. */
export const absences = pgTable(
  'absences',
  {
    id: text().primaryKey(),
    person: text()
      .notNull()
      .references(() => people.id),
    from: text().$type<Day>().notNull(),
    to: text().$type<Day>().notNull(),
  },
  (table) => [index('absences_by_person').on(table.person, table.to)],
);
