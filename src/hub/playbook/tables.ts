import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { EntryKind } from '../../domain/playbook/entries';
import type { Release, Side } from '../../domain/playbook/release';
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
  /** Of the text as it is now; what is signed. */
  hash: text().notNull(),
  state: text().$type<'proposed' | 'released' | 'withdrawn'>().notNull(),
  /** When it is released by itself, once it is signed. */
  releaseAt: instant('release_at'),
  /** By when Sales signs or objects to what Marketing released alone. */
  dueAt: instant('due_at'),
});

/** What a proposal changes, for each text that it has had: `of` is the hash of that text as a whole. */
export const proposalChanges = pgTable(
  'proposal_changes',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    of: text().notNull(),
    id: text().notNull(),
    kind: text().$type<EntryKind>().notNull(),
    title: text().notNull(),
    /** Of the entry's new text; null: it is taken out. */
    hash: text().references(() => entryTexts.hash),
    /** Of the text in force that was changed; null: there was none. */
    replaces: text().references(() => entryTexts.hash),
  },
  (table) => [primaryKey({ columns: [table.proposal, table.of, table.id] })],
);

/** Proposals made before they held their changes alone: the whole playbook that each would have put into force. */
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
    /** In whose place it was given. */
    deputyOf: text('deputy_of').references(() => people.id),
  },
  (table) => [primaryKey({ columns: [table.proposal, table.person, table.at] })],
);

export const objections = pgTable(
  'objections',
  {
    proposal: text()
      .notNull()
      .references(() => proposals.id),
    person: text()
      .notNull()
      .references(() => people.id),
    side: text().$type<Side>().notNull(),
    reason: text().notNull(),
    hash: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.proposal, table.person, table.at] })],
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
    made: text().$type<NonNullable<Release['made']>>(),
    backTo: integer('back_to'),
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
    /** The only side that has signed this text; null: both have. */
    signedOnlyBy: text('signed_only_by').$type<Side>(),
  },
  (table) => [primaryKey({ columns: [table.release, table.id] })],
);
