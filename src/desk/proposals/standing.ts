import { maySign, type Person, sideOf } from '../../domain/people/person';
import type { Side } from '../../domain/playbook/release';
import type { ProposalSummary } from '../../protocol/hub-api';
import { proposals as words } from '../../text/desk';

export const bothSides: Side[] = ['marketing', 'sales'];

/** What a person may do with a proposal, or why not; the hub has the last word. */
export type Standing = {
  /** The sides that have not signed. */
  missing: Side[];
  sign: { side: Side } | { why: string } | undefined;
  release: 'may' | { why: string } | undefined;
  withdraw: boolean;
  /** Another release came into force since. */
  superseded: string | undefined;
};

type StandingOf = { proposal: ProposalSummary; person: Pick<Person, 'id' | 'role'>; inForce: number };

export function standingOf({ proposal, person, inForce }: StandingOf): Standing {
  const { signatures, basedOn, state } = proposal;
  const missing = bothSides.filter((side) => !signatures.some((each) => each.side === side));
  if (state !== 'proposed')
    return { missing, sign: undefined, release: undefined, withdraw: false, superseded: undefined };
  const acts = maySign(person.role);
  if (basedOn !== inForce) {
    const superseded = words.why.older(basedOn, inForce);
    return { missing, sign: undefined, release: undefined, withdraw: acts, superseded };
  }
  const release = missing.length === 0 ? ('may' as const) : { why: words.why.waits(missing) };
  return {
    missing,
    sign: signingOf({ proposal, person, inForce }),
    release: acts ? release : undefined,
    withdraw: acts,
    superseded: undefined,
  };
}

function signingOf({ proposal, person }: StandingOf): Standing['sign'] {
  const side = sideOf(person.role);
  if (!maySign(person.role) || !side) return { why: words.why.noSide };
  if (proposal.signatures.some((each) => each.person === person.id)) return { why: words.why.signedYou };
  if (proposal.signatures.some((each) => each.side === side)) return { why: words.why.signedSide(side) };
  return { side };
}
