import { and, eq } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import type { Tx } from '../store/transaction';
import { deliveries } from './tables';

export async function readDelivery(tx: Tx, person: PersonId, key: string) {
  const [row] = await tx
    .select({ hash: deliveries.hash, conversation: deliveries.conversation })
    .from(deliveries)
    .where(and(eq(deliveries.person, person), eq(deliveries.key, key)));
  return row;
}

type NewDelivery = {
  person: PersonId;
  key: string;
  hash: Hash;
  conversation: string | undefined;
  device?: string | undefined;
  seq?: number | undefined;
  at: Instant;
};

/** False when the same key arrived in another request at the same time, which was faster. */
export async function insertDelivery(tx: Tx, delivery: NewDelivery): Promise<boolean> {
  const made = await tx
    .insert(deliveries)
    .values(delivery)
    .onConflictDoNothing()
    .returning({ key: deliveries.key });
  return made.length > 0;
}
