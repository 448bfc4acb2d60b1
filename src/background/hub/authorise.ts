import { base64url, sha256Bytes } from '../../browser/hash';
import { redirectUri, signInWindow } from '../../browser/sign-in-window';
import type { Me } from '../../protocol/hub-api';
import { callHub } from '../../protocol/schema/client';
import { type Trouble, trouble } from '../trouble';

export type Authorised = { ok: true; token: string; me: Me } | Trouble;

/** Authorisation code with PKCE (RFC 7636) and `state`. Without `interactive` nothing is shown: it works or it fails. */
export async function authorise(hub: string, { interactive }: { interactive: boolean }): Promise<Authorised> {
  const verifier = random(32);
  const state = random(16);
  const challenge = base64url(await sha256Bytes(verifier));
  const address = new URL('/connect', hub);
  address.search = new URLSearchParams({
    client_id: 'extension',
    response_type: 'code',
    redirect_uri: redirectUri(),
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...(!interactive && { prompt: 'none' }),
  }).toString();
  const end = await signInWindow(address.href, interactive);
  if (end === undefined) return trouble('connect.closed');
  const returned = readReturn(end, state);
  return returned.ok ? redeem(hub, { code: returned.code, verifier }) : returned;
}

/** Which code the hub sent back; refused unless it came to our address with the state that we sent. */
function readReturn(end: string, state: string): { ok: true; code: string } | Trouble {
  const url = URL.canParse(end) ? new URL(end) : undefined;
  if (!url || `${url.origin}${url.pathname}` !== redirectUri()) return trouble('connect.wrong_return');
  if (url.searchParams.get('state') !== state) return trouble('connect.wrong_return');
  const code = url.searchParams.get('code');
  if (code) return { ok: true, code };
  const denied = url.searchParams.get('error') === 'login_required';
  return trouble(denied ? 'connect.signed_out' : 'connect.denied');
}

async function redeem(
  hub: string,
  { code, verifier }: { code: string; verifier: string },
): Promise<Authorised> {
  const body = { code, verifier, redirectUri: redirectUri() };
  const result = await callHub({ hub }, 'POST /api/connections/token', { body });
  if (!result.ok) return trouble(result.fault);
  return result.answer ? { ok: true, ...result.answer } : trouble('hub.not_understood');
}

const random = (bytes: number) => base64url(crypto.getRandomValues(new Uint8Array(bytes)));
