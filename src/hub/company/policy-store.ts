import { asc, eq } from 'drizzle-orm';
import type { PersonId } from '../../domain/people/person';
import type { Company, Deputy, SigningRight } from '../../domain/people/signing';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import { deputies, policy, signingRights } from './tables';

/** Everyone and everything that signing is decided by. */
export async function readSigning(tx: Tx): Promise<Company> {
  const { id, name, role, disabledAt } = people;
  const rows = await tx.select({ id, name, role, disabledAt }).from(people).orderBy(asc(name), asc(id));
  const [set] = await tx.select().from(policy);
  const rights = await tx.select().from(signingRights);
  return {
    people: rows.map((row) => ({
      id: row.id,
      name: row.name,
      role: row.role,
      disabled: row.disabledAt !== null,
    })),
    policy: {
      strict: set?.strict ?? false,
      rights: Object.fromEntries(rights.map(({ person, signsFor }) => [person, signsFor])),
      deputies: await tx.select().from(deputies).orderBy(asc(deputies.from), asc(deputies.id)),
    },
  };
}

export async function updateStrict(tx: Tx, strict: boolean): Promise<void> {
  await tx.insert(policy).values({ strict }).onConflictDoUpdate({ target: policy.one, set: { strict } });
}

/** `undefined`: what the role says. */
export async function updateRight(
  tx: Tx,
  person: PersonId,
  signsFor: SigningRight | undefined,
): Promise<void> {
  if (signsFor === undefined) {
    await tx.delete(signingRights).where(eq(signingRights.person, person));
    return;
  }
  const set = { signsFor };
  await tx
    .insert(signingRights)
    .values({ person, ...set })
    .onConflictDoUpdate({ target: signingRights.person, set });
}

export async function insertDeputy(tx: Tx, deputy: Deputy): Promise<void> {
  await tx.insert(deputies).values(deputy);
}

export async function deleteDeputy(tx: Tx, id: string): Promise<void> {
  await tx.delete(deputies).where(eq(deputies.id, id));
}
