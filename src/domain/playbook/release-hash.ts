import type { EntryId } from './entries';
import type { Hash } from './release';

/** The text that a release's hash is over: a line `id hash` for each entry, sorted by code unit, joined by `\n`. */
export function releaseLines(entries: { id: EntryId; hash: Hash }[]): string {
  return entries
    .map(({ id, hash }) => `${id} ${hash}`)
    .sort()
    .join('\n');
}
