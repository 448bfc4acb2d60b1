import { type AnyPgColumn, pgTable, text } from 'drizzle-orm/pg-core';
import type { Role } from '../../domain/people/person';
import { instant } from '../store/columns';

export const teams = pgTable('teams', {
  id: text().primaryKey(),
  title: text().notNull().unique(),
  lead: text().references((): AnyPgColumn => people.id),
});

export const people = pgTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** Lower case. */
  email: text().notNull().unique(),
  role: text().$type<Role>().notNull(),
  team: text().references(() => teams.id),
  passwordHash: text('password_hash'),
  createdAt: instant('created_at').notNull(),
  /** When the person first came in; until then they are invited. */
  arrivedAt: instant('arrived_at'),
  disabledAt: instant('disabled_at'),
});
