import type { Instant } from '../instant';
import type { EntryId, EntryKind } from './entries';

/** Lower-case hex SHA-256. An entry's hash is over its exact JSON bytes; a release's over its sorted `id hash` lines joined by `\n`. */
export type Hash = string;

export type Side = 'sales' | 'marketing';

export type Signature = {
  person: string;
  name: string;
  side: Side;
  at: Instant /** hash of the whole that was signed */;
  hash: Hash;
};

/** A numbered, immutable set of entries. */
export type Release = {
  number: number;
  hash: Hash;
  releasedAt: Instant;
  title: string;
  signatures: Signature[];
  entries: { id: EntryId; kind: EntryKind; title: string; hash: Hash }[];
};

/** An entry with the exact bytes that its hash is over. */
export type SealedEntry = { id: EntryId; hash: Hash; json: string };

/** What a client fetches: everything, or with `since` only what changed after that release. */
export type ReleaseContent = {
  number: number;
  hash: Hash;
  releasedAt: Instant /** instant of the company's first release */;
  pactSince: Instant;
  since: number | null;
  entries: SealedEntry[];
  removed: EntryId[];
};

export type EntryDifference = {
  id: EntryId;
  kind: EntryKind;
  title: string;
  change: 'added' | 'removed' | 'changed' /** JSON paths with the old and the new value, for `changed` */;
  values: ValueDifference[];
};
export type ValueDifference = { path: string; before: string | undefined; after: string | undefined };
