import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { Tx } from '../store/transaction';

export type AuditedAction =
  | 'person.signed_in'
  | 'person.invited'
  | 'person.linked'
  | 'person.disabled'
  | 'person.enabled'
  | 'person.role_changed'
  | 'session.ended'
  | 'connection.made'
  | 'connection.code_replayed'
  | 'team.made'
  | 'workshop.begun'
  | 'workshop.handed_in'
  | 'workshop.drafted'
  | 'proposal.made'
  | 'proposal.signed'
  | 'proposal.revised'
  | 'proposal.objected'
  | 'proposal.scheduled'
  | 'proposal.withdrawn'
  | 'release.made'
  | 'release.signed_later'
  | 'release.rolled_back'
  | 'policy.changed'
  | 'policy.right_set'
  | 'deputy.named'
  | 'deputy.ended'
  | 'feedback.written'
  | 'feedback.moved';

/**
 * Appends to the audit, in the transaction of what it tells of. Call it last: others wait for the audit's head
 * until this transaction ends. `about` holds ids and numbers, never what a person wrote.
 */
export async function record(
  tx: Tx,
  row: { now: Instant; action: AuditedAction; about?: Record<string, string | number | undefined> },
): Promise<void> {
  const about = JSON.stringify(row.about ?? {});
  await tx.execute(sql`select leadpact_record(${row.now}, ${row.action}, ${about})`);
}
