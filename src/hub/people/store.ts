import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { Person, PersonId, Role } from '../../domain/people/person';
import type { Tx } from '../store/transaction';
import { people, teams } from './tables';

const shown = {
  id: people.id,
  name: people.name,
  email: people.email,
  role: people.role,
  team: teams.id,
  teamTitle: teams.title,
  arrivedAt: people.arrivedAt,
  disabledAt: people.disabledAt,
};
type Shown = {
  id: string;
  name: string;
  email: string;
  role: Role;
  team: string | null;
  teamTitle: string | null;
  arrivedAt: Instant | null;
  disabledAt: Instant | null;
};

/** A person with what only the hub's own list shows of them. */
export type KnownPerson = Person & { invited: boolean; disabled: boolean };

export const personColumns = shown;

export function personOf(row: Shown): KnownPerson {
  const { id, name, email, role, team, teamTitle, arrivedAt, disabledAt } = row;
  return {
    id,
    name,
    email,
    role,
    ...(team !== null && teamTitle !== null && { team: { id: team, title: teamTitle } }),
    invited: arrivedAt === null,
    disabled: disabledAt !== null,
  };
}

/** Only what `Person` says. */
export function bare({ id, name, email, role, team }: Person): Person {
  return { id, name, email, role, ...(team && { team }) };
}

export async function readPeople(tx: Tx): Promise<KnownPerson[]> {
  const rows = await tx
    .select(shown)
    .from(people)
    .leftJoin(teams, eq(teams.id, people.team))
    .orderBy(asc(people.name));
  return rows.map(personOf);
}

export async function readPerson(tx: Tx, id: PersonId): Promise<KnownPerson | undefined> {
  const [row] = await tx
    .select(shown)
    .from(people)
    .leftJoin(teams, eq(teams.id, people.team))
    .where(eq(people.id, id));
  return row && personOf(row);
}

/** For signing in: who has this address, and the hash of their password. Disabled people have none. */
export async function readAccount(tx: Tx, email: string) {
  const [row] = await tx
    .select({ id: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.email, email.toLowerCase()), isNull(people.disabledAt)));
  return row;
}

type NewPerson = { name: string; email: string; role: Role; team?: string | undefined; now: Instant };

/** The new person's id; undefined when somebody has the address already. */
export async function insertPerson(
  tx: Tx,
  { name, email, role, team, now }: NewPerson,
): Promise<PersonId | undefined> {
  const [row] = await tx
    .insert(people)
    .values({ id: randomUUID(), name: name.trim(), email: email.toLowerCase(), role, team, createdAt: now })
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id });
  return row?.id;
}

export async function updatePerson(
  tx: Tx,
  id: PersonId,
  change: Partial<{
    role: Role;
    team: string | null;
    passwordHash: string;
    arrivedAt: Instant;
    disabledAt: Instant | null;
  }>,
): Promise<void> {
  await tx.update(people).set(change).where(eq(people.id, id));
}

/** Active admins; their rows are locked, so that two admins cannot take the role from each other at once. */
export async function lockAdmins(tx: Tx): Promise<PersonId[]> {
  const rows = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.role, 'admin'), isNull(people.disabledAt)))
    .orderBy(asc(people.id))
    .for('update');
  return rows.map(({ id }) => id);
}

export async function readTeams(tx: Tx): Promise<{ id: string; title: string; lead?: PersonId }[]> {
  const rows = await tx.select().from(teams).orderBy(asc(teams.title));
  return rows.map(({ id, title, lead }) => ({ id, title, ...(lead !== null && { lead }) }));
}

/** The new team's id; undefined when the title is taken. */
export async function insertTeam(
  tx: Tx,
  team: { title: string; lead?: PersonId | undefined },
): Promise<string | undefined> {
  const [row] = await tx
    .insert(teams)
    .values({ id: randomUUID(), title: team.title.trim(), lead: team.lead })
    .onConflictDoNothing({ target: teams.title })
    .returning({ id: teams.id });
  return row?.id;
}
