import type { Hash, SealedEntry } from '../../domain/playbook/release';
import { releaseLines } from '../../domain/playbook/release-hash';

/**
 * Whether entries are the exact text that a hash stands for. `undefined` where the browser cannot tell: pages on plain
 * http have no `crypto.subtle`.
 */
export async function fits(sealed: SealedEntry[], hash: Hash): Promise<boolean | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const own = await Promise.all(sealed.map(async ({ id, json }) => ({ id, hash: await sha256(json) })));
  return (await sha256(releaseLines(own))) === hash;
}

async function sha256(text: string): Promise<Hash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
