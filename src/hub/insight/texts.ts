import { and, eq, inArray } from 'drizzle-orm';
import type { EntryId, EntryKind, EntryOf } from '../../domain/playbook/entries';
import { unseal } from '../playbook/seal';
import { entryTexts, releaseEntries } from '../playbook/tables';
import type { Tx } from '../store/transaction';

/** The entries of a kind as they stood in each of these releases. Each text is read once, in however many it stands. */
export async function readTexts<Kind extends EntryKind>(
  tx: Tx,
  kind: Kind,
  releases: number[],
): Promise<(release: number, id: EntryId) => EntryOf<Kind> | undefined> {
  if (releases.length === 0) return () => undefined;
  const { release, id, hash } = releaseEntries;
  const rows = await tx
    .select({ release, id, hash })
    .from(releaseEntries)
    .where(and(eq(releaseEntries.kind, kind), inArray(release, releases)));
  const hashes = [...new Set(rows.map((row) => row.hash))];
  const sealed = hashes.length
    ? await tx.select().from(entryTexts).where(inArray(entryTexts.hash, hashes))
    : [];
  const entries = new Map(sealed.map((text) => [text.hash, unseal(text) as EntryOf<Kind>]));
  const found = new Map(rows.map((row) => [`${row.release} ${row.id}`, entries.get(row.hash)]));
  return (number, entry) => found.get(`${number} ${entry}`);
}
