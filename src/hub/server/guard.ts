import { access, type HubRoute } from '../../protocol/hub-api';
import { hub as words } from '../../text/hub';
import { type Refusal, refuse } from '../refusal';
import { sessionOf } from '../sessions/rules';
import type { LiveSession } from '../sessions/store';
import { isLoopback } from '../settings';
import { sessionCookie } from './cookie';
import type { Hub } from './hub';

/** These hand their token to a program in the answer and take no cookie, so no web site gains by calling them. */
const cookieless = new Set<HubRoute>(['POST /api/connections/token', 'POST /api/demo/connection']);

/** Who calls, if this route is for them; `undefined`: nobody who is signed in, where that is allowed. */
export async function letIn(
  hub: Hub,
  route: HubRoute,
  request: Request,
): Promise<LiveSession | undefined | Refusal> {
  const rule = access[route];
  if (isRebound(hub, request.headers.get('host'))) return refuse('demo.host');
  if (rule === 'demo')
    return hub.settings.demo ? crossSite(hub, route, request) : refuse('request.not_found');
  const session = await callerOf(hub, request);
  const crossed = crossSite(hub, route, request);
  if (crossed) return crossed;
  if (rule === 'anyone') return session;
  if (!session) return refuse('session.required');
  if (rule === 'signed-in' || (rule as readonly string[]).includes(session.person.role)) return session;
  return refuse('role.not_allowed', { about: rule.map((role) => words.roles[role]).join(', ') });
}

/** An extension shows a bearer token, the desk a cookie. */
export async function callerOf(hub: Hub, request: Request): Promise<LiveSession | undefined> {
  const bearer = bearerOf(request);
  const token = bearer ?? sessionCookie(request.headers.get('cookie'));
  const session = token === undefined ? undefined : await sessionOf(hub, token);
  return session?.kind === (bearer === undefined ? 'desk' : 'extension') ? session : undefined;
}

/** What changes something with a cookie must come from the desk's own pages (OWASP: Fetch Metadata, then Origin). */
function crossSite(hub: Hub, route: HubRoute, request: Request): Refusal | undefined {
  if (request.method === 'GET' || cookieless.has(route) || bearerOf(request) !== undefined) return undefined;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const own = site === null ? origin !== null && isOwn(hub, request, origin) : site === 'same-origin';
  const withoutBrowser = site === null && origin === null && request.headers.get('cookie') === null;
  return own || withoutBrowser ? undefined : refuse('request.cross_site');
}

function isOwn(hub: Hub, request: Request, origin: string): boolean {
  if (origin === hub.url) return true;
  return hub.settings.publicUrl === undefined && origin === `http://${request.headers.get('host')}`;
}

function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\w-]{20,200})$/.exec(request.headers.get('authorization') ?? '')?.[1];
}

/** A demonstration lets anyone be anyone: a web site whose name was rebound to this machine gets nothing from it. */
export function isRebound({ settings }: Hub, host: string | null | undefined): boolean {
  return settings.demo && !isLoopback((host ?? '').replace(/:\d+$/, ''));
}
