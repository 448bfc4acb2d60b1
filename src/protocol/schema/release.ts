import * as z from 'zod/mini';
import type {
  EntryDifference,
  Release,
  ReleaseContent,
  SealedEntry,
  Signature,
  ValueDifference,
} from '../../domain/playbook/release';
import { entryId, entryKind } from './entries';
import { named } from './people';
import { count, hash, id, instant, list, title } from './values';

/** An entry's JSON is at most as long as a whole file may be. */
const longestJson = 5_000_000;

export const side = z.enum(['sales', 'marketing']);

export const signature = z.object({
  person: id,
  name: title,
  side,
  at: instant,
  hash,
  deputyOf: z.exactOptional(named),
}) satisfies z.ZodMiniType<Signature>;

const releaseHead = {
  number: count,
  hash,
  releasedAt: instant,
  title,
  signatures: list(signature, 100),
  made: z.exactOptional(z.enum(['signed later', 'rolled back'])),
  backTo: z.exactOptional(count),
};

export const releaseSummary = z.object(releaseHead) satisfies z.ZodMiniType<Omit<Release, 'entries'>>;

export const release = z.object({
  ...releaseHead,
  entries: list(
    z.object({ id: entryId, kind: entryKind, title, hash, signedBy: z.exactOptional(list(side, 2)) }),
    2000,
  ),
}) satisfies z.ZodMiniType<Release>;

export const sealedEntry = z.object({
  id: entryId,
  hash,
  json: z.string().check(z.maxLength(longestJson)),
}) satisfies z.ZodMiniType<SealedEntry>;

/** What a client fetches of a release. The hashes are checked by whoever takes it over. */
export const releaseContent = z.object({
  number: count,
  hash,
  releasedAt: instant,
  pactSince: instant,
  since: z.nullable(count),
  entries: list(sealedEntry, 2000),
  removed: list(entryId, 2000),
  unsigned: z.exactOptional(list(entryId, 2000)),
}) satisfies z.ZodMiniType<ReleaseContent>;

/** JSON has no `undefined`: a value that is not there comes as a field that is not there. */
const valueDifference = z.pipe(
  z.object({ path: z.string(), before: z.exactOptional(z.string()), after: z.exactOptional(z.string()) }),
  z.transform(({ path, before, after }): ValueDifference => ({ path, before, after })),
);

export const difference = z.object({
  id: entryId,
  kind: entryKind,
  title,
  change: z.enum(['added', 'removed', 'changed']),
  values: z.array(valueDifference),
}) satisfies z.ZodMiniType<EntryDifference>;
