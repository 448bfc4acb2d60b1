import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { EntryKind } from '../../domain/playbook/entries';
import type { Side } from '../../domain/playbook/release';
import { people } from '../people/tables';
import { instant } from '../store/columns';

/** Entries by the SHA-256 of their exact JSON; one text serves all releases and proposals that contain it. */
export const entryTexts = pgTable('entry_texts', { hash: text().primaryKey(), json: text().notNull() });

const entry = {
  id: text().notNull(),
  kind: text().$type<EntryKind>().notNull(),
  title: text().notNull(),
  hash: text()
    .notNull()
    .references(() => entryTexts.hash),
};

export const proposals = pgTable('proposals', {
  id: text().primaryKey(),
  title: text().notNull(),
  by: text()
    .notNull()
    .references(() => people.id),
  at: instant().notNull(),
  /** The release in force when it was proposed; 0: none. */
  basedOn: integer('based_on').notNull(),
  hash: text().notNull(),
  state: text().$type<'proposed' | 'released' | 'withdrawn'>().notNull(),
});

export const proposalEntries = pgTable(
  'proposal_entries',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    ...entry,
  },
  (table) => [primaryKey({ columns: [table.proposal, table.id] })],
);

export const signatures = pgTable(
  'signatures',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    person: text()
      .notNull()
      .references(() => people.id),
    side: text().$type<Side>().notNull(),
    hash: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.proposal, table.person] })],
);

export const releases = pgTable(
  'releases',
  {
    number: integer().primaryKey(),
    hash: text().notNull(),
    title: text().notNull(),
    releasedAt: instant('released_at').notNull(),
    proposal: text()
      .notNull()
      .references(() => proposals.id),
  },
  (table) => [index('releases_by_proposal').on(table.proposal)],
);

export const releaseEntries = pgTable(
  'release_entries',
  {
    release: integer()
      .notNull()
      .references(() => releases.number),
    ...entry,
  },
  (table) => [primaryKey({ columns: [table.release, table.id] })],
);
