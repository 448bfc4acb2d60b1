import type { Fault, HubApi, HubRoute } from '../hub-api';
import { answerSchemas, fault } from './answers';
import type { ParamsOf } from './requests';
import { readRetryAfter } from './retry-after';

/** Where and as whom to call; `token` is for the extension, the desk sends its cookie. */
export type Caller = { hub: string; token?: string | undefined; fetch?: typeof fetch };

/** What a call carries. Route parameters are named as in its path. */
export type Call<Route extends HubRoute> = {
  headers?: Record<string, string>;
  signal?: AbortSignal;
} & Part<'params', ParamsOf<Route>> &
  Part<'query', HubApi[Route]['query']> &
  Part<'body', HubApi[Route]['body']>;

type Part<Name extends string, Value> = undefined extends Value
  ? { [Key in Name]?: undefined }
  : Partial<Value> extends Value
    ? { [Key in Name]?: Value }
    : { [Key in Name]: Value };

/**
 * What came of a call. `status` 0: nothing came back. Status 304 has no answer. A fault made here has an empty
 * `message`: callers word it by its code. `retryAfter` in seconds, 0–3600. `etag` as the hub gave it.
 */
export type CallResult<Answer> =
  | { ok: true; status: 304; answer: undefined; etag?: string }
  | { ok: true; status: 200 | 201; answer: Answer; etag?: string }
  | { ok: false; status: number; fault: Fault; retryAfter?: number };

/** How long a hub may take, in milliseconds. */
export const patience = 15_000;

/** Calls one route of the hub. Only 2xx with JSON that fits the route's schema counts as an answer. */
export async function callHub<Route extends HubRoute>(
  caller: Caller,
  route: Route,
  call: Call<Route>,
): Promise<CallResult<HubApi[Route]['answer']>> {
  const timeout = AbortSignal.timeout(patience);
  const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
  try {
    const response = await (caller.fetch ?? fetch)(addressOf(caller.hub, route, call), {
      method: methodOf(route),
      headers: headersOf(caller, call),
      signal,
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
      cache: 'no-store',
      redirect: 'error',
      credentials: caller.token === undefined ? 'same-origin' : 'omit',
    });
    return await read(route, response);
  } catch {
    const code = call.signal?.aborted ? 'hub.cancelled' : timeout.aborted ? 'hub.timeout' : 'hub.unreachable';
    return failed(0, code);
  }
}

async function read<Route extends HubRoute>(
  route: Route,
  response: Response,
): Promise<CallResult<HubApi[Route]['answer']>> {
  const { status } = response;
  const etag = response.headers.get('etag');
  const tagged = etag === null ? {} : { etag };
  if (status === 304) return { ok: true, status, answer: undefined, ...tagged };
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
  const json = await jsonOf(response);
  if (json === undefined) return failed(status, 'hub.not_json', retryAfter);
  if (!response.ok) {
    const parsed = fault.safeParse(json);
    if (!parsed.success) return failed(status, 'hub.not_understood', retryAfter);
    return { ok: false, status, fault: parsed.data, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  const parsed = answerSchemas[route].safeParse(json);
  if (!parsed.success) return failed(status, 'hub.not_understood', retryAfter);
  return { ok: true, status: status === 201 ? 201 : 200, answer: parsed.data, ...tagged };
}

/** A captive portal answers 200 with a page: what does not say that it is JSON is none. */
async function jsonOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) return undefined;
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failed(status: number, code: string, retryAfter?: number): CallResult<never> {
  return {
    ok: false,
    status,
    fault: { code, message: '' },
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

const methodOf = (route: HubRoute) => route.slice(0, route.indexOf(' '));

function addressOf(
  hub: string,
  route: HubRoute,
  call: { params?: Record<string, string | number> | undefined; query?: object | undefined },
): string {
  const params = call.params ?? {};
  const path = route
    .slice(route.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(call.query ?? {}).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return hub + path + (query.size > 0 ? `?${query}` : '');
}

function headersOf(caller: Caller, call: { headers?: Record<string, string>; body?: unknown }) {
  return {
    accept: 'application/json',
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(caller.token === undefined ? {} : { authorization: `Bearer ${caller.token}` }),
    ...call.headers,
  };
}
