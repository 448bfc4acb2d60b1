import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Me } from '../../protocol/hub-api';
import { record } from '../audit/store';
import { deleteApprovals } from '../connections/store';
import type { Hub } from '../server/hub';
import { type ShortMemory, shortMemory } from '../server/short-memory';
import type { Database, Tx } from '../store/transaction';
import {
  deleteSession,
  deleteSessionsIn,
  insertSession,
  type LiveSession,
  readSession,
  touchSession,
} from './store';
import { freshToken, tokenHash } from './token';

/** Sessions with person and role, by the hash of their token; `null`: no such session. */
export type SessionMemory = ShortMemory<LiveSession | null>;

export const sessionMemory = (): SessionMemory => shortMemory({ most: 20_000, milliseconds: 5000 });

const day = 24 * 60 * 60 * 1000;
/** A desk stays signed in for a month; an extension's token lives as long as its browser runs, at most this long. */
const lifetimes = { desk: 30 * day, extension: 30 * day };
const touchAfter = 5 * 60 * 1000;

/** The session of a token, at most five seconds old. */
export async function sessionOf(
  hub: Pick<Hub, 'database' | 'sessions' | 'now'>,
  token: string,
): Promise<LiveSession | undefined> {
  const hash = tokenHash(token);
  const known = await hub.sessions.read(hash, () => asked(hub.database, hash, hub.now()));
  return known ?? undefined;
}

function asked(database: Database, hash: string, time: number): Promise<LiveSession | null> {
  const now = instantOf(time);
  return database.run({ token: hash }, async (tx) => {
    const session = await readSession(tx, hash, now);
    if (session && time - Date.parse(session.lastSeenAt) > touchAfter)
      await touchSession(tx, session.id, now);
    return session ?? null;
  });
}

type Opening = {
  person: PersonId;
  kind: LiveSession['kind'];
  label: string;
  belongsTo?: string;
  now: Instant;
};

/**
 * Opens a session for the person for whom the transaction runs, and records that they came in. It takes the place of
 * the one that belonged to the same browser and extension: those connect anew at each start.
 */
export async function openSession(tx: Tx, opening: Opening): Promise<{ id: string; token: string }> {
  const token = freshToken();
  const { person, kind, belongsTo, now } = opening;
  const expiresAt = instantOf(Date.parse(now) + lifetimes[kind]);
  if (belongsTo !== undefined) await deleteSessionsIn(tx, person, belongsTo);
  const id = await insertSession(tx, { ...opening, expiresAt, hash: tokenHash(token) });
  await record(tx, { now, action: 'person.signed_in', about: { session: id, kind } });
  return { id, token };
}

/**
 * Ends a session. When it was an extension's, its person is asked again before any extension comes in: otherwise it
 * would be back by itself at the next poll.
 */
export async function endSession(tx: Tx, id: string): Promise<boolean> {
  const ended = await deleteSession(tx, id);
  if (ended?.kind === 'extension') await deleteApprovals(tx, ended.person);
  return ended !== undefined;
}

export function meOf(hub: Hub, session: Pick<LiveSession, 'id' | 'person'>): Me {
  const { id, name, leadKey } = hub.company;
  return {
    person: session.person,
    company: { id, name },
    leadKey,
    session: session.id,
    demo: hub.settings.demo,
  };
}

export function instantOf(time: number): Instant {
  return new Date(time).toISOString();
}
