import { randomUUID } from 'node:crypto';
import { and, asc, eq, gte, isNull } from 'drizzle-orm';
import type { Day } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import { absences } from './tables';

type Dates = { from: Day; to: Day };

/** Of everybody whom the caller may see, those that are not over by a day, the earliest first. */
export async function readAbsences(tx: Tx, since: Day) {
  return tx
    .select({
      id: absences.id,
      from: absences.from,
      to: absences.to,
      person: { id: people.id, name: people.name },
    })
    .from(absences)
    .innerJoin(people, eq(people.id, absences.person))
    .where(gte(absences.to, since))
    .orderBy(asc(absences.from), asc(people.name), asc(absences.id));
}

/** A person's own, the earliest first. */
export async function readAbsencesOf(tx: Tx, person: PersonId): Promise<Dates[]> {
  return tx
    .select({ from: absences.from, to: absences.to })
    .from(absences)
    .where(eq(absences.person, person))
    .orderBy(asc(absences.from), asc(absences.to));
}

export async function insertAbsence(tx: Tx, { person, from, to }: Dates & { person: PersonId }) {
  const id = randomUUID();
  await tx.insert(absences).values({ id, person, from, to });
  return id;
}

/** Whose it was; `undefined`: there is none that the caller may take back. */
export async function deleteAbsence(tx: Tx, id: string): Promise<PersonId | undefined> {
  const [row] = await tx.delete(absences).where(eq(absences.id, id)).returning({ person: absences.person });
  return row?.person;
}

/** The active people of a team, by name. */
export async function readMembers(tx: Tx, team: string) {
  return tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.team, team), isNull(people.disabledAt)))
    .orderBy(asc(people.name));
}
