import { asc, desc, eq } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hash, Side } from '../../domain/playbook/release';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import type { Sealed } from './seal';
import { entryTexts, proposalEntries, proposals, signatures } from './tables';

export type ProposalRow = typeof proposals.$inferSelect & { byName: string };

const shown = {
  id: proposals.id,
  title: proposals.title,
  by: proposals.by,
  byName: people.name,
  at: proposals.at,
  basedOn: proposals.basedOn,
  hash: proposals.hash,
  state: proposals.state,
};

export async function readProposals(tx: Tx): Promise<ProposalRow[]> {
  return tx
    .select(shown)
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.by))
    .orderBy(desc(proposals.at))
    .limit(200);
}

/** `lock`: nobody else signs, withdraws or releases it until this transaction ends. */
export async function readProposal(
  tx: Tx,
  id: string,
  { lock = false } = {},
): Promise<ProposalRow | undefined> {
  const query = tx
    .select(shown)
    .from(proposals)
    .innerJoin(people, eq(people.id, proposals.by))
    .where(eq(proposals.id, id));
  const [row] = await (lock ? query.for('update', { of: proposals }) : query);
  return row;
}

export async function readProposalEntries(tx: Tx, proposal: string): Promise<Sealed[]> {
  const { id, kind, title, hash } = proposalEntries;
  return tx
    .select({ id, kind, title, hash, json: entryTexts.json })
    .from(proposalEntries)
    .innerJoin(entryTexts, eq(entryTexts.hash, proposalEntries.hash))
    .where(eq(proposalEntries.proposal, proposal))
    .orderBy(asc(id));
}

type NewProposal = { id: string; title: string; by: PersonId; at: Instant; basedOn: number; hash: Hash };

export async function insertProposal(tx: Tx, proposal: NewProposal, entries: Sealed[]): Promise<void> {
  await tx
    .insert(entryTexts)
    .values(entries.map(({ hash, json }) => ({ hash, json })))
    .onConflictDoNothing();
  await tx.insert(proposals).values({ ...proposal, state: 'proposed' });
  const rows = entries.map(({ id, kind, title, hash }) => ({ proposal: proposal.id, id, kind, title, hash }));
  await tx.insert(proposalEntries).values(rows);
}

type NewSignature = { proposal: string; person: PersonId; side: Side; hash: Hash; at: Instant };

export async function insertSignature(tx: Tx, signature: NewSignature): Promise<void> {
  await tx.insert(signatures).values(signature);
}

export async function updateProposalState(
  tx: Tx,
  id: string,
  state: 'released' | 'withdrawn',
): Promise<void> {
  await tx.update(proposals).set({ state }).where(eq(proposals.id, id));
}
