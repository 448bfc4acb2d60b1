import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { refuse } from '../refusal';
import type { Desk } from '../server/desk';
import { callerOf } from '../server/guard';
import { pageHeaders } from '../server/headers';
import type { Hub } from '../server/hub';
import { instantOf } from '../sessions/rules';
import type { LiveSession } from '../sessions/store';
import { isRedirect, redirectWith, redirectWithCode } from './rules';
import { readApproval } from './store';

type Asked = { redirectUri: string; state: string; challenge: string; silent: boolean };

/**
 * The address that an extension opens. A person who has let this extension in before comes back with a code at once;
 * otherwise the desk asks them, or with `prompt=none`, where no person is looking, the extension hears that they must.
 */
export async function connectPage(
  hub: Hub,
  desk: Desk,
  context: Context<{ Bindings: HttpBindings }>,
): Promise<Response> {
  const asked = askedOf(context.req.query());
  if (!asked) return problemPage();
  const { redirectUri, state, silent } = asked;
  const session = await callerOf(hub, context.req.raw);
  const redirectTo = session && (await redirectFor(hub, asked, session));
  if (redirectTo) return context.redirect(redirectTo, 302);
  if (!silent) return desk.page('/connect');
  const error = session ? 'interaction_required' : 'login_required';
  return context.redirect(redirectWith(redirectUri, { error, state, iss: hub.url }), 302);
}

function askedOf(query: Record<string, string>): Asked | undefined {
  const { redirect_uri: redirectUri = '', state = '', code_challenge: challenge = '' } = query;
  const fits =
    query['client_id'] === 'extension' &&
    query['response_type'] === 'code' &&
    query['code_challenge_method'] === 'S256' &&
    /^[\w-]{43}$/.test(challenge) &&
    /^[\x20-\x7e]{8,300}$/.test(state) &&
    isRedirect(redirectUri);
  return fits ? { redirectUri, state, challenge, silent: query['prompt'] === 'none' } : undefined;
}

function redirectFor(hub: Hub, asked: Asked, session: LiveSession): Promise<string | undefined> {
  const { id: desk } = session;
  const person = session.person.id;
  const now = instantOf(hub.now());
  return hub.database.run({ person }, async (tx) => {
    const label = await readApproval(tx, person, asked.redirectUri);
    return label === undefined
      ? undefined
      : redirectWithCode(hub, tx, { ...asked, person, desk, label, now });
  });
}

/** Never a redirect: an address that is not an extension's gets nothing. */
function problemPage(): Response {
  const { message, status } = refuse('connection.redirect_unknown');
  return new Response(message, {
    status,
    headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}
