import { extension, network } from '../../support/extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { connect, connectDemo } from '../../../src/background/hub/connect';
import { leave } from '../../../src/background/hub/leave';
import { renew } from '../../../src/background/hub/renew';
import { sync } from '../../../src/background/sync/sync';
import { keepDraft, readDraft } from '../../../src/browser/drafts';
import { waiting } from '../../../src/browser/outbox';
import { readStored, writeStored } from '../../../src/browser/stored';
import { readToken } from '../../../src/browser/token';
import type { Connection, KnownLeadKey } from '../../../src/protocol/stored';
import { type FakeHub, hubOrigin, makeHub } from '../../support/extension/fake-hub';
import { entriesOf } from '../sync/entries';
import { keptBy } from '../complaints';

let hub: FakeHub;
beforeEach(() => {
  extension.reset();
  extension.state.granted = [`${hubOrigin}/*`];
  hub = makeHub();
  extension.state.signIn = hub.signIn('ann');
});

const connection = async () => (await readStored(['connection'])).connection as Connection;
const tokenOf = async () => hub.tokens.get((await readToken(await connection())) ?? '');

describe('connecting', () => {
  test('ends with the person, the company and a token that only session storage has', async () => {
    expect(await connect({ hub: hubOrigin })).toEqual({ ok: true });
    expect(await connection()).toMatchObject({
      hub: hubOrigin,
      person: { id: 'ann' },
      company: { name: 'Example' },
    });
    expect(await tokenOf()).toBe('ann');
    expect([...extension.local.values.values()].join()).not.toContain('token-of');
  });

  test('shows the hub only the hash of its secret, and a new secret each time', async () => {
    await connect({ hub: hubOrigin });
    await connect({ hub: hubOrigin });
    const [first, second] = extension.state.windows.map((each) => new URL(each).searchParams);
    expect(Object.fromEntries(first ?? [])).toMatchObject({
      client_id: 'extension',
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'https://leadpactleadpact.chromiumapp.org/cb',
    });
    expect(first?.has('prompt')).toBe(false);
    expect(first?.get('code_challenge')).not.toBe(second?.get('code_challenge'));
    expect(first?.get('state')).not.toBe(second?.get('state'));
  });

  test('to an address that was not allowed opens nothing', async () => {
    extension.state.granted = [];
    expect(await connect({ hub: hubOrigin })).toMatchObject({ ok: false, code: 'connect.not_allowed' });
    expect(extension.state.windows).toEqual([]);
  });

  const back = 'https://leadpactleadpact.chromiumapp.org/cb';
  const state = (url: string) => new URL(url).searchParams.get('state');
  test.each([
    ['was closed', async () => undefined, 'connect.closed'],
    ['came back with another state', async () => `${back}?code=c0&state=other`, 'connect.wrong_return'],
    ['came back without a state', async () => `${back}?code=c0`, 'connect.wrong_return'],
    [
      'came back to another address',
      async (url: string) => `${back}2?code=c0&state=${state(url)}`,
      'connect.wrong_return',
    ],
    [
      'was denied',
      async (url: string) => `${back}?error=access_denied&state=${state(url)}`,
      'connect.denied',
    ],
    [
      'came back with a code that the hub did not make',
      async (url: string) => `${back}?code=c0&state=${state(url)}`,
      'connection.code_invalid',
    ],
  ])('that %s connects nobody', async (_, signIn, code) => {
    extension.state.signIn = signIn;
    const outcome = await connect({ hub: hubOrigin });
    expect(outcome).toMatchObject({ ok: false, code });
    expect(outcome.ok || outcome.message).toMatch(/\w+ .*\./);
    expect(await connection()).toBeUndefined();
  });

  test('as another person forgets what belonged to the first and keeps what they wrote', async () => {
    hub.publish(entriesOf(1));
    await connect({ hub: hubOrigin });
    await sync();
    const known: KnownLeadKey = `lead:${'a'.repeat(32)}`;
    await writeStored({ conversations: {}, seenMoves: { c: 'x' } });
    await extension.local.area.set({ [known]: { conversations: [] } });
    await keptBy('ann', 'a');
    await connectDemo({ hub: hubOrigin, person: 'bob' });
    const keys = [...extension.local.values.keys()].filter((key) => !key.startsWith('outbox:'));
    expect(keys.toSorted()).toEqual(['connection', 'device', 'granted', 'packs', 'playbook']);
    expect((await waiting()).entries).toMatchObject([{ person: 'ann' }]);
  });

  test('keeps the browser’s own name whoever connects', async () => {
    await connect({ hub: hubOrigin });
    const { device } = await connection();
    await leave('keep');
    await connectDemo({ hub: hubOrigin, person: 'bob' });
    expect((await connection()).device).toBe(device);
  });
});

