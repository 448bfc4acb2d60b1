import { randomUUID } from 'node:crypto';
import { type Instant, utcDayOf } from '../../domain/instant';
import type { Person } from '../../domain/people/person';
import { type SigningFor, signingFor } from '../../domain/people/signing';
import type { Hash } from '../../domain/playbook/release';
import type { ProposalAct, WhyNot } from '../../domain/playbook/sign-off';
import type { Proposal, Proposed } from '../../protocol/hub-api/proposals';
import { hub as words } from '../../text/hub';
import { record } from '../audit/store';
import { readSigning } from '../company/policy-store';
import { type FaultCode, isRefusal, type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { insertChanges, insertProposal, readProposal, updateProposal } from './proposal-store';
import { proposalOf, type Standing, standingsOf, whyNotFor } from './proposal-view';
import { changesOf } from './proposed';
import { release, releaseSigned } from './release-rules';
import { insertObjection, insertSignature } from './sayings-store';
import { hashOfChanges } from './seal';

export type Doing = { person: Person; now: Instant };
type Act = Doing & { id: string; hash: Hash };

/** Everyone of the staff reads proposals, and whoever signs for a side. */
export async function mayRead(tx: Tx, { person, now }: Doing): Promise<Refusal | undefined> {
  if (person.role !== 'rep') return undefined;
  const signs = signingFor(person.id, utcDayOf(now), await readSigning(tx));
  return signs ? undefined : refuse('proposal.not_for_you');
}

export async function propose(
  tx: Tx,
  { proposed, person, now }: Doing & { proposed: Proposed },
): Promise<Proposal | Refusal> {
  const wanted = await changesOf(tx, proposed);
  if (isRefusal(wanted)) return wanted;
  const past = isPast(proposed.releaseAt, now);
  if (past) return past;
  const { basedOn, changes } = wanted;
  const id = randomUUID();
  const hash = hashOfChanges(changes);
  const { title, releaseAt = null } = proposed;
  await insertProposal(tx, { id, title: title.trim(), by: person.id, at: now, basedOn, hash, releaseAt });
  await insertChanges(tx, { proposal: id, of: hash }, changes);
  const proposal = await proposalOf(tx, id, { person, now });
  await record(tx, { now, action: 'proposal.made', about: { proposal: id, hash } });
  return proposal;
}

/** Puts another text in the place of the one that the person saw; what was signed was that one. */
export async function revise(
  tx: Tx,
  { id, hash: seen, proposed, person, now }: Act & { proposed: Proposed },
): Promise<Proposal | Refusal> {
  const open = await standingFor(tx, 'revise', { id, hash: seen, person, now });
  if (isRefusal(open)) return open;
  const wanted = await changesOf(tx, proposed);
  if (isRefusal(wanted)) return wanted;
  const past = isPast(proposed.releaseAt, now);
  if (past) return past;
  const { basedOn, changes } = wanted;
  const hash = hashOfChanges(changes);
  const { title, releaseAt } = proposed;
  await insertChanges(tx, { proposal: id, of: hash }, changes);
  await updateProposal(tx, id, { title: title.trim(), hash, basedOn, ...(releaseAt && { releaseAt }) });
  const proposal = await proposalOf(tx, id, { person, now });
  await record(tx, { now, action: 'proposal.revised', about: { proposal: id, from: seen, hash } });
  return proposal;
}

/** Signs one exact text for the person's side, or for the one in whose place they stand. Again changes nothing. */
export async function sign(tx: Tx, act: Act): Promise<Proposal | Refusal> {
  const { id, hash, person, now } = act;
  const open = await standingFor(tx, 'sign', act);
  if (isRefusal(open)) return open;
  const { side, deputyOf } = open.as!;
  const again = open.signOff.signed.some((each) => each.person === person.id && each.side === side);
  if (again) return proposalOf(tx, id, { person, now });
  await insertSignature(tx, { proposal: id, person: person.id, side, hash, at: now, deputyOf });
  const released = open.row.state === 'released' && (await releaseIfSigned(tx, open, now));
  if (isRefusal(released)) return released;
  const proposal = await proposalOf(tx, id, { person, now });
  await record(tx, { now, action: 'proposal.signed', about: { proposal: id, side, deputyOf, hash } });
  return proposal;
}

/** After a release: once both sides have signed, everyone's lead page is told so. */
async function releaseIfSigned(tx: Tx, { row }: Standing, now: Instant) {
  const [standing] = (await standingsOf(tx, [row])).standings;
  return standing && standing.signOff.unsigned.length === 0 ? releaseSigned(tx, standing, now) : undefined;
}

export async function object(
  tx: Tx,
  { reason, ...act }: Act & { reason: string },
): Promise<Proposal | Refusal> {
  const { id, hash, person, now } = act;
  const open = await standingFor(tx, 'object', act);
  if (isRefusal(open)) return open;
  const { side } = open.as!;
  await insertObjection(tx, { proposal: id, person: person.id, side, reason: reason.trim(), hash, at: now });
  const proposal = await proposalOf(tx, id, { person, now });
  await record(tx, { now, action: 'proposal.objected', about: { proposal: id, side, hash } });
  return proposal;
}

export async function schedule(
  tx: Tx,
  { releaseAt, ...act }: Act & { releaseAt: Instant | null },
): Promise<Proposal | Refusal> {
  const { id, person, now } = act;
  const open = await standingFor(tx, 'schedule', act);
  if (isRefusal(open)) return open;
  const past = isPast(releaseAt ?? undefined, now);
  if (past) return past;
  await updateProposal(tx, id, { releaseAt });
  const proposal = await proposalOf(tx, id, { person, now });
  const about = { proposal: id, at: releaseAt ?? undefined };
  await record(tx, { now, action: 'proposal.scheduled', about });
  return proposal;
}

export async function withdraw(tx: Tx, { id, person, now }: Omit<Act, 'hash'>): Promise<Proposal | Refusal> {
  const open = await standingFor(tx, 'withdraw', { id, person, now });
  if (isRefusal(open)) return open;
  await updateProposal(tx, id, { state: 'withdrawn', releaseAt: null });
  const proposal = await proposalOf(tx, id, { person, now });
  await record(tx, { now, action: 'proposal.withdrawn', about: { proposal: id } });
  return proposal;
}

export async function releaseNow(tx: Tx, act: Act): Promise<{ number: number } | Refusal> {
  const open = await standingFor(tx, 'release', act);
  return isRefusal(open) ? open : release(tx, open, act.now);
}

function isPast(releaseAt: Instant | undefined, now: Instant): Refusal | undefined {
  return releaseAt !== undefined && releaseAt <= now
    ? refuse('proposal.past', { field: 'releaseAt' })
    : undefined;
}

const codes: Record<Exclude<WhyNot, 'superseded' | 'unsigned' | 'signed'>, FaultCode> = {
  closed: 'proposal.closed',
  'no right': 'proposal.no_right',
  'other side': 'proposal.signed',
  'not writing': 'proposal.no_right',
};

type Asked = Doing & { id: string; hash?: Hash };

/** The proposal, locked, with how it stands, if this person may do this with the text that they saw. */
async function standingFor(
  tx: Tx,
  act: ProposalAct,
  { id, hash, person, now }: Asked,
): Promise<(Standing & { as: SigningFor | undefined }) | Refusal> {
  const row = await readProposal(tx, id, { lock: true });
  if (!row) return refuse('proposal.unknown');
  const { standings, company } = await standingsOf(tx, [row]);
  const standing = standings[0]!;
  const why = whyNotFor(act, { standing, company, viewer: { person, now } });
  if (why !== undefined && why !== 'signed' && why !== 'unsigned' && why !== 'superseded')
    return refuse(codes[why]);
  if (hash !== undefined && row.hash !== hash) return refuse('proposal.hash_differs', { field: 'hash' });
  if (why === 'superseded') {
    const about = standing.conflicts.map(({ title }) => title).join(', ');
    return refuse('proposal.superseded', { about });
  }
  if (why === 'unsigned') return refuse('proposal.unsigned', { about: words.unsigned(standing.signOff) });
  return { ...standing, as: signingFor(person.id, utcDayOf(now), company) };
}
