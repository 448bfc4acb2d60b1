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
  /** In whose place it was given. */
  deputyOf?: { id: string; name: string };
};

/** A numbered, immutable set of entries. */
export type Release = {
  number: number;
  hash: Hash;
  releasedAt: Instant;
  title: string;
  signatures: Signature[];
  /** Other than by releasing a proposal: the same entries, signed later by the other side, or those of an earlier release. */
  made?: 'signed later' | 'rolled back';
  /** Of one that was rolled back: the release whose entries it has. */
  backTo?: number;
  /** `signedBy`: the sides that have signed this text; absent: both. */
  entries: { id: EntryId; kind: EntryKind; title: string; hash: Hash; signedBy?: Side[] }[];
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
  /** Of all entries of the release, changed since or not, those that Sales has not signed; absent: none. */
  unsigned?: EntryId[];
};

export type EntryDifference = {
  id: EntryId;
  kind: EntryKind;
  title: string;
  change: 'added' | 'removed' | 'changed' /** JSON paths with the old and the new value, for `changed` */;
  values: ValueDifference[];
};
export type ValueDifference = { path: string; before: string | undefined; after: string | undefined };
