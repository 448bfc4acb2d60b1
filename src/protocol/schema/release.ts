import * as z from 'zod/mini';
import type {
  EntryDifference,
  Release,
  ReleaseContent,
  SealedEntry,
  Signature,
  ValueDifference,
} from '../../domain/playbook/release';
import type { Proposal, ProposalSummary } from '../hub-api';
import { entryId, entryKind } from './entries';
import { named } from './people';
import { count, hash, id, instant, list, title } from './values';

/** An entry's JSON is at most as long as a whole file may be. */
const longestJson = 5_000_000;

const signature = z.object({
  person: id,
  name: title,
  side: z.enum(['sales', 'marketing']),
  at: instant,
  hash,
}) satisfies z.ZodMiniType<Signature>;

const releaseHead = {
  number: count,
  hash,
  releasedAt: instant,
  title,
  signatures: list(signature, 100),
};

export const releaseSummary = z.object(releaseHead) satisfies z.ZodMiniType<Omit<Release, 'entries'>>;

export const release = z.object({
  ...releaseHead,
  entries: list(z.object({ id: entryId, kind: entryKind, title, hash }), 2000),
}) satisfies z.ZodMiniType<Release>;

const sealedEntry = z.object({
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
}) satisfies z.ZodMiniType<ReleaseContent>;

/** JSON has no `undefined`: a value that is not there comes as a field that is not there. */
const valueDifference = z.pipe(
  z.object({ path: z.string(), before: z.exactOptional(z.string()), after: z.exactOptional(z.string()) }),
  z.transform(({ path, before, after }): ValueDifference => ({ path, before, after })),
);

const difference = z.object({
  id: entryId,
  kind: entryKind,
  title,
  change: z.enum(['added', 'removed', 'changed']),
  values: z.array(valueDifference),
}) satisfies z.ZodMiniType<EntryDifference>;

const proposalFields = {
  id,
  title,
  by: named,
  at: instant,
  basedOn: count,
  state: z.enum(['proposed', 'released', 'withdrawn']),
  signatures: list(signature, 100),
};

export const proposalSummary = z.object(proposalFields) satisfies z.ZodMiniType<ProposalSummary>;

export const proposal = z.object({
  ...proposalFields,
  hash,
  differences: list(difference, 4000),
  entries: z.exactOptional(list(sealedEntry, 2000)),
}) satisfies z.ZodMiniType<Proposal>;