describe('renewing', () => {
  beforeEach(() => connect({ hub: hubOrigin }));
  const lose = async () => {
    hub.tokens.clear();
    await extension.session.area.clear();
    extension.state.windows = [];
  };

  test('is silent and done once, however many calls were refused at the same time', async () => {
    await lose();
    const as = await connection();
    const tokens = await Promise.all(Array.from({ length: 10 }, () => renew(as, undefined)));
    expect(new Set(tokens).size).toBe(1);
    expect(extension.state.windows.map((each) => new URL(each).searchParams.get('prompt'))).toEqual(['none']);
  });

  test('tells the person when the hub does not know them any more, until it does again', async () => {
    await lose();
    extension.state.signIn = async () => undefined;
    expect(await sync()).toMatchObject({ ok: false, code: 'session.missing' });
    expect((await connection()).signedOut).toBe(true);
    extension.state.signIn = hub.signIn('ann');
    expect(await sync()).toEqual({ ok: true });
    expect((await connection()).signedOut).toBeUndefined();
  });

  test('takes no token of somebody else who is signed in at the desk', async () => {
    await lose();
    extension.state.signIn = hub.signIn('bob');
    await sync();
    expect(await connection()).toMatchObject({ person: { id: 'ann' }, signedOut: true });
    expect(await readToken(await connection())).toBeUndefined();
  });

  test('signs nobody out because the hub cannot be reached', async () => {
    await lose();
    network.answer = () => 'no answer';
    await sync();
    expect((await connection()).signedOut).toBeUndefined();
  });
});

describe('leaving', () => {
  beforeEach(() => connect({ hub: hubOrigin }));

  test('asks first when something is unsent', async () => {
    await keptBy('ann', 'a');
    await keptBy('bob', 'not ann’s');
    expect(await leave('ask')).toEqual({ ok: false, code: 'outbox.not_empty', count: 1 });
    expect((await connection()).person.id).toBe('ann');
  });

  test('keeps what is unsent if the person says so', async () => {
    await keptBy('ann', 'a');
    await keepDraft('complaint:ann', { key: 'k', draft: {} });
    expect(await leave('keep')).toEqual({ ok: true });
    expect((await waiting()).entries).toHaveLength(1);
    expect(await readDraft('complaint:ann')).toBeDefined();
  });

  test('discards only this person’s if they say so', async () => {
    await keptBy('ann', 'a');
    await keptBy('bob', 'not ann’s');
    for (const person of ['ann', 'bob']) await keepDraft(`complaint:${person}`, { key: 'k', draft: {} });
    await leave('discard');
    expect((await waiting()).entries).toMatchObject([{ person: 'bob' }]);
    expect([await readDraft('complaint:ann'), !!(await readDraft('complaint:bob'))]).toEqual([
      undefined,
      true,
    ]);
  });

  test('leaves nothing of the person or the company behind, and ends the session at the hub', async () => {
    hub.publish(entriesOf(1));
    await sync();
    await leave('ask');
    expect([...extension.local.values.keys()]).toEqual(['device', 'granted']);
    expect(extension.session.peek('token')).toBeUndefined();
    expect(network.heard.at(-1)).toMatchObject({ method: 'DELETE', url: { pathname: '/api/session' } });
  });

  test('works while the hub cannot be reached', async () => {
    network.answer = () => 'no answer';
    expect(await leave('ask')).toEqual({ ok: true });
    expect(await connection()).toBeUndefined();
  });
});
