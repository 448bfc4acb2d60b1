import { hash } from 'node:crypto';
import type { Entry } from '../../domain/playbook/entries';
import type { Hash, SealedEntry } from '../../domain/playbook/release';
import { type Change, changeLines } from '../../domain/playbook/changes';
import { releaseLines } from '../../domain/playbook/release-hash';

/** The exact bytes that are signed and released from here on, with what a list shows of them. */
export type Sealed = SealedEntry & Pick<Entry, 'kind' | 'title'>;

export function seal(entry: Entry): Sealed {
  const json = JSON.stringify(entry);
  return { id: entry.id, kind: entry.kind, title: entry.title, json, hash: hash('sha256', json) };
}

export function unseal({ json }: Pick<SealedEntry, 'json'>): Entry {
  return JSON.parse(json) as Entry;
}

export function hashOfAll(entries: Pick<Sealed, 'id' | 'hash'>[]): Hash {
  return hash('sha256', releaseLines(entries));
}

/** The hash of a proposal: what is signed. */
export function hashOfChanges(changes: Pick<Change, 'id' | 'hash'>[]): Hash {
  return hash('sha256', changeLines(changes));
}
