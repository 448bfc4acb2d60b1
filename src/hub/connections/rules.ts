import { createHash, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Me } from '../../protocol/hub-api';
import { record } from '../audit/store';
import { bare, readPerson } from '../people/store';
import { type Refusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import { instantOf, meOf, openSession } from '../sessions/rules';
import { deleteSession } from '../sessions/store';
import { freshToken, tokenHash } from '../sessions/token';
import type { Tx } from '../store/transaction';
import { type Code, insertCode, lockCode, markUsed } from './store';

/** Addresses that only the browser itself catches, for one extension: Chromium's, Firefox's, and Firefox's on loopback. */
const redirects = [
  /^https:\/\/[a-p]{32}\.chromiumapp\.org\/[\w/-]*$/,
  /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/[\w/-]*$/,
  /^http:\/\/127\.0\.0\.1\/mozoauth2\/[0-9a-f]{40}[\w/-]*$/,
];

export function isRedirect(address: string): boolean {
  return redirects.some((each) => each.test(address));
}

/** Seconds that a code may be on its way. */
const codeLasts = 60;

type Asked = {
  person: PersonId;
  desk: string;
  redirectUri: string;
  state: string;
  challenge: string;
  label: string;
  now: Instant;
};

/** Where to send the browser so that the extension gets its code (RFC 6749 4.1.2, with `iss` of RFC 9207). */
export async function redirectWithCode(hub: Hub, tx: Tx, asked: Asked): Promise<string> {
  const { person, desk, redirectUri, state, challenge, label, now } = asked;
  const code = freshToken();
  const expiresAt = instantOf(Date.parse(now) + codeLasts * 1000);
  await insertCode(tx, tokenHash(code), { person, desk, redirectUri, challenge, label, expiresAt });
  return redirectWith(redirectUri, { code, state, iss: hub.url });
}

export function redirectWith(redirectUri: string, answer: Record<string, string>): string {
  return `${redirectUri}?${new URLSearchParams(answer)}`;
}

export type Connected = { token: string; me: Me; session: string };

/** Opens an extension's session for the person for whom the transaction runs. */
export async function connect(
  hub: Hub,
  tx: Tx,
  connecting: { person: PersonId; label: string; belongsTo?: string; now: Instant },
): Promise<Connected | Refusal> {
  const known = await readPerson(tx, connecting.person);
  if (!known || known.disabled) return refuse('people.unknown', { field: 'person' });
  const { id, token } = await openSession(tx, { ...connecting, kind: 'extension' });
  return { token, me: meOf(hub, { id, person: bare(known) }), session: id };
}

type Shown = { code: string; verifier: string; redirectUri: string; now: Instant };

/**
 * Changes a code for a token, once. A code that comes again was stolen on its way, either now or before: the session
 * that it made ends (RFC 6749, 4.1.2), which is why that is `replayed` and not a refusal, which would take it back.
 */
export async function redeem(hub: Hub, tx: Tx, shown: Shown): Promise<Connected | 'replayed' | Refusal> {
  const codeHash = tokenHash(shown.code);
  const code = await lockCode(tx, codeHash);
  if (!code) return refuse('connection.code_unknown');
  if (code.session !== null) {
    await deleteSession(tx, code.session);
    await record(tx, {
      now: shown.now,
      action: 'connection.code_replayed',
      about: { session: code.session },
    });
    return 'replayed';
  }
  if (!fits(code, shown)) return refuse('connection.code_unknown');
  const { person, label, desk, redirectUri } = code;
  const connected = await connect(hub, tx, {
    person,
    label,
    belongsTo: `${desk} ${redirectUri}`,
    now: shown.now,
  });
  if ('session' in connected) await markUsed(tx, codeHash, connected.session);
  return connected;
}

function fits(code: Code, { verifier, redirectUri, now }: Shown): boolean {
  const challenge = createHash('sha256').update(verifier).digest();
  const expected = Buffer.from(code.challenge, 'base64url');
  const proven = expected.length === challenge.length && timingSafeEqual(challenge, expected);
  return proven && code.redirectUri === redirectUri && now < code.expiresAt;
}
