import { randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '../../domain/instant';
import type { Tx } from '../store/transaction';
import { company } from './tables';

/** `leadKey`: base64 of the 32 bytes that make record ids into lead keys. */
export type Company = { id: string; name: string; leadKey: string };

/** The company of this hub; made when the database is new. */
export async function settledCompany(
  tx: Tx,
  { name, now }: { name: string; now: Instant },
): Promise<Company> {
  const made = { id: randomUUID(), name, leadKey: randomBytes(32).toString('base64'), createdAt: now };
  await tx.insert(company).values(made).onConflictDoNothing();
  const [row = made] = await tx.select().from(company);
  return { id: row.id, name: row.name, leadKey: row.leadKey };
}
