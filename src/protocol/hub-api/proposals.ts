import type { Instant } from '../../domain/instant';
import type { Entry, EntryId, EntryKind } from '../../domain/playbook/entries';
import type { EntryDifference, Hash, SealedEntry, Side, Signature } from '../../domain/playbook/release';
import type {
  Objection,
  ProposalAct,
  ProposalState,
  VoidSignature,
  WhyNot,
} from '../../domain/playbook/sign-off';
import type { Route } from './route';

type Named = { id: string; name: string };

/**
 * A change of the playbook on its way. `basedOn`: the release in force when it was made. `signatures`: those that count
 * for the text as it is now; `needed` before it is released, `missing` of them. `due`: released by Marketing alone, and
 * by when Sales signs or objects. `release`: the number that it became.
 */
export type ProposalSummary = {
  id: string;
  title: string;
  by: Named;
  at: Instant;
  basedOn: number;
  state: ProposalState;
  signatures: Signature[];
  needed: Side[];
  missing: Side[];
  objections: Objection[];
  /** How many entries it changes. */
  changes: number;
  /** An entry that it touches was changed since by another release. */
  superseded?: true;
  releaseAt?: Instant;
  due?: Instant;
  release?: number;
};

/** For which side the caller signs today, and in whose place if not in their own. */
export type You = { side?: Side; deputyOf?: Named };

/** An entry that a proposal touches and that another release has changed since. */
type Conflict = { id: EntryId; title: string; kind: EntryKind };

/**
 * `entries`: the texts that it puts, with their exact bytes, and `removed` what it takes out: a signer reads all of it
 * and checks the hash. `differences` to what it replaces; `sinceSigned` to the texts that the caller signed last.
 */
export type Proposal = ProposalSummary & {
  hash: Hash;
  differences: EntryDifference[];
  sinceSigned?: { at: Instant; differences: EntryDifference[] };
  entries: SealedEntry[];
  removed: EntryId[];
  conflicts: Conflict[];
  void: VoidSignature[];
  /** Who can sign today, in their own right or in somebody's place. */
  signers: Record<Side, (Named & { deputyOf?: Named })[]>;
  you: You & { not: Partial<Record<ProposalAct, WhyNot>> };
};

/** From drafts, or from a whole playbook file: what differs in it from the release in force. */
export type Proposed = { title: string; releaseAt?: Instant } & (
  | { drafts: string[] }
  | { file: { leadpact: 1; entries: Entry[] } }
);

/** Every act says with `hash` which text the person saw. */
type OnText = { hash: Hash };

export type ProposalRoutes = {
  'GET /api/proposals': Route<undefined, object, { proposals: ProposalSummary[]; you: You }>;
  'POST /api/proposals': Route<Proposed, object, Proposal>;
  'GET /api/proposals/:id': Route<undefined, object, Proposal>;
  /** Puts another text in its place: signatures of the text before no longer count. */
  'POST /api/proposals/:id/revise': Route<Proposed & OnText, object, Proposal>;
  'POST /api/proposals/:id/sign': Route<OnText, object, Proposal>;
  'POST /api/proposals/:id/object': Route<OnText & { reason: string }, object, Proposal>;
  /** Releases it by itself at an instant to come, once it is signed; null: no longer by itself. */
  'POST /api/proposals/:id/schedule': Route<OnText & { releaseAt: Instant | null }, object, Proposal>;
  'POST /api/proposals/:id/withdraw': Route<undefined, object, Proposal>;
  'POST /api/proposals/:id/release': Route<OnText, object, { number: number }>;
  /** Puts the entries of an earlier release into force again, as a new release. */
  'POST /api/releases/:number/roll-back': Route<{ reason: string }, object, { number: number }>;
};

const writers = ['marketing', 'team_lead'] as const;

/** Who signs is set for each person, so reading and signing are decided by the rules, not by role. */
export const proposalAccess = {
  'GET /api/proposals': 'signed-in',
  'POST /api/proposals': writers,
  'GET /api/proposals/:id': 'signed-in',
  'POST /api/proposals/:id/revise': writers,
  'POST /api/proposals/:id/sign': 'signed-in',
  'POST /api/proposals/:id/object': 'signed-in',
  'POST /api/proposals/:id/schedule': writers,
  'POST /api/proposals/:id/withdraw': writers,
  'POST /api/proposals/:id/release': writers,
  'POST /api/releases/:number/roll-back': writers,
} as const;
