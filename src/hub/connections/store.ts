import { and, eq, lt } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import type { Tx } from '../store/transaction';
import { approvals, codes } from './tables';

type Approval = { person: PersonId; redirectUri: string; label: string; now: Instant };

export async function upsertApproval(tx: Tx, { person, redirectUri, label, now }: Approval): Promise<void> {
  await tx
    .insert(approvals)
    .values({ person, redirectUri, label, at: now })
    .onConflictDoUpdate({ target: [approvals.person, approvals.redirectUri], set: { label, at: now } });
}

/** What the person called the extension when they let it in; undefined: they have not. */
export async function readApproval(
  tx: Tx,
  person: PersonId,
  redirectUri: string,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ label: approvals.label })
    .from(approvals)
    .where(and(eq(approvals.person, person), eq(approvals.redirectUri, redirectUri)));
  return row?.label;
}

/** From now on the person is asked again, whatever extension wants in. */
export async function deleteApprovals(tx: Tx, person: PersonId): Promise<void> {
  await tx.delete(approvals).where(eq(approvals.person, person));
}

export type Code = {
  person: PersonId;
  desk: string;
  redirectUri: string;
  challenge: string;
  label: string;
  expiresAt: Instant;
};

export async function insertCode(tx: Tx, codeHash: Hash, code: Code): Promise<void> {
  await tx.insert(codes).values({ ...code, codeHash });
}

/** For whom a code was made. */
export async function readCodePerson(tx: Tx, codeHash: Hash): Promise<PersonId | undefined> {
  const [row] = await tx.select({ person: codes.person }).from(codes).where(eq(codes.codeHash, codeHash));
  return row?.person;
}

/** The code with the session that it made, if any; locked, so that it is used once. */
export async function lockCode(
  tx: Tx,
  codeHash: Hash,
): Promise<(Code & { session: string | null }) | undefined> {
  const [row] = await tx.select().from(codes).where(eq(codes.codeHash, codeHash)).for('update');
  return row;
}

export async function markUsed(tx: Tx, codeHash: Hash, session: string): Promise<void> {
  await tx.update(codes).set({ session }).where(eq(codes.codeHash, codeHash));
}

export async function deleteCodesBefore(tx: Tx, instant: Instant): Promise<void> {
  await tx.delete(codes).where(lt(codes.expiresAt, instant));
}
