import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';

const redirectUri = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/`;
const firefox = `https://${'0123456789'.repeat(4)}.extensions.allizom.org/`;
const state = 'a state of the extension';
let hub: TestHub;

beforeAll(async () => {
  hub = await testHub();
  return hub.close;
});

function proof() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** What the extension opens in its window. */
function open(headers: Record<string, string>, more: Record<string, string> = {}) {
  const asked = {
    client_id: 'extension',
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
    code_challenge: proof().challenge,
    code_challenge_method: 'S256',
    ...more,
  };
  return fetch(`${hub.url}/connect?${new URLSearchParams(asked)}`, { headers, redirect: 'manual' });
}

/** The person lets the extension in; gives the code that it receives. */
async function approve(desk: Caller, challenge: string, address = redirectUri) {
  const body = { redirectUri: address, state, challenge, label: 'Chrome at work' };
  const { redirectTo } = await desk.ask('POST /api/connections', { body });
  return new URL(redirectTo).searchParams.get('code')!;
}

const redeem = (code: string, verifier: string, address = redirectUri) =>
  hub.stranger.call('POST /api/connections/token', { body: { code, verifier, redirectUri: address } });

const bearer = (token: string) =>
  fetch(`${hub.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });

describe('connecting an extension', () => {
  test('a person lets it in on the desk, and it changes its code for a token of its own session', async () => {
    const desk = await hub.join({ name: 'Ada', role: 'rep' });
    const { verifier, challenge } = proof();
    const body = { redirectUri, state, challenge, label: 'Chrome at work' };
    const { redirectTo } = await desk.ask('POST /api/connections', { body });
    const back = new URL(redirectTo);
    expect(back.origin + back.pathname).toBe(redirectUri);
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ state, iss: hub.url });
    const result = await redeem(back.searchParams.get('code')!, verifier);
    if (!result.ok || !result.answer) throw new Error('no token');
    expect(result.answer.me).toMatchObject({ person: desk.person, demo: false });
    expect(Buffer.from(result.answer.me.leadKey, 'base64')).toHaveLength(32);
    expect((await bearer(result.answer.token)).status).toBe(200);
    const { sessions } = await desk.ask('GET /api/sessions');
    expect(sessions.map(({ kind, label }) => [kind, label])).toContainEqual(['extension', 'Chrome at work']);
  });

  test('needs the verifier that belongs to the challenge, and the same address', async () => {
    const desk = await hub.join({ name: 'Bo', role: 'rep' });
    const { verifier, challenge } = proof();
    const code = await approve(desk, challenge);
    for (const result of [await redeem(code, proof().verifier), await redeem(code, verifier, firefox)])
      expect(result).toMatchObject({ ok: false, status: 400, fault: { code: 'connection.code_unknown' } });
    expect((await redeem(code, verifier)).ok).toBe(true);
  });

  test('a code is good for a minute', async () => {
    const late = await testHub();
    const desk = await late.join({ name: 'Cy', role: 'rep' });
    const { verifier, challenge } = proof();
    const code = await approve(desk, challenge);
    late.wait(61_000);
    const body = { code, verifier, redirectUri };
    expect((await late.stranger.refused('POST /api/connections/token', { body })).status).toBe(400);
    await late.close();
  });

  test('a code that comes twice ends the session that it made', async () => {
    const desk = await hub.join({ name: 'Di', role: 'rep' });
    const { verifier, challenge } = proof();
    const code = await approve(desk, challenge);
    const first = await redeem(code, verifier);
    if (!first.ok || !first.answer) throw new Error('no token');
    expect((await bearer(first.answer.token)).status).toBe(200);
    expect(await redeem(code, verifier)).toMatchObject({
      ok: false,
      fault: { code: 'connection.code_used' },
    });
    expect((await bearer(first.answer.token)).status).toBe(401);
    expect((await hub.sql(`select 1 from audit where action = 'connection.code_replayed'`)).length).toBe(1);
  });

  test('of ten that show one code at the same time at most one gets a session, and no session is left', async () => {
    const desk = await hub.join({ name: 'Ed', role: 'rep' });
    const { verifier, challenge } = proof();
    const code = await approve(desk, challenge);
    const results = await Promise.all(Array.from({ length: 10 }, () => redeem(code, verifier)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const { sessions } = await desk.ask('GET /api/sessions');
    expect(sessions.filter(({ kind }) => kind === 'extension')).toEqual([]);
  });

  test('only a person on the desk lets an extension in, never an extension', async () => {
    const extension = await hub.join({ name: 'Flo', role: 'rep', kind: 'extension' });
    const body = { redirectUri, state, challenge: proof().challenge, label: 'Another' };
    expect((await extension.refused('POST /api/connections', { body })).code).toBe('session.desk_only');
  });
});

describe('the address that an extension opens', () => {
  test('sends back a code at once when this person has let this extension in before, also silently', async () => {
    const desk = await hub.join({ name: 'Gus', role: 'rep' });
    await approve(desk, proof().challenge);
    for (const prompt of [{}, { prompt: 'none' }]) {
      const { verifier, challenge } = proof();
      const response = await open(desk.headers, { code_challenge: challenge, ...prompt });
      expect(response.status).toBe(302);
      const back = new URL(response.headers.get('location')!);
      expect(back.searchParams.get('state')).toBe(state);
      expect((await redeem(back.searchParams.get('code')!, verifier)).ok).toBe(true);
    }
  });

  test('replaces the session that this browser had, and not that of another browser', async () => {
    const desk = await hub.join({ name: 'Lea', role: 'rep' });
    const elsewhere = await hub.again(desk.person);
    await approve(desk, proof().challenge);
    for (const browser of [desk, desk, elsewhere]) {
      const { verifier, challenge } = proof();
      const back = await open(browser.headers, { code_challenge: challenge, prompt: 'none' });
      await redeem(new URL(back.headers.get('location')!).searchParams.get('code')!, verifier);
    }
    const { sessions } = await desk.ask('GET /api/sessions');
    expect(sessions.filter(({ kind }) => kind === 'extension')).toHaveLength(2);
  });

  test('asks again once the person has ended the session of an extension, on the desk or in the extension', async () => {
    const desk = await hub.join({ name: 'Mia', role: 'rep' });
    const silently = async () => {
      const { verifier, challenge } = proof();
      const back = await open(desk.headers, { code_challenge: challenge, prompt: 'none' });
      const answer = new URL(back.headers.get('location')!).searchParams;
      const result = await redeem(answer.get('code') ?? 'none-was-given-here', verifier);
      return result.ok && result.answer ? result.answer : answer.get('error');
    };
    const ends = [
      (session: { me: { session: string } }) =>
        desk.ask('DELETE /api/sessions/:id', { params: { id: session.me.session } }),
      ({ token }: { token: string }) =>
        fetch(`${hub.url}/api/session`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } }),
    ];
    for (const end of ends) {
      await approve(desk, proof().challenge);
      const connected = await silently();
      if (connected === null || typeof connected === 'string') throw new Error('not connected');
      await end(connected);
      expect(await silently()).toBe('interaction_required');
    }
  });

  test('silently says that somebody must sign in, or must first let it in', async () => {
    const desk = await hub.join({ name: 'Hal', role: 'rep' });
    const errorOf = async (headers: Record<string, string>) => {
      const response = await open(headers, { prompt: 'none' });
      return new URL(response.headers.get('location')!).searchParams.get('error');
    };
    expect(await errorOf({})).toBe('login_required');
    expect(await errorOf(desk.headers)).toBe('interaction_required');
  });

  test('otherwise shows the desk, where the person is asked', async () => {
    const desk = await hub.join({ name: 'Ida', role: 'rep' });
    await approve(desk, proof().challenge);
    expect((await open(desk.headers, { redirect_uri: firefox })).status).toBe(503); // no desk is built in this test
    expect((await open({})).status).toBe(503);
  });

  const foreign = [
    'https://evil.example/',
    `https://${'a'.repeat(32)}.chromiumapp.org.evil.example/`,
    `https://evil.example/#.chromiumapp.org/`,
    `https://${'a'.repeat(32)}.chromiumapp.org@evil.example/`,
    `https://${'q'.repeat(32)}.chromiumapp.org/`,
    `http://${'a'.repeat(32)}.chromiumapp.org/`,
    `https://${'a'.repeat(32)}.chromiumapp.org/?next=https://evil.example`,
    'http://127.0.0.1:8080/mozoauth2/0123456789',
    'javascript:alert(1)',
    '',
  ];
  test.each(foreign)('never sends anything to %s', async (address) => {
    const desk = await hub.join({ name: `Jo ${foreign.indexOf(address)}`, role: 'rep' });
    const response = await open(desk.headers, { redirect_uri: address });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    const body = { redirectUri: address, state, challenge: proof().challenge, label: 'Evil' };
    expect((await desk.refused('POST /api/connections', { body })).field).toBe('redirectUri');
  });

  test.each([
    { code_challenge_method: 'plain' },
    { code_challenge: 'short' },
    { response_type: 'token' },
    { client_id: 'x' },
  ])('refuses %o', async (more) => {
    expect((await open({}, more as Record<string, string>)).status).toBe(400);
  });

  test('takes the three addresses that browsers catch for extensions', async () => {
    const desk = await hub.join({ name: 'Kai', role: 'rep' });
    for (const address of [redirectUri, firefox, `http://127.0.0.1/mozoauth2/${'0123456789'.repeat(4)}`])
      expect(await approve(desk, proof().challenge, address)).toMatch(/^[\w-]{43}$/);
  });
});
