import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Criterion } from '../../domain/definition/criterion';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Side } from '../../domain/playbook/release';
import type { Choice } from '../../domain/workshop/workshop';
import type { VersionedSettlement, WorkshopSide } from '../../protocol/hub-api/workshops';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import { workshops, workshopSettlements, workshopSides } from './tables';

export type WorkshopRow = typeof workshops.$inferSelect & { byName: string };

function selectWorkshops(tx: Tx) {
  return tx
    .select({ row: workshops, byName: people.name })
    .from(workshops)
    .innerJoin(people, eq(people.id, workshops.by))
    .$dynamic();
}

/** All workshops, the latest first. */
export async function readWorkshops(tx: Tx): Promise<WorkshopRow[]> {
  const found = await selectWorkshops(tx).orderBy(desc(workshops.at)).limit(200);
  return found.map(({ row, byName }) => ({ ...row, byName }));
}

/** `lock`: nobody else hands in, settles or takes a draft until this transaction ends. */
export async function readWorkshop(
  tx: Tx,
  id: string,
  { lock = false } = {},
): Promise<WorkshopRow | undefined> {
  const query = selectWorkshops(tx).where(eq(workshops.id, id));
  const [found] = await (lock ? query.for('update', { of: workshops }) : query);
  return found && { ...found.row, byName: found.byName };
}

export async function insertWorkshop(
  tx: Tx,
  workshop: { id: string; title: string; stage: string; by: PersonId; at: Instant },
): Promise<void> {
  await tx.insert(workshops).values(workshop);
}

export async function updateWorkshop(
  tx: Tx,
  id: string,
  change: Partial<{ salesHandedIn: Instant | null; marketingHandedIn: Instant | null; draft: string }>,
): Promise<void> {
  await tx.update(workshops).set(change).where(eq(workshops.id, id));
}

/** The sides that the actor may see. */
export async function readSides(tx: Tx, workshop: string): Promise<Partial<Record<Side, WorkshopSide>>> {
  const { side, criteria, version } = workshopSides;
  const rows = await tx
    .select({ side, criteria, version, by: { id: people.id, name: people.name } })
    .from(workshopSides)
    .innerJoin(people, eq(people.id, workshopSides.by))
    .where(eq(workshopSides.workshop, workshop));
  return Object.fromEntries(rows.map(({ side: of, ...rest }) => [of, rest]));
}

type Saving = {
  workshop: string;
  side: Side;
  version: number;
  criteria: Criterion[];
  by: PersonId;
  at: Instant;
};

/** False when somebody of the same side saved since `version`. */
export async function saveSide(tx: Tx, { version, ...saving }: Saving): Promise<boolean> {
  const { workshop, side, ...change } = saving;
  const next = version + 1;
  const made = { version: workshopSides.version };
  if (version === 0) {
    const first = tx.insert(workshopSides).values({ ...saving, version: next });
    return (await first.onConflictDoNothing().returning(made)).length > 0;
  }
  const here = and(eq(workshopSides.workshop, workshop), eq(workshopSides.side, side));
  const later = tx.update(workshopSides).set({ ...change, version: next });
  return (await later.where(and(here, eq(workshopSides.version, version))).returning(made)).length > 0;
}

/** What was said of each line, in the order in which it was first said. */
export async function readSettlements(tx: Tx, workshop: string): Promise<VersionedSettlement[]> {
  const { line, choice, version, at } = workshopSettlements;
  return tx
    .select({ line, choice, version, at, by: { id: people.id, name: people.name } })
    .from(workshopSettlements)
    .innerJoin(people, eq(people.id, workshopSettlements.by))
    .where(eq(workshopSettlements.workshop, workshop))
    .orderBy(asc(sql`length(${line})`), asc(line));
}

type Settling = {
  workshop: string;
  line: string;
  version: number;
  choice: Choice | null;
  by: PersonId;
  at: Instant;
};

/** False when somebody said something else of this line since `version`. */
export async function saveSettlement(tx: Tx, { version, ...settling }: Settling): Promise<boolean> {
  const { workshop, line, ...change } = settling;
  const next = version + 1;
  const made = { version: workshopSettlements.version };
  if (version === 0) {
    const first = tx.insert(workshopSettlements).values({ ...settling, version: next });
    return (await first.onConflictDoNothing().returning(made)).length > 0;
  }
  const here = and(eq(workshopSettlements.workshop, workshop), eq(workshopSettlements.line, line));
  const later = tx.update(workshopSettlements).set({ ...change, version: next });
  return (await later.where(and(here, eq(workshopSettlements.version, version))).returning(made)).length > 0;
}
