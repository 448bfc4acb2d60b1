import { and, asc, desc, eq, inArray, lte, min, sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { EntryId, EntryKind } from '../../domain/playbook/entries';
import type { PersonId } from '../../domain/people/person';
import type { Change } from '../../domain/playbook/changes';
import type { Hash } from '../../domain/playbook/release';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import { byProposal } from './by-proposal';
import type { Sealed } from './seal';
import { entryTexts, proposalChanges, proposalEntries, proposals, releases, signatures } from './tables';

export type ProposalRow = typeof proposals.$inferSelect & { byName: string };

/** A change with what a list shows of its entry. */
export type KnownChange = Change & { kind: EntryKind; title: string };

const shown = {
  id: proposals.id,
  title: proposals.title,
  by: proposals.by,
  byName: people.name,
  at: proposals.at,
  basedOn: proposals.basedOn,
  hash: proposals.hash,
  state: proposals.state,
  releaseAt: proposals.releaseAt,
  dueAt: proposals.dueAt,
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

/** The proposals whose instant of release has come. */
export async function readDue(tx: Tx, now: Instant): Promise<{ id: string; hash: Hash }[]> {
  return tx
    .select({ id: proposals.id, hash: proposals.hash })
    .from(proposals)
    .where(and(eq(proposals.state, 'proposed'), lte(proposals.releaseAt, now)))
    .orderBy(asc(proposals.releaseAt));
}

/** What each proposal changes, as its text is now. */
export async function readChanges(tx: Tx, of: string[]): Promise<(proposal: string) => KnownChange[]> {
  const { proposal, id, kind, title, hash, replaces } = proposalChanges;
  const rows = await tx
    .select({ proposal, change: { id, kind, title, hash, replaces } })
    .from(proposalChanges)
    .innerJoin(proposals, and(eq(proposals.id, proposal), eq(proposals.hash, proposalChanges.of)))
    .where(inArray(proposal, of))
    .orderBy(asc(id));
  const found = byProposal(rows);
  return (wanted) => found(wanted).map(({ change }) => change);
}

/** The open proposal that carries each entry; of several the last. */
export async function readCarriers(tx: Tx): Promise<Map<EntryId, string>> {
  const rows = await tx
    .select({ entry: proposalChanges.id, proposal: proposals.id })
    .from(proposalChanges)
    .innerJoin(
      proposals,
      and(eq(proposals.id, proposalChanges.proposal), eq(proposals.hash, proposalChanges.of)),
    )
    .where(eq(proposals.state, 'proposed'))
    .orderBy(asc(proposals.at));
  return new Map(rows.map(({ entry, proposal }) => [entry, proposal]));
}

/** The JSON of entries by hash. */
export async function readTexts(tx: Tx, hashes: (Hash | null)[]): Promise<Map<Hash, string>> {
  const wanted = [...new Set(hashes.filter((hash) => hash !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.select().from(entryTexts).where(inArray(entryTexts.hash, wanted));
  return new Map(rows.map(({ hash, json }) => [hash, json]));
}

/** What a proposal of the old form would have put into force: the whole playbook. */
export async function readWholeEntries(tx: Tx, proposal: string): Promise<Sealed[]> {
  const { id, kind, title, hash } = proposalEntries;
  return tx
    .select({ id, kind, title, hash, json: entryTexts.json })
    .from(proposalEntries)
    .innerJoin(entryTexts, eq(entryTexts.hash, proposalEntries.hash))
    .where(eq(proposalEntries.proposal, proposal))
    .orderBy(asc(id));
}

/** The texts that a person has signed, each entry's in the order of time. */
export async function readSignedBy(tx: Tx, person: PersonId) {
  const { proposal, id, hash } = proposalChanges;
  return tx
    .select({ proposal, id, hash, at: signatures.at })
    .from(signatures)
    .innerJoin(
      proposalChanges,
      and(eq(proposal, signatures.proposal), eq(proposalChanges.of, signatures.hash)),
    )
    .where(eq(signatures.person, person))
    .orderBy(asc(signatures.at));
}

/** The hash of each proposal's text. */
export async function readProposalHashes(tx: Tx, of: string[]): Promise<Map<string, Hash>> {
  const { id, hash } = proposals;
  const rows = await tx.select({ id, hash }).from(proposals).where(inArray(id, of));
  return new Map(rows.map((row) => [row.id, row.hash]));
}

/** The release that each proposal became. */
export async function readReleasedAs(tx: Tx, of: string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ proposal: releases.proposal, number: min(releases.number) })
    .from(releases)
    .where(inArray(releases.proposal, of))
    .groupBy(releases.proposal);
  return new Map(rows.flatMap(({ proposal, number }) => (number === null ? [] : [[proposal, number]])));
}

export async function insertProposal(
  tx: Tx,
  proposal: Pick<ProposalRow, 'id' | 'title' | 'by' | 'at' | 'basedOn' | 'hash' | 'releaseAt'>,
): Promise<void> {
  await tx.insert(proposals).values({ ...proposal, state: 'proposed' });
}

/** Keeps a text of a proposal; one that it had before keeps what it replaces now. */
export async function insertChanges(
  tx: Tx,
  { proposal, of }: { proposal: string; of: Hash },
  changes: (KnownChange & { json?: string })[],
): Promise<void> {
  const texts = changes.flatMap(({ hash, json }) =>
    hash !== null && json !== undefined ? [{ hash, json }] : [],
  );
  if (texts.length > 0) await tx.insert(entryTexts).values(texts).onConflictDoNothing();
  const rows = changes.map(({ id, kind, title, hash, replaces }) => {
    return { proposal, of, id, kind, title, hash, replaces };
  });
  const { proposal: whose, of: text, id: entry, replaces } = proposalChanges;
  await tx
    .insert(proposalChanges)
    .values(rows)
    .onConflictDoUpdate({
      target: [whose, text, entry],
      set: { replaces: sql`excluded.${sql.identifier(replaces.name)}` },
    });
}

export async function updateProposal(
  tx: Tx,
  id: string,
  change: Partial<Pick<ProposalRow, 'state' | 'hash' | 'title' | 'basedOn' | 'releaseAt' | 'dueAt'>>,
): Promise<void> {
  await tx.update(proposals).set(change).where(eq(proposals.id, id));
}
