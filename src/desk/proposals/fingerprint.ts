import { changeLines } from '../../domain/playbook/changes';
import type { Hash } from '../../domain/playbook/release';
import type { Proposal } from '../../protocol/hub-api';

/**
 * Whether a proposal's texts are exactly what its hash stands for. `undefined` where the browser cannot tell: pages on
 * plain http have no `crypto.subtle`.
 */
export async function fits({
  entries,
  removed,
  hash,
}: Pick<Proposal, 'entries' | 'removed' | 'hash'>): Promise<boolean | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const put = await Promise.all(entries.map(async ({ id, json }) => ({ id, hash: await sha256(json) })));
  const taken = removed.map((id) => ({ id, hash: null }));
  return (await sha256(changeLines([...put, ...taken]))) === hash;
}

async function sha256(text: string): Promise<Hash> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
