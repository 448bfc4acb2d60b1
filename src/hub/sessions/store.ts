import { randomUUID } from 'node:crypto';
import { and, desc, eq, gt, lt } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { Person, PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import { bare, personColumns, personOf } from '../people/store';
import { people, teams } from '../people/tables';
import type { Tx } from '../store/transaction';
import { sessions } from './tables';

/** A session whose token was presented just now. */
export type LiveSession = {
  id: string;
  kind: 'desk' | 'extension';
  person: Person;
  lastSeenAt: Instant;
};

type NewSession = {
  person: PersonId;
  kind: 'desk' | 'extension';
  label: string;
  belongsTo?: string | undefined;
  hash: Hash;
  now: Instant;
  expiresAt: Instant;
};

export async function insertSession(tx: Tx, { hash, now, ...session }: NewSession): Promise<string> {
  const id = randomUUID();
  await tx.insert(sessions).values({ ...session, id, tokenHash: hash, createdAt: now, lastSeenAt: now });
  return id;
}

/** The session of a token, while it lasts and its person may come in. */
export async function readSession(tx: Tx, hash: Hash, now: Instant): Promise<LiveSession | undefined> {
  const [row] = await tx
    .select({
      session: { id: sessions.id, kind: sessions.kind, lastSeenAt: sessions.lastSeenAt },
      person: personColumns,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.person))
    .leftJoin(teams, eq(teams.id, people.team))
    .where(and(eq(sessions.tokenHash, hash), gt(sessions.expiresAt, now)));
  if (!row) return undefined;
  const person = personOf(row.person);
  return person.disabled ? undefined : { ...row.session, person: bare(person) };
}

export async function touchSession(tx: Tx, id: string, now: Instant): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, id));
}

export async function readSessionsOf(tx: Tx, person: PersonId, now: Instant) {
  return tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.person, person), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt));
}

/** Ends a session that the actor may end, and gives what it was. */
export async function deleteSession(tx: Tx, id: string) {
  const { person, kind } = sessions;
  const [gone] = await tx.delete(sessions).where(eq(sessions.id, id)).returning({ person, kind });
  return gone;
}

export async function deleteSessionsIn(tx: Tx, person: PersonId, belongsTo: string): Promise<void> {
  await tx.delete(sessions).where(and(eq(sessions.person, person), eq(sessions.belongsTo, belongsTo)));
}

export async function deleteSessionsOf(tx: Tx, person: PersonId): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.person, person));
}

export async function deleteExpiredSessions(tx: Tx, now: Instant): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
}
