import type { EntryId } from './entries';
import type { Hash } from './release';

/**
 * One entry that a proposal changes. `hash` of the new text, null: it is taken out. `replaces`: hash of the text that was
 * in force when it was written, null: there was none.
 */
export type Change = { id: EntryId; hash: Hash | null; replaces: Hash | null };

type Text = { id: EntryId; hash: Hash };

/** The changes whose entry has been changed since by another release, to something else than they ask for. */
export function conflictsWith<Each extends Change>(changes: Each[], inForce: Text[]): Each[] {
  const now = new Map(inForce.map(({ id, hash }) => [id, hash]));
  return changes.filter(({ id, hash, replaces }) => {
    const current = now.get(id) ?? null;
    return current !== replaces && current !== hash;
  });
}

/** What is in force once the changes are laid over it; `textOf` gives the new text of a change. */
export function withChanges<Each extends Text, Made extends Change>(
  inForce: Each[],
  changes: Made[],
  textOf: (change: Made & { hash: Hash }) => Each,
): Each[] {
  const touched = new Set(changes.map(({ id }) => id));
  const put = changes.flatMap((change) =>
    change.hash === null ? [] : [textOf({ ...change, hash: change.hash })],
  );
  return [...inForce.filter(({ id }) => !touched.has(id)), ...put].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
}

/** The text that a proposal's hash is over: a line `id hash` for each entry that it puts, `id -` for each it takes out. */
export function changeLines(changes: Pick<Change, 'id' | 'hash'>[]): string {
  return changes
    .map(({ id, hash }) => `${id} ${hash ?? '-'}`)
    .sort()
    .join('\n');
}
