import { and, asc, desc, eq, inArray, isNull, min } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { EntryKind } from '../../domain/playbook/entries';
import type { Hash, Side } from '../../domain/playbook/release';
import type { ReleaseHead } from '../sync/heads';
import type { Tx } from '../store/transaction';
import type { Sealed } from './seal';
import { entryTexts, releaseEntries, releases } from './tables';

export type ReleaseRow = typeof releases.$inferSelect;

/** `signedOnlyBy`: the only side that has signed this text; null: both have. */
export type Marked = Sealed & { signedOnlyBy: Side | null };

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
export async function readSealed(tx: Tx, number: number, only?: EntryKind): Promise<Marked[]> {
  if (number === 0) return [];
  const { id, kind, title, hash, signedOnlyBy } = releaseEntries;
  return tx
    .select({ id, kind, title, hash, signedOnlyBy, json: entryTexts.json })
    .from(releaseEntries)
    .innerJoin(entryTexts, eq(entryTexts.hash, releaseEntries.hash))
    .where(and(eq(releaseEntries.release, number), only && eq(kind, only)))
    .orderBy(asc(id));
}

export async function readEntryRows(tx: Tx, number: number): Promise<Omit<Marked, 'json'>[]> {
  const { id, kind, title, hash, signedOnlyBy } = releaseEntries;
  return tx
    .select({ id, kind, title, hash, signedOnlyBy })
    .from(releaseEntries)
    .where(eq(releaseEntries.release, number))
    .orderBy(asc(id));
}

/** Of these texts those that some release had with the signatures of both sides. */
export async function readSignedByBoth(tx: Tx, hashes: Hash[]): Promise<Set<Hash>> {
  const rows = await tx
    .selectDistinct({ hash: releaseEntries.hash })
    .from(releaseEntries)
    .where(and(inArray(releaseEntries.hash, hashes), isNull(releaseEntries.signedOnlyBy)));
  return new Set(rows.map(({ hash }) => hash));
}

/** Inserts a release; false when another one took the number first. */
export async function insertRelease(
  tx: Tx,
  release: Omit<ReleaseRow, 'made' | 'backTo'> & Partial<Pick<ReleaseRow, 'made' | 'backTo'>>,
  entries: Omit<Marked, 'json'>[],
): Promise<boolean> {
  const made = await tx
    .insert(releases)
    .values(release)
    .onConflictDoNothing()
    .returning({ number: releases.number });
  if (made.length === 0) return false;
  const rows = entries.map(({ id, kind, title, hash, signedOnlyBy }) => {
    return { release: release.number, id, kind, title, hash, signedOnlyBy };
  });
  await tx.insert(releaseEntries).values(rows);
  return true;
}

export function headOf(row: ReleaseRow | undefined): ReleaseHead | null {
  return row ? { number: row.number, hash: row.hash } : null;
}
