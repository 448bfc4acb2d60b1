import type { Instant } from '../instant';
import type { PersonId } from '../people/person';
import type { SigningFor } from '../people/signing';
import type { EntryKind } from './entries';
import type { Hash, Side, Signature } from './release';

export type ProposalState = 'proposed' | 'released' | 'withdrawn';

/** A person's no to one exact text, with its reason. Their later signature settles it. */
export type Objection = {
  person: PersonId;
  name: string;
  side: Side;
  reason: string;
  at: Instant;
  hash: Hash;
};

/** A signature that does not count, and why: the signer has left, lost the right, objected since, or signed another text. */
export type VoidSignature = Signature & { why: 'left' | 'lost' | 'objected' | 'changed' };

/** How far the sign-off of one text has come. */
export type SignOff = {
  /** The sides that must sign before it is released. */
  needed: Side[];
  /** Those of them that have not. */
  missing: Side[];
  /** The sides of both that have not signed, needed or not. */
  unsigned: Side[];
  signed: Signature[];
  void: VoidSignature[];
  /** Those that are not settled and are about this text. */
  objections: Objection[];
};

export const sides: readonly Side[] = ['marketing', 'sales'];

const byBoth: readonly EntryKind[] = ['definition', 'service-level', 'value-proposition'];

/**
 * Who must sign before a release: both sides for what they owe each other and say together, Marketing alone for the
 * rest; both for everything where the company is strict.
 */
export function neededSides(kinds: EntryKind[], strict: boolean): Side[] {
  return strict || kinds.some((kind) => byBoth.includes(kind)) ? [...sides] : ['marketing'];
}

type Given = {
  kinds: EntryKind[];
  strict: boolean;
  /** The text as it is now. */
  hash: Hash;
  /** Everything that was ever signed and objected, in the order of time. */
  signatures: Signature[];
  objections: Objection[];
  /** Whether a signer's right holds now. */
  standing: (signature: Signature) => 'holds' | 'left' | 'lost';
};

/** Folds what people have said about a text. Of each person the last word about it counts. */
export function foldSignOff({ kinds, strict, hash, signatures, objections, standing }: Given): SignOff {
  const lastWord = (
    of: PersonId,
    before: { at: Instant },
    list: { person: PersonId; at: Instant; hash: Hash }[],
  ) => !list.some((each) => each.person === of && each.hash === hash && each.at > before.at);
  const of = (signature: Signature): 'counts' | VoidSignature['why'] => {
    if (signature.hash !== hash) return 'changed';
    if (!lastWord(signature.person, signature, objections)) return 'objected';
    const now = standing(signature);
    return now === 'holds' ? 'counts' : now;
  };
  const latest = [...new Map(signatures.map((each) => [each.person, each])).values()];
  const signed = latest.filter((each) => of(each) === 'counts');
  const needed = neededSides(kinds, strict);
  const unsigned = sides.filter((side) => !signed.some((each) => each.side === side));
  return {
    needed,
    missing: needed.filter((side) => unsigned.includes(side)),
    unsigned,
    signed,
    void: latest.flatMap((each) => {
      const why = of(each);
      return why === 'counts' ? [] : [{ ...each, why }];
    }),
    objections: [...new Map(objections.map((each) => [each.person, each])).values()].filter(
      (each) => each.hash === hash && lastWord(each.person, each, signatures),
    ),
  };
}

/** What can be done with a proposal. */
export const proposalActs = ['sign', 'object', 'revise', 'schedule', 'release', 'withdraw'] as const;
export type ProposalAct = (typeof proposalActs)[number];

/**
 * Why an act is not for now, or not for this person: `closed` released or withdrawn; `superseded` an entry that it
 * touches was changed since; `no right` they sign for no side; `other side` they have signed it for the other one;
 * `signed` they have signed it; `unsigned` a side that must sign has not; `not writing` their role writes no playbook.
 */
export type WhyNot =
  | 'closed'
  | 'superseded'
  | 'no right'
  | 'other side'
  | 'signed'
  | 'unsigned'
  | 'not writing';

export type ActAsked = {
  state: ProposalState;
  signOff: SignOff;
  /** Released, and some of it is still in force and not signed by both sides. */
  awaiting: boolean;
  superseded: boolean;
  person: PersonId;
  /** For which side the person signs today. */
  as: SigningFor | undefined;
  /** Whether the person's role writes the playbook. */
  writes: boolean;
};

/** Why a person may not do this with a proposal as it stands; undefined: they may. The one table of transitions. */
export function whyNot(act: ProposalAct, asked: ActAsked): WhyNot | undefined {
  if (act === 'sign' || act === 'object') return whyNotSay(act, asked);
  if (asked.state !== 'proposed') return 'closed';
  if (!asked.writes) return 'not writing';
  if (act === 'withdraw' || act === 'revise') return undefined;
  if (asked.superseded) return 'superseded';
  return act === 'release' && asked.signOff.missing.length > 0 ? 'unsigned' : undefined;
}

/** Yes and no: before a release, and after it by a side that has not signed what is still in force. */
function whyNotSay(
  act: 'sign' | 'object',
  { state, signOff, awaiting, superseded, person, as }: ActAsked,
): WhyNot | undefined {
  if (state === 'withdrawn') return 'closed';
  if (as === undefined) return 'no right';
  if (state === 'released' && !(awaiting && signOff.unsigned.includes(as.side))) return 'closed';
  const saidYes = [...signOff.signed, ...signOff.void.filter(({ why }) => why !== 'changed')];
  if (saidYes.some((each) => each.person === person && each.side !== as.side)) return 'other side';
  if (act === 'object') return undefined;
  if (signOff.signed.some((each) => each.person === person)) return 'signed';
  return state === 'proposed' && superseded ? 'superseded' : undefined;
}
