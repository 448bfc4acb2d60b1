import type { ProposalSummary } from '../../protocol/hub-api';
import type { You } from '../../protocol/hub-api/proposals';

/** What a proposal still waits for: a signature, its release, or the signature afterwards. */
export function isOpen({ state, due }: ProposalSummary): boolean {
  return state === 'proposed' || due !== undefined;
}

/** Whether it waits for this person: to sign for their side, or, by who writes, to be released. */
export function waitsFor(proposal: ProposalSummary, { you, writes }: { you: You; writes: boolean }): boolean {
  const { state, due, missing, signatures, superseded, objections } = proposal;
  const mine = you.side !== undefined && !signatures.some(({ side }) => side === you.side);
  if (due !== undefined) return mine && !objections.some(({ side }) => side === you.side);
  if (state !== 'proposed' || superseded) return false;
  return missing.length === 0 ? writes : mine && missing.includes(you.side!);
}
