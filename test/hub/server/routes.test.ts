import { beforeAll, describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/domain/people/person';
import { access, type HubRoute } from '../../../src/protocol/hub-api';
import { requestSchemas } from '../../../src/protocol/schema/hub-api';
import { mostBytes } from '../../../src/hub/server/body';
import { type Caller, type TestHub, testHub } from '../../support/hub';

/** What a route's address must carry, so that its body is looked at. */
const queries: Partial<Record<HubRoute, string>> = { 'DELETE /api/drafts/:id': '?version=1' };

let hub: TestHub;
const callers = new Map<Role, Caller>();
const routes = Object.keys(access) as HubRoute[];
const forSome = routes.filter((route) => access[route] !== 'anyone' && access[route] !== 'demo');

beforeAll(async () => {
  hub = await testHub({ demo: true });
  for (const role of roles) callers.set(role, await hub.join({ name: `A ${role}`, role }));
  return hub.close;
});

type Sent = { body?: string; query?: string; headers?: Record<string, string> };

async function send(route: HubRoute, { body, query = '', headers = {} }: Sent) {
  const [method, path] = route.split(' ') as [string, string];
  const place = path
    .replace(':token', 'x'.repeat(20))
    .replace(':key', 'a'.repeat(32))
    .replace(':number', '1')
    .replace(/:\w+/, 'some-id');
  const response = await fetch(`${hub.url}${place}${query}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body }),
  });
  const answer = (await response.json()) as { code: string; message: string; field?: string };
  return { status: response.status, ...answer };
}

/** Somebody who may call a route. */
function admitted(route: HubRoute): Record<string, string> {
  const rule = access[route];
  const role = rule === 'signed-in' ? 'rep' : typeof rule === 'string' ? undefined : rule[0];
  return role ? callers.get(role)!.headers : {};
}

const takesBody = (route: HubRoute) => !requestSchemas[route].body.safeParse(undefined).success;

describe('every route of the table', () => {
  test.each(forSome)('%s: nobody who is not signed in is let in', async (route) => {
    expect(await send(route, {})).toMatchObject({ status: 401, code: 'session.required' });
    const headers = { authorization: `Bearer ${'a'.repeat(43)}` };
    expect(await send(route, { headers })).toMatchObject({ status: 401 });
  });

  const wrong = forSome.flatMap((route) => {
    const rule = access[route];
    return Array.isArray(rule)
      ? roles.filter((role) => !rule.includes(role)).map((role) => [route, role] as const)
      : [];
  });
  test.each(wrong)('%s: is not for the role %s', async (route, role) => {
    const answer = await send(route, { headers: callers.get(role)!.headers });
    expect(answer).toMatchObject({ status: 403, code: 'role.not_allowed' });
    expect(answer.message).toMatch(/^Your role does not allow this\. It is for: /);
  });

  test.each(routes)('%s: an unknown field is refused and named', async (route) => {
    const headers = admitted(route);
    const inQuery = await send(route, { headers, query: '?bogus=1' });
    expect(inQuery).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(inQuery.field).toBeDefined();
    if (route.startsWith('GET')) return;
    const inBody = await send(route, { headers, body: '{"bogus":1}' });
    expect(inBody).toMatchObject({ status: 400, code: 'request.invalid' });
    expect(inBody.field).toBeDefined();
  });

  test.each(routes.filter(takesBody))('%s: an empty, a broken and a deep body are refused', async (route) => {
    const headers = admitted(route);
    expect(await send(route, { headers })).toMatchObject({ status: 400, field: 'body' });
    expect(await send(route, { headers, body: '{"a":' })).toMatchObject({
      status: 400,
      code: 'request.not_json',
    });
    const deep = '['.repeat(13) + ']'.repeat(13);
    expect(await send(route, { headers, body: deep })).toMatchObject({
      status: 400,
      code: 'request.too_deep',
    });
  });

  test.each(routes.filter((route) => !route.startsWith('GET')))(
    '%s: an oversized body is refused',
    async (route) => {
      const body = JSON.stringify({ bogus: 'x'.repeat(mostBytes(route)) });
      const query = queries[route] ?? '';
      expect(await send(route, { headers: admitted(route), query, body })).toMatchObject({
        status: 413,
        code: 'request.too_large',
      });
    },
  );
});

test('a signed-in person of each role reaches a route that is for everyone', async () => {
  for (const role of roles) expect((await callers.get(role)!.ask('GET /api/me')).person.role).toBe(role);
});

test('the first field that is wrong is named by its path, and the message says how', async () => {
  const marketing = callers.get('marketing')!;
  const entries = [
    { id: 'cartridge/tools', kind: 'cartridge', title: 'Tools', body: { order: 1, owner: 'Jana' } },
  ];
  const body = JSON.stringify({ title: 'A pact', file: { leadpact: 1, entries } });
  expect(await send('POST /api/proposals', { headers: marketing.headers, body })).toMatchObject({
    status: 400,
    field: 'file.entries.0.body.delivers',
    message: 'The request was not understood: file.entries.0.body.delivers is missing.',
  });
});

test('what is at no route is said to be nowhere', async () => {
  const response = await fetch(`${hub.url}/api/nothing`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'request.not_found' });
  expect((await fetch(`${hub.url}/playbook`, { method: 'PUT' })).status).toBe(404);
});
