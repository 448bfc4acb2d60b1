import type { Instant } from '../../domain/instant';
import type { EntryId, EntryKind } from '../../domain/playbook/entries';
import type { Hash } from '../../domain/playbook/release';
import type { Route } from './route';

/** An entry as far as it has come: anything of it may be missing or unfit. At most 500 kB of JSON. */
export type DraftContent = {
  id: EntryId;
  kind: EntryKind;
  title: string;
  archived?: true;
  /** Proposed, it takes the entry out of the playbook. */
  removed?: true;
  body: unknown;
};

/**
 * What somebody is writing; one per entry, for everyone who writes. `base`: hash of the entry's text in force when it
 * was begun, null for a new entry. `version` counts the savings; `by` and `at` are of the last one. `proposal`: the open
 * proposal that carries this entry.
 */
export type Draft = {
  id: string;
  entry: EntryId;
  kind: EntryKind;
  title: string;
  base: Hash | null;
  version: number;
  by: { id: string; name: string };
  at: Instant;
  proposal?: string;
  content: DraftContent;
};

/** One thing that keeps a draft from being proposed, in words; `path` inside the entry, or empty. */
export type DraftProblem = { entry: EntryId; path: string; message: string };

export type DraftRoutes = {
  'GET /api/drafts': Route<undefined, object, { drafts: Omit<Draft, 'content'>[] }>;
  'POST /api/drafts': Route<{ content: DraftContent; base: Hash | null }, object, Draft>;
  'POST /api/drafts/check': Route<{ contents: DraftContent[] }, object, { problems: DraftProblem[] }>;
  'GET /api/drafts/:id': Route<undefined, object, Draft>;
  /** `version`: the one that was changed. `base`: the text in force onto which the draft was brought meanwhile. */
  'PUT /api/drafts/:id': Route<{ version: number; content: DraftContent; base?: Hash }, object, Draft>;
  'DELETE /api/drafts/:id': Route<undefined, { version: number }, { ok: true }>;
};

const staff = ['marketing', 'team_lead', 'admin'] as const;
const writers = ['marketing', 'team_lead'] as const;

export const draftAccess = {
  'GET /api/drafts': staff,
  'POST /api/drafts': writers,
  'POST /api/drafts/check': writers,
  'GET /api/drafts/:id': staff,
  'PUT /api/drafts/:id': writers,
  'DELETE /api/drafts/:id': writers,
} as const;
