import type { Person } from '../../domain/people/person';
import { differences } from '../../domain/playbook/diff';
import type { Proposal } from '../../protocol/hub-api/proposals';
import type { Tx } from '../store/transaction';
import { type KnownChange, type ProposalRow, readSignedBy, readTexts } from './proposal-store';
import { unseal } from './seal';

type Given = {
  row: ProposalRow;
  changes: KnownChange[];
  person: Person;
  inForce: { id: string; hash: string }[];
};

/**
 * What differs from the texts that the person signed last, here or in an earlier proposal; what they signed here and
 * what is no longer part of it goes back to what is in force. Undefined where that says no more than the differences
 * from the release in force.
 */
export async function sinceSigned(
  tx: Tx,
  { row, changes, person, inForce }: Given,
): Promise<Proposal['sinceSigned']> {
  if (row.state !== 'proposed') return undefined;
  const signed = await readSignedBy(tx, person.id);
  const last = new Map(signed.map((each) => [each.id, each]));
  const touched = new Set(changes.map(({ id }) => id));
  const now = new Map(inForce.map(({ id, hash }) => [id, hash]));
  const dropped = [...last.values()].filter(({ id, proposal }) => proposal === row.id && !touched.has(id));
  const pairs = [
    ...changes.map(({ id, hash, replaces }) => {
      const own = last.get(id);
      return {
        before: own ? own.hash : replaces,
        after: hash,
        differs: own !== undefined && own.hash !== replaces,
      };
    }),
    ...dropped.map(({ id, hash }) => ({ before: hash, after: now.get(id) ?? null, differs: true })),
  ];
  if (!pairs.some(({ differs }) => differs)) return undefined;
  const texts = await readTexts(
    tx,
    pairs.flatMap(({ before, after }) => [before, after]),
  );
  const entriesOf = (hashes: (string | null)[]) =>
    hashes.flatMap((hash) => (hash === null ? [] : [unseal({ json: texts.get(hash)! })]));
  const used = [...last.values()].filter(({ id, proposal }) => touched.has(id) || proposal === row.id);
  return {
    at: used.map(({ at }) => at).reduce((one, other) => (one > other ? one : other)),
    differences: differences(
      entriesOf(pairs.map(({ before }) => before)),
      entriesOf(pairs.map(({ after }) => after)),
    ),
  };
}
