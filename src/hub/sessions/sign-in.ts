import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Me } from '../../protocol/hub-api';
import { hub as words } from '../../text/hub';
import { bare, readAccount, readPerson } from '../people/store';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Tx } from '../store/transaction';
import { isPassword } from './password';
import { endSession, meOf, openSession } from './rules';
import type { LiveSession } from './store';

/** Somebody at a browser who wants in; `before`: the session that this browser had, which a new one replaces. */
export type Newcomer = { now: Instant; browser: string; address: string; before?: LiveSession | undefined };

export type SignedIn = { me: Me; token: string };

/** By address and password. Wrong tries are counted for the address, and for the account from that address. */
export async function signIn(
  hub: Hub,
  { email, password }: { email: string; password: string },
  newcomer: Newcomer,
): Promise<SignedIn | Refusal> {
  const account = `${newcomer.address} ${email.toLowerCase()}`;
  const tooMany =
    (await hub.rates.spend('signIn', newcomer.address)) ?? (await hub.rates.spend('password', account));
  if (tooMany) return tooMany;
  const known = await hub.database.run({}, (tx) => readAccount(tx, email));
  if (!(await isPassword(password, known?.passwordHash)) || !known) return refuse('session.wrong');
  await hub.rates.pardon('password', account);
  return welcome(hub, known.id, newcomer);
}

/** Opens the desk for a person who has shown who they are. `also`: what else belongs to it, in the same transaction. */
export async function welcome(
  hub: Hub,
  person: PersonId,
  { now, browser, before }: Newcomer,
  also?: (tx: Tx) => Promise<Refusal | undefined>,
): Promise<SignedIn | Refusal> {
  const signedIn = await hub.database.run({ person }, async (tx) => {
    const refused = await also?.(tx);
    if (refused) return refused;
    const known = await readPerson(tx, person);
    if (!known || known.disabled) return refuse('session.wrong');
    const { id, token } = await openSession(tx, {
      person,
      kind: 'desk',
      label: words.deskSession(browser),
      now,
    });
    return { me: meOf(hub, { id, person: bare(known) }), token };
  });
  if (before && !isRefusal(signedIn)) await leave(hub, before);
  return signedIn;
}

/** Ends a session; from now on its token is worth nothing in this process, in others after five seconds. */
export async function leave(hub: Hub, { id, person }: LiveSession): Promise<void> {
  await hub.database.run({ person: person.id }, (tx) => endSession(tx, id));
  hub.sessions.forget();
}

export function replyTo(outcome: SignedIn | Refusal) {
  return isRefusal(outcome) ? outcome : { answer: outcome.me, cookie: outcome.token };
}
