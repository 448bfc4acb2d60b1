import { beforeAll, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
let desk: Caller;
let cookie: string;

beforeAll(async () => {
  hub = await testHub();
  desk = await hub.join({ name: 'Ada', role: 'rep' });
  cookie = desk.headers['cookie']!;
  return hub.close;
});

const post = (headers: Record<string, string>, path = '/api/my/link') =>
  fetch(`${hub.url}${path}`, { method: 'POST', headers });
const code = async (response: Response) => ((await response.json()) as { code?: string }).code;

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
  ['the address bar', { 'sec-fetch-site': 'none' }],
  ['another origin, in an old browser', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['a program that says nothing of itself', {}],
])('a change with the desk’s cookie that comes from %s is not carried out', async (_, headers) => {
  const response = await post({ cookie, ...headers });
  expect([response.status, await code(response)]).toEqual([403, 'request.cross_site']);
});

test('a change from the desk’s own pages is carried out', async () => {
  expect((await post({ cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await post({ cookie, origin: hub.url })).status).toBe(200);
});

test('no other site can sign a person in', async () => {
  const body = JSON.stringify({ email: 'a@example.com', password: 'a password' });
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
  expect((await fetch(`${hub.url}/api/session`, { method: 'POST', headers, body })).status).toBe(403);
});

test('a form of another site cannot pose as JSON', async () => {
  const body = '{"email":"a@example.com","password":"x"}';
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
    expect(
      (await fetch(`${hub.url}/api/session`, { method: 'POST', headers: { 'content-type': type }, body }))
        .status,
    ).toBe(415);
});

test('an extension’s token is no cookie: where the request comes from does not matter', async () => {
  const extension = await hub.again(desk.person, 'extension');
  const from = { 'sec-fetch-site': 'cross-site', origin: 'chrome-extension://abc' };
  expect((await post({ ...extension.headers, ...from })).status).toBe(200);
});

test('no answer lets other origins read it', async () => {
  const response = await fetch(`${hub.url}/api/me`, { headers: { cookie, origin: 'https://evil.example' } });
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(
    (await fetch(`${hub.url}/api/me`, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }))
      .status,
  ).toBe(404);
});
