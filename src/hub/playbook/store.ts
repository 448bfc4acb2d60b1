import { and, asc, desc, eq, inArray, min } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { EntryKind } from '../../domain/playbook/entries';
import type { Hash, Release, Signature } from '../../domain/playbook/release';
import { people } from '../people/tables';
import type { ReleaseHead } from '../sync/heads';
import type { Tx } from '../store/transaction';
import type { Sealed } from './seal';
import { entryTexts, releaseEntries, releases, signatures } from './tables';

type ReleaseRow = typeof releases.$inferSelect;

/** The release in force. */
export async function readHead(tx: Tx): Promise<ReleaseRow | undefined> {
  const [row] = await tx.select().from(releases).orderBy(desc(releases.number)).limit(1);
  return row;
}

export async function readReleaseRow(tx: Tx, number: number): Promise<ReleaseRow | undefined> {
  const [row] = await tx.select().from(releases).where(eq(releases.number, number));
  return row;
}

export async function readReleaseRows(tx: Tx): Promise<ReleaseRow[]> {
  return tx.select().from(releases).orderBy(desc(releases.number)).limit(500);
}

/** When the company's first release was made. */
export async function readPactSince(tx: Tx): Promise<Instant | undefined> {
  const [row] = await tx.select({ at: min(releases.releasedAt) }).from(releases);
  return row?.at ?? undefined;
}

/** The entries of a release, all or of one kind; `number` 0: none. */
export async function readSealed(tx: Tx, number: number, only?: EntryKind): Promise<Sealed[]> {
  if (number === 0) return [];
  const { id, kind, title, hash } = releaseEntries;
  return tx
    .select({ id, kind, title, hash, json: entryTexts.json })
    .from(releaseEntries)
    .innerJoin(entryTexts, eq(entryTexts.hash, releaseEntries.hash))
    .where(and(eq(releaseEntries.release, number), only && eq(kind, only)))
    .orderBy(asc(id));
}

export async function readEntryRows(tx: Tx, number: number): Promise<Release['entries']> {
  const { id, kind, title, hash } = releaseEntries;
  return tx
    .select({ id, kind, title, hash })
    .from(releaseEntries)
    .where(eq(releaseEntries.release, number))
    .orderBy(asc(id));
}

/** The signatures of each proposal, the first first. */
export async function readSignatures(tx: Tx, of: string[]): Promise<(proposal: string) => Signature[]> {
  const { proposal, person, side, at, hash } = signatures;
  const rows = await tx
    .select({ proposal, signature: { person, name: people.name, side, at, hash } })
    .from(signatures)
    .innerJoin(people, eq(people.id, person))
    .where(inArray(proposal, of))
    .orderBy(asc(at));
  return (wanted) => rows.filter((row) => row.proposal === wanted).map((row) => row.signature);
}

/** Inserts a release; false when another one took the number first. */
export async function insertRelease(
  tx: Tx,
  release: { number: number; hash: Hash; title: string; releasedAt: Instant; proposal: string },
  entries: Omit<Sealed, 'json'>[],
): Promise<boolean> {
  const made = await tx
    .insert(releases)
    .values(release)
    .onConflictDoNothing()
    .returning({ number: releases.number });
  if (made.length === 0) return false;
  const rows = entries.map(({ id, kind, title, hash }) => ({
    release: release.number,
    id,
    kind,
    title,
    hash,
  }));
  await tx.insert(releaseEntries).values(rows);
  return true;
}

export function headOf(row: ReleaseRow | undefined): ReleaseHead | null {
  return row ? { number: row.number, hash: row.hash } : null;
}
