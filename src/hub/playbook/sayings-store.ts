import { asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hash, Side, Signature } from '../../domain/playbook/release';
import type { Objection } from '../../domain/playbook/sign-off';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import { byProposal } from './by-proposal';
import { objections, signatures } from './tables';

const principals = alias(people, 'principals');

/** The signatures of each proposal, the first first, also those of texts that it had before. */
export async function readSignatures(tx: Tx, of: string[]): Promise<(proposal: string) => Signature[]> {
  const { proposal, person, side, at, hash, deputyOf } = signatures;
  const rows = await tx
    .select({
      proposal,
      signature: { person, name: people.name, side, at, hash },
      deputyOf,
      principal: principals.name,
    })
    .from(signatures)
    .innerJoin(people, eq(people.id, person))
    .leftJoin(principals, eq(principals.id, deputyOf))
    .where(inArray(proposal, of))
    .orderBy(asc(at));
  const found = byProposal(rows);
  return (wanted) =>
    found(wanted).map(({ signature, deputyOf: id, principal: name }) => ({
      ...signature,
      ...(id !== null && name !== null && { deputyOf: { id, name } }),
    }));
}

/** The objections to each proposal, the first first. */
export async function readObjections(tx: Tx, of: string[]): Promise<(proposal: string) => Objection[]> {
  const { proposal, person, side, reason, at, hash } = objections;
  const rows = await tx
    .select({ proposal, objection: { person, name: people.name, side, reason, at, hash } })
    .from(objections)
    .innerJoin(people, eq(people.id, person))
    .where(inArray(proposal, of))
    .orderBy(asc(at));
  const found = byProposal(rows);
  return (wanted) => found(wanted).map(({ objection }) => objection);
}

type Said = { proposal: string; person: PersonId; side: Side; hash: Hash; at: Instant };

export async function insertSignature(
  tx: Tx,
  signature: Said & { deputyOf?: PersonId | undefined },
): Promise<void> {
  await tx.insert(signatures).values(signature).onConflictDoNothing();
}

export async function insertObjection(tx: Tx, objection: Said & { reason: string }): Promise<void> {
  await tx.insert(objections).values(objection).onConflictDoNothing();
}
