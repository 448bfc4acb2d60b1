import type { Entry } from '../../domain/playbook/entries';
import type { Hash, Release, SealedEntry } from '../../domain/playbook/release';
import { entry } from '../../protocol/schema/entries';
import type { Answered, Call } from '../access/call';

export type ReleaseHead = Omit<Release, 'entries'>;

/** A release as it is read: its head, its entries, and how many of a newer kind had to be left out. */
export type ReadRelease = {
  head: ReleaseHead;
  inForce: ReleaseHead;
  all: ReleaseHead[];
  entries: Entry[];
  /** The hash of each entry's exact text, by its id. */
  hashes: ReadonlyMap<string, Hash>;
  unread: number;
};

/** Fetches a release by number, or the one in force; `null` while there is none at all. */
export async function readRelease(call: Call, number?: number): Promise<Answered<ReadRelease | null>> {
  const heads = await call('GET /api/releases', {});
  if (!heads.ok) return heads;
  const all = heads.value.releases.toSorted((one, other) => other.number - one.number);
  const inForce = all[0];
  if (!inForce) return { ok: true, value: null };
  const wanted = number ?? inForce.number;
  const content = await call('GET /api/releases/:number', { params: { number: wanted } });
  if (!content.ok) return content;
  const head = all.find((each) => each.number === wanted) ?? inForce;
  const sealed = content.value.entries;
  const hashes = new Map(sealed.map(({ id, hash }) => [id, hash]));
  return { ok: true, value: { head, inForce, all, hashes, ...unsealed(sealed) } };
}

/** Reads entries out of their exact bytes; one that does not parse is counted and left out. */
export function unsealed(sealed: SealedEntry[]): { entries: Entry[]; unread: number } {
  const entries = sealed.flatMap(({ json }) => {
    const parsed = entry.safeParse(jsonOf(json));
    return parsed.success ? [parsed.data] : [];
  });
  return { entries, unread: sealed.length - entries.length };
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
