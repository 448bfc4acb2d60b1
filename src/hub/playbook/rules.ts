import type { Release, ReleaseContent } from '../../domain/playbook/release';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { readProposalHashes } from './proposal-store';
import { readSignatures } from './sayings-store';
import {
  type Marked,
  type ReleaseRow,
  readEntryRows,
  readHead,
  readPactSince,
  readReleaseRow,
  readSealed,
} from './store';

export async function summariesOf(tx: Tx, rows: ReleaseRow[]): Promise<Omit<Release, 'entries'>[]> {
  const ids = rows.map(({ proposal }) => proposal);
  const signaturesOf = await readSignatures(tx, ids);
  const textOf = await readProposalHashes(tx, ids);
  return rows.map(({ number, hash, title, releasedAt, proposal, made, backTo }) => {
    const signatures = signaturesOf(proposal).filter((each) => each.hash === textOf.get(proposal));
    return {
      number,
      hash,
      title,
      releasedAt,
      signatures,
      ...(made !== null && { made }),
      ...(backTo !== null && { backTo }),
    };
  });
}

/** The release in force, with its entries by name. */
export async function releaseInForce(tx: Tx): Promise<Release | null> {
  const head = await readHead(tx);
  const [summary] = head ? await summariesOf(tx, [head]) : [];
  if (!summary) return null;
  const rows = await readEntryRows(tx, summary.number);
  const entries = rows.map(({ signedOnlyBy, ...entry }) => {
    return signedOnlyBy === null ? entry : { ...entry, signedBy: [signedOnlyBy] };
  });
  return { ...summary, entries };
}

/** What a client that has release `since` needs to have release `number`; without a usable `since`, all of it. */
export async function contentOf(
  tx: Tx,
  { number, since }: { number: number; since?: number | undefined },
): Promise<ReleaseContent | Refusal> {
  const release = await readReleaseRow(tx, number);
  if (!release) return refuse('release.unknown', { about: String(number) });
  const base = since !== undefined && since < number ? await readReleaseRow(tx, since) : undefined;
  const before = new Map(
    (base ? await readEntryRows(tx, base.number) : []).map(({ id, hash }) => [id, hash]),
  );
  const all = await readSealed(tx, number);
  const ids = new Set(all.map(({ id }) => id));
  return {
    number,
    hash: release.hash,
    releasedAt: release.releasedAt,
    pactSince: (await readPactSince(tx)) ?? release.releasedAt,
    since: base?.number ?? null,
    entries: all
      .filter(({ id, hash }) => before.get(id) !== hash)
      .map(({ id, hash, json }) => ({ id, hash, json })),
    removed: [...before.keys()].filter((id) => !ids.has(id)),
    ...notSigned(all),
  };
}

/** What Marketing released and Sales has not signed; nothing where they have signed all of it. */
function notSigned(entries: Marked[]): Pick<ReleaseContent, 'unsigned'> {
  const unsigned = entries.filter(({ signedOnlyBy }) => signedOnlyBy === 'marketing').map(({ id }) => id);
  return unsigned.length > 0 ? { unsigned } : {};
}
