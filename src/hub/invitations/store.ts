import { and, eq, gt } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import type { Tx } from '../store/transaction';
import { invitations } from './tables';

type Invitation = { person: PersonId; setsPassword: boolean; hash: Hash; now: Instant; expiresAt: Instant };

export async function insertInvitation(tx: Tx, { hash, now, ...invitation }: Invitation): Promise<void> {
  await tx.insert(invitations).values({ ...invitation, tokenHash: hash, createdAt: now });
}

export async function readInvitation(tx: Tx, hash: Hash, now: Instant) {
  const [row] = await tx
    .select({ person: invitations.person, setsPassword: invitations.setsPassword })
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hash), gt(invitations.expiresAt, now)));
  return row;
}

/** Uses an invitation up; of two who try at once only one gets true. */
export async function takeInvitation(tx: Tx, hash: Hash): Promise<boolean> {
  const gone = await tx
    .delete(invitations)
    .where(eq(invitations.tokenHash, hash))
    .returning({ person: invitations.person });
  return gone.length > 0;
}

/** All links that let a person choose a password: a newer or a used one makes them void. */
export async function voidInvitations(tx: Tx, person: PersonId): Promise<void> {
  await tx.delete(invitations).where(and(eq(invitations.person, person), eq(invitations.setsPassword, true)));
}
