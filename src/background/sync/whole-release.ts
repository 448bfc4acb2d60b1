import { releaseLines } from '../../domain/playbook/release-hash';
import type { Hash, ReleaseContent, SealedEntry } from '../../domain/playbook/release';
import { sha256 } from '../../browser/hash';
import type { HeldRelease } from '../../browser/releases';

/** What the hub says is in force. */
export type Wanted = { number: number; hash: Hash };

/** The entries after a delta, or after a full fetch when the content is not based on anything. */
export function entriesAfter(
  held: SealedEntry[],
  { since, entries, removed }: ReleaseContent,
): SealedEntry[] {
  if (since === null) return entries;
  const gone = new Set([...removed, ...entries.map(({ id }) => id)]);
  return [...held.filter(({ id }) => !gone.has(id)), ...entries];
}

/** Whether these entries are exactly the release that is wanted: every byte of them, none missing, none twice. */
export async function isWhole(entries: SealedEntry[], wanted: Wanted): Promise<boolean> {
  if (entries.length === 0 || new Set(entries.map(({ id }) => id)).size < entries.length) return false;
  const hashes = await Promise.all(entries.map(({ json }) => sha256(json)));
  if (entries.some(({ hash }, index) => hash !== hashes[index])) return false;
  return (await sha256(releaseLines(entries))) === wanted.hash;
}

/** Whether what stands here can be built upon. */
export async function isSound({ head, entries }: HeldRelease, hub: string): Promise<boolean> {
  return head.hub === hub && isWhole(entries, head);
}
