import { beforeAll, describe, expect, test } from 'vitest';
import { type TestHub, testHub } from '../../support/hub';

const password = 'a long enough password';
let hub: TestHub;

beforeAll(async () => {
  hub = await testHub();
  return hub.close;
});

/** Somebody who came in by an invitation and chose a password. */
async function arrive(name: string, email: string) {
  const admin = await hub.join({ name: `Admin for ${name}`, role: 'admin' });
  const { link } = await admin.ask('POST /api/people', { body: { name, email, role: 'rep' } });
  const token = link.split('/').at(-1)!;
  const me = await hub.stranger.ask('POST /api/invitations/:token', {
    params: { token },
    body: { password },
  });
  return { admin, me };
}

const signIn = (email: string, secret: string, headers: Record<string, string> = {}) =>
  fetch(`${hub.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email, password: secret }),
  });

const cookieOf = (response: Response) => response.headers.get('set-cookie') ?? '';

describe('signing in', () => {
  test('with address and password opens the desk, whatever the case of the address', async () => {
    await arrive('Ada Okafor', 'ada@example.com');
    const response = await signIn('ADA@example.com', password);
    expect(response.status).toBe(200);
    expect(cookieOf(response)).toMatch(
      /^__Host-leadpact=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    const cookie = cookieOf(response).split(';')[0]!;
    const me = await fetch(`${hub.url}/api/me`, { headers: { cookie } });
    expect(await me.json()).toMatchObject({ person: { name: 'Ada Okafor' } });
  });

  test('a wrong password, an unknown address and a person without a password get the same answer', async () => {
    await arrive('Bo Berg', 'bo@example.com');
    await hub.join({ name: 'Cy Cole', role: 'rep' });
    const answers = [];
    for (const email of ['bo@example.com', 'nobody@example.com', 'cy.cole@example.com'])
      answers.push(await (await signIn(email, 'not the password')).json());
    expect(answers[0]).toEqual({ code: 'session.wrong', message: 'E-mail address or password is wrong.' });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test('the password is kept only as an argon2id hash, the token only as a hash', async () => {
    await arrive('Di Dahl', 'di@example.com');
    const token = cookieOf(await signIn('di@example.com', password)).slice(16, 59);
    const [row] = await hub.sql(`select password_hash from people where email = 'di@example.com'`);
    expect(row!['password_hash']).toMatch(/^\$argon2id\$/);
    const kept = await hub.sql('select token_hash from sessions');
    expect(kept.map((each) => each['token_hash'])).not.toContain(token);
  });

  test('after ten wrong tries the right password has to wait too, and it is said how long', async () => {
    await arrive('Ed Eder', 'ed@example.com');
    for (let attempt = 0; attempt < 10; attempt++) await signIn('ed@example.com', 'wrong');
    const response = await signIn('ed@example.com', password);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('di@example.com', password)).status).toBe(200);
  });

  test('signing in again in the same browser ends the session before', async () => {
    await arrive('Flo Fink', 'flo@example.com');
    const before = cookieOf(await signIn('flo@example.com', password)).split(';')[0]!;
    await signIn('flo@example.com', password, { cookie: before, 'sec-fetch-site': 'same-origin' });
    expect((await fetch(`${hub.url}/api/me`, { headers: { cookie: before } })).status).toBe(401);
  });
});

describe('a session', () => {
  test('that is signed out is worth nothing from then on, and the cookie is taken back', async () => {
    const rep = await hub.join({ name: 'Gus Grau', role: 'rep' });
    await rep.ask('GET /api/me');
    const response = await fetch(`${hub.url}/api/session`, { method: 'DELETE', headers: rep.headers });
    expect(cookieOf(response)).toContain('Max-Age=0');
    expect((await rep.refused('GET /api/me')).status).toBe(401);
  });

  test('of another browser can be ended from the list, at once', async () => {
    const desk = await hub.join({ name: 'Hal Horn', role: 'rep' });
    const extension = await hub.again(desk.person, 'extension');
    const { session } = await extension.ask('GET /api/me');
    const { sessions } = await desk.ask('GET /api/sessions');
    expect(sessions).toHaveLength(2);
    expect(sessions.find((each) => each.id === session)).toMatchObject({ kind: 'extension', current: false });
    await desk.ask('DELETE /api/sessions/:id', { params: { id: session } });
    expect((await extension.refused('GET /api/me')).status).toBe(401);
    expect((await desk.refused('DELETE /api/sessions/:id', { params: { id: session } })).status).toBe(404);
  });

  test('of another person can be ended by an admin and by nobody else', async () => {
    const victim = await hub.join({ name: 'Ida Igel', role: 'rep' });
    const { session: id } = await victim.ask('GET /api/me');
    const lead = await hub.join({ name: 'Jo Jung', role: 'team_lead' });
    expect((await lead.refused('DELETE /api/sessions/:id', { params: { id } })).code).toBe('session.unknown');
    await victim.ask('GET /api/me');
    const admin = await hub.join({ name: 'Kai Kern', role: 'admin' });
    await admin.ask('DELETE /api/sessions/:id', { params: { id } });
    expect((await victim.refused('GET /api/me')).status).toBe(401);
  });

  test('ends by itself after thirty days', async () => {
    const later = await testHub();
    const rep = await later.join({ name: 'Lea Lind', role: 'rep' });
    later.wait(29 * 86_400_000);
    await rep.ask('GET /api/me');
    later.wait(2 * 86_400_000);
    const fresh = await later.again(rep.person);
    const { sessions } = await fresh.ask('GET /api/sessions');
    expect(sessions).toHaveLength(1);
    await later.close();
  });

  test('of the desk is no bearer token, and that of an extension is no cookie', async () => {
    const desk = await hub.join({ name: 'Mia Moos', role: 'rep' });
    const extension = await hub.again(desk.person, 'extension');
    const swapped = [
      { authorization: `Bearer ${desk.token}` },
      { cookie: `__Host-leadpact=${extension.token}` },
    ];
    for (const headers of swapped) expect((await fetch(`${hub.url}/api/me`, { headers })).status).toBe(401);
  });
});

test('a person who is switched off is out at once and cannot come in again', async () => {
  const { admin, me } = await arrive('Nia Noll', 'nia@example.com');
  const extension = await hub.again(me.person, 'extension');
  await extension.ask('GET /api/me');
  await admin.ask('POST /api/people/:id/disable', { params: { id: me.person.id } });
  expect((await extension.refused('GET /api/me')).status).toBe(401);
  expect((await signIn('nia@example.com', password)).status).toBe(401);
  await admin.ask('POST /api/people/:id/enable', { params: { id: me.person.id } });
  expect((await signIn('nia@example.com', password)).status).toBe(200);
});

test('a role that is changed counts from the next request on', async () => {
  const admin = await hub.join({ name: 'Ole Otto', role: 'admin' });
  const rep = await hub.join({ name: 'Pia Pohl', role: 'rep' });
  await rep.refused('GET /api/people');
  await admin.ask('POST /api/people/:id/role', {
    params: { id: rep.person.id },
    body: { role: 'marketing' },
  });
  expect((await rep.ask('GET /api/people')).people.length).toBeGreaterThan(0);
});
