import type { Context, Hono } from 'hono';
import type { HttpBindings } from '@hono/node-server';
import { access, type HubRoute } from '../../protocol/hub-api';
import { requestSchemas } from '../../protocol/schema/hub-api';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { instantOf } from '../sessions/rules';
import type { LiveSession } from '../sessions/store';
import { addressOf, browserOf } from './caller';
import { readBody } from './body';
import { setCookie } from './cookie';
import { letIn } from './guard';
import { apiHeaders } from './headers';
import type { Hub } from './hub';
import { parsePart } from './parse';
import type { Call, Handler, Handlers, Reply } from './route';

export type App = Hono<{ Bindings: HttpBindings }>;
type AppContext = Context<{ Bindings: HttpBindings }>;

/** Puts every route of the table behind its access rule and its schemas. */
export function registerRoutes(app: App, hub: Hub, handlers: Handlers): void {
  for (const route of Object.keys(access) as HubRoute[]) {
    const [method, path] = route.split(' ') as [string, string];
    app.on(method, path, (context) =>
      answered(context, hub, { route, handler: handlers[route] as Handler<HubRoute> }),
    );
  }
}

type Place<Route extends HubRoute> = { route: Route; handler: Handler<Route> };

async function answered<Route extends HubRoute>(
  context: AppContext,
  hub: Hub,
  place: Place<Route>,
): Promise<Response> {
  const begun = performance.now();
  const outcome = await outcomeOf(context, hub, place);
  const response = responseTo(outcome);
  if (context.req.method !== 'GET' || response.status >= 400)
    hub.log.info({ route: place.route, status: response.status, ms: Math.round(performance.now() - begun) });
  return response;
}

async function outcomeOf<Route extends HubRoute>(
  context: AppContext,
  hub: Hub,
  { route, handler }: Place<Route>,
): Promise<Reply<unknown> | Refusal> {
  const request = context.req.raw;
  const session = await letIn(hub, route, request);
  if (isRefusal(session)) return session;
  const tooMany = session && request.method !== 'GET' && (await hub.rates.spend('change', session.person.id));
  if (tooMany) return tooMany;
  const call = await callOf(context, hub, { route, session });
  return isRefusal(call) ? call : handler(call);
}

async function callOf<Route extends HubRoute>(
  context: AppContext,
  hub: Hub,
  { route, session }: { route: Route; session: LiveSession | undefined },
): Promise<Call<Route> | Refusal> {
  const schemas = requestSchemas[route];
  const params = parsePart(schemas.params, context.req.param(), 'params');
  if (isRefusal(params)) return refuse('request.not_found');
  const query = parsePart(schemas.query, context.req.query(), 'query');
  if (isRefusal(query)) return query;
  const read = await readBody(context.req.raw, route);
  if (isRefusal(read)) return read;
  const body = parsePart(schemas.body, read.value, 'body');
  if (isRefusal(body)) return body;
  return {
    session: session as Call<Route>['session'],
    params: params.value,
    query: query.value,
    body: body.value,
    bodyHash: read.hash,
    now: instantOf(hub.now()),
    address: addressOf(hub, context),
    browser: browserOf(context.req.header('user-agent')),
  };
}

/** The HTTP form of an outcome. */
export function responseTo(outcome: Reply<unknown> | Refusal): Response {
  if (isRefusal(outcome)) {
    const { status, code, message, field, retryAfter } = outcome;
    const headers = { ...apiHeaders, ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) };
    return Response.json({ code, message, ...(field !== undefined && { field }) }, { status, headers });
  }
  const { answer, status = 200, cookie, headers } = outcome;
  const all = new Headers({ ...apiHeaders, ...headers });
  if (cookie !== undefined) all.set('set-cookie', setCookie(cookie));
  return new Response(status === 304 ? null : JSON.stringify(answer), { status, headers: all });
}
