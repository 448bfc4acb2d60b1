import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { LeadKey } from '../../domain/lead/facts';
import type { PersonId } from '../../domain/people/person';
import type { LeadAct } from '../../domain/progress/act';
import type { Sync } from '../../protocol/hub-api';
import type { Tx } from '../store/transaction';
import { leadActs } from './tables';

type NewAct = typeof leadActs.$inferInsert;

/** False when the same key arrived in another request at the same time, which was faster. */
export async function insertAct(tx: Tx, act: NewAct): Promise<boolean> {
  const made = await tx.insert(leadActs).values(act).onConflictDoNothing().returning({ key: leadActs.key });
  return made.length > 0;
}

/** A person's own acts that came after `cursor`, each with its cursor, the oldest first. */
export async function readActs(
  tx: Tx,
  person: PersonId,
  { cursor, most }: { cursor: number; most: number },
): Promise<(Sync['acts'][number] & { cursor: number })[]> {
  const rows = await tx
    .select()
    .from(leadActs)
    .where(and(eq(leadActs.person, person), gt(leadActs.cursor, cursor)))
    .orderBy(asc(leadActs.cursor))
    .limit(most);
  return rows.map(({ lead, key, at, act, cursor: told }) => ({
    lead,
    recorded: { key, at, person, act },
    cursor: told ?? 0,
  }));
}

/** The steps of a lead's script that others marked; `who` tells them apart and stands for nobody. */
export async function readOthersSteps(tx: Tx, lead: LeadKey) {
  const { rows } = (await tx.execute(
    sql`select who, key, at, act from leadpact_done_by_others(${lead})`,
  )) as { rows: { who: string | number; key: string; at: string | Date; act: LeadAct }[] };
  return rows.map(({ who, key, at, act }) => ({
    key,
    person: String(who),
    at: new Date(at).toISOString(),
    act,
  }));
}
