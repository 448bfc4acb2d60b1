import type { Release, ReleaseContent } from '../../domain/playbook/release';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { readEntryRows, readHead, readPactSince, readReleaseRow, readSealed, readSignatures } from './store';
import type { releases } from './tables';

type ReleaseRow = typeof releases.$inferSelect;

export async function summariesOf(tx: Tx, rows: ReleaseRow[]): Promise<Omit<Release, 'entries'>[]> {
  const signaturesOf = await readSignatures(
    tx,
    rows.map(({ proposal }) => proposal),
  );
  return rows.map(({ number, hash, title, releasedAt, proposal }) => {
    return { number, hash, title, releasedAt, signatures: signaturesOf(proposal) };
  });
}

/** The release in force, with its entries by name. */
export async function releaseInForce(tx: Tx): Promise<Release | null> {
  const head = await readHead(tx);
  const [summary] = head ? await summariesOf(tx, [head]) : [];
  return summary ? { ...summary, entries: await readEntryRows(tx, summary.number) } : null;
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
  };
}
