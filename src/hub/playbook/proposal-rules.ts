import { randomUUID } from 'node:crypto';
import type { Instant } from '../../domain/instant';
import { type Person, sideOf } from '../../domain/people/person';
import type { Entry } from '../../domain/playbook/entries';
import { checkPlaybook, type PlaybookProblem } from '../../domain/playbook/check';
import { differences } from '../../domain/playbook/diff';
import type { Hash, Signature } from '../../domain/playbook/release';
import type { Proposal, ProposalSummary } from '../../protocol/hub-api';
import { hub as words } from '../../text/hub';
import { record } from '../audit/store';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import {
  insertProposal,
  insertSignature,
  type ProposalRow,
  readProposal,
  readProposalEntries,
  updateProposalState,
} from './proposal-store';
import { hashOfAll, seal, unseal } from './seal';
import { insertRelease, readHead, readSealed, readSignatures } from './store';

type Act = { id: string; person: Person; now: Instant };

export async function proposalSummaries(tx: Tx, rows: ProposalRow[]): Promise<ProposalSummary[]> {
  const signaturesOf = await readSignatures(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, title, by, byName, at, basedOn, state }) => {
    return { id, title, by: { id: by, name: byName }, at, basedOn, state, signatures: signaturesOf(id) };
  });
}

/** The proposal with what it changes in the release that it was made on. */
export async function proposalOf(tx: Tx, id: string): Promise<Proposal | Refusal> {
  const row = await readProposal(tx, id);
  if (!row) return refuse('proposal.unknown');
  const [summary] = await proposalSummaries(tx, [row]);
  const before = await readSealed(tx, row.basedOn);
  const after = await readProposalEntries(tx, id);
  return {
    ...summary!,
    hash: row.hash,
    differences: differences(before.map(unseal), after.map(unseal)),
    entries: after.map(({ id: entry, hash, json }) => ({ id: entry, hash, json })),
  };
}

export async function propose(
  tx: Tx,
  { title, entries, person, now }: { title: string; entries: Entry[]; person: Person; now: Instant },
): Promise<Proposal | Refusal> {
  if (entries.length === 0) return refuse('playbook.empty', { field: 'file.entries' });
  const [problem, ...more] = checkPlaybook(entries);
  if (problem) return contradiction(entries, problem, more);
  const sealed = entries.map(seal);
  const hash = hashOfAll(sealed);
  const head = await readHead(tx);
  if (head?.hash === hash) return refuse('playbook.unchanged', { field: 'file.entries' });
  const id = randomUUID();
  await insertProposal(tx, { id, title, by: person.id, at: now, basedOn: head?.number ?? 0, hash }, sealed);
  const proposal = await proposalOf(tx, id);
  await record(tx, { now, action: 'proposal.made', about: { proposal: id, hash } });
  return proposal;
}

/** Names the first few problems; the field is the place of the first in the file. */
function contradiction(entries: Entry[], problem: PlaybookProblem, more: PlaybookProblem[]): Refusal {
  const sentences = [problem, ...more.slice(0, 4)].map((each) => words.playbookProblem(each));
  const about = sentences.join(' ') + (more.length > 4 ? ` ${words.moreProblems(more.length - 4)}` : '');
  const place = entries.findIndex(({ id }) => id === problem.entry);
  const field = ['file.entries', place, problem.path].filter((part) => part !== '' && part !== -1).join('.');
  return refuse('playbook.invalid', { about: about.slice(0, 1900), field: field.slice(0, 300) });
}

/** Signs one exact text for the person's side. Signing again changes nothing. */
export async function sign(
  tx: Tx,
  { id, person, now, hash }: Act & { hash: Hash },
): Promise<Proposal | Refusal> {
  const row = await openProposal(tx, id, hash);
  if (isRefusal(row)) return row;
  const side = sideOf(person.role);
  const signed = (await readSignatures(tx, [id]))(id).find((each) => each.person === person.id);
  if (side === undefined || (signed && signed.side !== side)) return refuse('proposal.signed');
  if (signed) return proposalOf(tx, id);
  await insertSignature(tx, { proposal: id, person: person.id, side, hash, at: now });
  const proposal = await proposalOf(tx, id);
  await record(tx, { now, action: 'proposal.signed', about: { proposal: id, side, hash } });
  return proposal;
}

export async function withdraw(tx: Tx, { id, now }: Omit<Act, 'person'>): Promise<Proposal | Refusal> {
  const row = await readProposal(tx, id, { lock: true });
  if (!row) return refuse('proposal.unknown');
  if (row.state !== 'proposed') return refuse('proposal.closed');
  await updateProposalState(tx, id, 'withdrawn');
  const proposal = await proposalOf(tx, id);
  await record(tx, { now, action: 'proposal.withdrawn', about: { proposal: id } });
  return proposal;
}

/** Puts a proposal into force that both sides have signed, each by a person of its own. */
export async function release(
  tx: Tx,
  { id, now, hash }: Omit<Act, 'person'> & { hash: Hash },
): Promise<{ number: number } | Refusal> {
  const row = await openProposal(tx, id, hash);
  if (isRefusal(row)) return row;
  const missing = unsigned((await readSignatures(tx, [id]))(id), hash);
  if (missing.length > 0)
    return refuse('proposal.unsigned', { about: missing.map((side) => words.sides[side]).join(', ') });
  const number = row.basedOn + 1;
  const entries = await readProposalEntries(tx, id);
  const made = await insertRelease(
    tx,
    { number, hash, title: row.title, releasedAt: now, proposal: id },
    entries,
  );
  if (!made) return refuse('proposal.superseded');
  await updateProposalState(tx, id, 'released');
  await record(tx, { now, action: 'release.made', about: { release: number, proposal: id, hash } });
  return { number };
}

function unsigned(signatures: Signature[], hash: Hash) {
  const sides = ['marketing', 'sales'] as const;
  return sides.filter((side) => !signatures.some((each) => each.side === side && each.hash === hash));
}

/** The proposal, locked, if it can still become the next release and is the text that the person saw. */
async function openProposal(tx: Tx, id: string, hash: Hash): Promise<ProposalRow | Refusal> {
  const row = await readProposal(tx, id, { lock: true });
  if (!row) return refuse('proposal.unknown');
  if (row.state !== 'proposed') return refuse('proposal.closed');
  if (row.hash !== hash) return refuse('proposal.hash_differs', { field: 'hash' });
  const head = await readHead(tx);
  return (head?.number ?? 0) === row.basedOn ? row : refuse('proposal.superseded');
}
