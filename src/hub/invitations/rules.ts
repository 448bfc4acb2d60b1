import type { Instant } from '../../domain/instant';
import type { Person, PersonId } from '../../domain/people/person';
import { bare, readPerson, updatePerson } from '../people/store';
import { type Refusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import { passwordHash } from '../sessions/password';
import { instantOf } from '../sessions/rules';
import { type Newcomer, type SignedIn, welcome } from '../sessions/sign-in';
import { freshToken, tokenHash } from '../sessions/token';
import type { Tx } from '../store/transaction';
import { insertInvitation, readInvitation, takeInvitation, voidInvitations } from './store';

export type Link = { link: string; expiresAt: Instant };

const minute = 60 * 1000;
const week = 7 * 24 * 60 * minute;

/** A link by which a person comes in for the first time, or again after they forgot their password. */
export async function invite(
  hub: Hub,
  tx: Tx,
  { person, now }: { person: PersonId; now: Instant },
): Promise<Link> {
  await voidInvitations(tx, person);
  return linkFor(hub, tx, { person, now, setsPassword: true, lasts: week });
}

/** A link by which a person who is in opens the desk in another browser, soon. */
export function linkToOtherBrowser(
  hub: Hub,
  tx: Tx,
  { person, now }: { person: PersonId; now: Instant },
): Promise<Link> {
  return linkFor(hub, tx, { person, now, setsPassword: false, lasts: 15 * minute });
}

async function linkFor(
  hub: Hub,
  tx: Tx,
  wanted: { person: PersonId; now: Instant; setsPassword: boolean; lasts: number },
): Promise<Link> {
  const { person, now, setsPassword, lasts } = wanted;
  const token = freshToken();
  const expiresAt = instantOf(Date.parse(now) + lasts);
  await insertInvitation(tx, { person, setsPassword, hash: tokenHash(token), now, expiresAt });
  return { link: `${hub.url}/invitation/${token}`, expiresAt };
}

/** Whom a link is for. Looking does not use it up: mail programs open links before people do. */
export async function invitationOf(
  hub: Hub,
  token: string,
  now: Instant,
): Promise<{ person: Person; needsPassword: boolean } | Refusal> {
  return hub.database.run({}, async (tx) => {
    const invitation = await readInvitation(tx, tokenHash(token), now);
    const person = invitation && (await readPerson(tx, invitation.person));
    if (!invitation || !person || person.disabled) return refuse('invitation.unknown');
    return { person: bare(person), needsPassword: invitation.setsPassword };
  });
}

/** Uses a link: the person is in, with the password that they chose. */
export async function acceptInvitation(
  hub: Hub,
  { token, password }: { token: string; password?: string | undefined },
  newcomer: Newcomer,
): Promise<SignedIn | Refusal> {
  const hash = tokenHash(token);
  const { now } = newcomer;
  const invitation = await hub.database.run({}, (tx) => readInvitation(tx, hash, now));
  if (!invitation) return refuse('invitation.unknown');
  const { person, setsPassword } = invitation;
  if (setsPassword && password === undefined)
    return refuse('invitation.password_needed', { field: 'password' });
  const chosen = setsPassword && password !== undefined ? { passwordHash: await passwordHash(password) } : {};
  return welcome(hub, person, newcomer, async (tx) => {
    if (!(await takeInvitation(tx, hash))) return refuse('invitation.unknown');
    if (setsPassword) await voidInvitations(tx, person);
    await updatePerson(tx, person, { ...chosen, arrivedAt: now });
    return undefined;
  });
}
