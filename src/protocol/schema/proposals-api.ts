import * as z from 'zod/mini';
import {
  proposalActs,
  type Objection,
  type VoidSignature,
  type WhyNot,
} from '../../domain/playbook/sign-off';
import type { Proposal, ProposalRoutes, ProposalSummary } from '../hub-api/proposals';
import { entryId, entryKind, playbookFile } from './entries';
import { named } from './people';
import { difference, sealedEntry, side, signature } from './release';
import { nothing, oneId } from './request-parts';
import { count, countInAddress, hash, id, instant, list, title, words } from './values';

const sides = list(side, 2);
const reason = words(2000);

const objection = z.object({
  person: id,
  name: title,
  side,
  reason,
  at: instant,
  hash,
}) satisfies z.ZodMiniType<Objection>;

const voidSignature = z.object({
  ...signature.shape,
  why: z.enum(['left', 'lost', 'objected', 'changed']),
}) satisfies z.ZodMiniType<VoidSignature>;

const fields = {
  id,
  title,
  by: named,
  at: instant,
  basedOn: count,
  state: z.enum(['proposed', 'released', 'withdrawn']),
  signatures: list(signature, 1000),
  needed: sides,
  missing: sides,
  objections: list(objection, 1000),
  releaseAt: z.exactOptional(instant),
  due: z.exactOptional(instant),
  release: z.exactOptional(count),
  changes: count,
  superseded: z.exactOptional(z.literal(true)),
};

export const proposalSummary = z.object(fields) satisfies z.ZodMiniType<ProposalSummary>;

const signers = list(z.object({ ...named.shape, deputyOf: z.exactOptional(named) }), 5000);
const whyNot = z.enum([
  'closed',
  'superseded',
  'no right',
  'other side',
  'signed',
  'unsigned',
  'not writing',
]) satisfies z.ZodMiniType<WhyNot>;

const you = { side: z.exactOptional(side), deputyOf: z.exactOptional(named) };

export const proposal = z.object({
  ...fields,
  hash,
  differences: list(difference, 4000),
  sinceSigned: z.exactOptional(z.object({ at: instant, differences: list(difference, 4000) })),
  entries: list(sealedEntry, 2000),
  removed: list(entryId, 2000),
  conflicts: list(z.object({ id: entryId, title, kind: entryKind }), 2000),
  void: list(voidSignature, 1000),
  signers: z.object({ sales: signers, marketing: signers }),
  you: z.object({ ...you, not: z.partialRecord(z.enum(proposalActs), whyNot) }),
}) satisfies z.ZodMiniType<Proposal>;

const common = { title, releaseAt: z.exactOptional(instant) };
const drafts = list(id, 2000).check(z.minLength(1));
const made = z.union([
  z.strictObject({ ...common, drafts }),
  z.strictObject({ ...common, file: playbookFile }),
]);
const revised = z.union([
  z.strictObject({ ...common, hash, drafts }),
  z.strictObject({ ...common, hash, file: playbookFile }),
]);
const onText = { ...oneId, body: z.strictObject({ hash }) };

export const proposalRequests = {
  'GET /api/proposals': nothing,
  'POST /api/proposals': { ...nothing, body: made },
  'GET /api/proposals/:id': oneId,
  'POST /api/proposals/:id/revise': { ...oneId, body: revised },
  'POST /api/proposals/:id/sign': onText,
  'POST /api/proposals/:id/object': { ...oneId, body: z.strictObject({ hash, reason }) },
  'POST /api/proposals/:id/schedule': {
    ...oneId,
    body: z.strictObject({ hash, releaseAt: z.nullable(instant) }),
  },
  'POST /api/proposals/:id/withdraw': oneId,
  'POST /api/proposals/:id/release': onText,
  'POST /api/releases/:number/roll-back': {
    ...nothing,
    params: z.strictObject({ number: countInAddress }),
    body: z.strictObject({ reason: title }),
  },
};

const released = z.object({ number: count });

export const proposalAnswers = {
  'GET /api/proposals': z.object({ proposals: list(proposalSummary, 1000), you: z.object(you) }),
  'POST /api/proposals': proposal,
  'GET /api/proposals/:id': proposal,
  'POST /api/proposals/:id/revise': proposal,
  'POST /api/proposals/:id/sign': proposal,
  'POST /api/proposals/:id/object': proposal,
  'POST /api/proposals/:id/schedule': proposal,
  'POST /api/proposals/:id/withdraw': proposal,
  'POST /api/proposals/:id/release': released,
  'POST /api/releases/:number/roll-back': released,
} satisfies { [Path in keyof ProposalRoutes]: z.ZodMiniType<ProposalRoutes[Path]['answer']> };
