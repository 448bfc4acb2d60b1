import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Criterion } from '../../domain/definition/criterion';
import type { Side } from '../../domain/playbook/release';
import type { Choice } from '../../domain/workshop/workshop';
import { people } from '../people/tables';
import { instant } from '../store/columns';

const by = () =>
  text()
    .notNull()
    .references(() => people.id);

export const workshops = pgTable('workshops', {
  id: text().primaryKey(),
  title: text().notNull(),
  stage: text().notNull(),
  by: by(),
  at: instant().notNull(),
  /** Once both sides have handed in, everything is laid open and stays as it was written. */
  salesHandedIn: instant('sales_handed_in'),
  marketingHandedIn: instant('marketing_handed_in'),
  /** Id of the draft that was made of it; a draft that was discarded is not there any more. */
  draft: text(),
});

const workshop = () =>
  text()
    .notNull()
    .references(() => workshops.id);

/** What a side wrote. Until both have handed in, row-level security shows it to that side alone. */
export const workshopSides = pgTable(
  'workshop_sides',
  {
    workshop: workshop(),
    side: text().$type<Side>().notNull(),
    criteria: jsonb().$type<Criterion[]>().notNull(),
    version: integer().notNull(),
    by: by(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.side] })],
);

export const workshopSettlements = pgTable(
  'workshop_settlements',
  {
    workshop: workshop(),
    line: text().notNull(),
    /** Null: opened again. */
    choice: jsonb().$type<Choice>(),
    version: integer().notNull(),
    by: by(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.line] })],
);
