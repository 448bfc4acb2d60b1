import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import type { Draft, DraftContent } from '../../protocol/hub-api/drafts';
import { strictEntry } from '../../protocol/schema/entries';
import { people } from '../people/tables';
import { seal } from '../playbook/seal';
import type { Tx } from '../store/transaction';
import { entryOf } from './check';
import { drafts } from './tables';

const { id, entry, kind, title, base, version, at, content } = drafts;
const head = { id, entry, kind, title, base, version, by: { id: people.id, name: people.name }, at };

/** The drafts without their texts, by their entries' ids. */
export async function readDraftHeads(tx: Tx): Promise<Omit<Draft, 'content'>[]> {
  return tx
    .select(head)
    .from(drafts)
    .innerJoin(people, eq(people.id, drafts.by))
    .orderBy(asc(entry))
    .limit(5000);
}

/** The drafts with these ids, those that there are. */
export async function readDrafts(tx: Tx, ids: string[]): Promise<Draft[]> {
  const rows = await tx
    .select({ ...head, content })
    .from(drafts)
    .innerJoin(people, eq(people.id, drafts.by))
    .where(inArray(id, ids))
    .orderBy(asc(entry));
  return rows.map((row) => ({ ...row, content: JSON.parse(row.content) as DraftContent }));
}

type Saving = { content: DraftContent; person: PersonId; now: Instant };

/** The new draft's id; undefined when somebody is writing at this entry already. */
export async function insertDraft(
  tx: Tx,
  saving: Saving & { base: Hash | null },
): Promise<string | undefined> {
  const [row] = await tx
    .insert(drafts)
    .values({ id: randomUUID(), entry: saving.content.id, base: saving.base, version: 1, ...saved(saving) })
    .onConflictDoNothing({ target: entry })
    .returning({ id });
  return row?.id;
}

type Version = { id: string; version: number };

/** Saves over exactly the version that was changed; false when the draft has moved on. */
export async function updateDraft(
  tx: Tx,
  of: Version,
  saving: Saving & { base?: Hash | undefined },
): Promise<boolean> {
  const rows = await tx
    .update(drafts)
    .set({
      version: of.version + 1,
      ...saved(saving),
      ...(saving.base !== undefined && { base: saving.base }),
    })
    .where(and(eq(id, of.id), eq(version, of.version)))
    .returning({ id });
  return rows.length > 0;
}

/** Deletes exactly this version; false when the draft has moved on. */
export async function deleteDraft(tx: Tx, of: Version): Promise<boolean> {
  const rows = await tx
    .delete(drafts)
    .where(and(eq(id, of.id), eq(version, of.version)))
    .returning({ id });
  return rows.length > 0;
}

function saved({ content: { kind: ofKind, title: said }, content: whole, person, now }: Saving) {
  return { kind: ofKind, title: said, by: person, at: now, content: JSON.stringify(whole) };
}

/**
 * After a release: drafts that say what is now in force are done with; those that went on are now changes of it.
 */
export async function settleDrafts(tx: Tx, changes: { id: string; hash: Hash | null }[]): Promise<void> {
  const ids = changes.map((change) => change.id);
  const rows = await tx.select().from(drafts).where(inArray(entry, ids)).for('update');
  for (const row of rows) {
    const now = changes.find((change) => change.id === row.entry)!.hash;
    if (textHash(JSON.parse(row.content) as DraftContent) === now)
      await tx.delete(drafts).where(eq(id, row.id));
    else await tx.update(drafts).set({ base: now }).where(eq(id, row.id));
  }
}

/** The hash that the draft would be sealed with; null: it takes the entry out. */
function textHash(of: DraftContent): Hash | null {
  if (of.removed) return null;
  const parsed = strictEntry.safeParse(entryOf(of));
  return parsed.success ? seal(parsed.data).hash : '';
}
