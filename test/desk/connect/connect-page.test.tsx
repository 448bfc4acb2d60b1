// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ada, jana, me } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, field, heading, open, press, text, type } from '../support/page';

afterEach(close);

const connections = 'POST /api/connections';
const redirectUri = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/cb';
const query = new URLSearchParams({
  client_id: 'extension',
  response_type: 'code',
  redirect_uri: redirectUri,
  state: 'state-of-the-extension',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
});

test('it names the person and asks before anything is allowed', async () => {
  const hub = fakeHub({ 'GET /api/me': () => me(ada) });
  await open(`/connect?${query}`, hub);
  expect(text()).toContain('send your feedback as Ada Okafor?');
  expect(hub.asked(connections)).toEqual([]);
});

test('a yes goes to the hub with what the extension asked for and the browser’s name', async () => {
  const hub = fakeHub({ 'GET /api/me': () => me(ada), [connections]: () => refusal(503, 'hub.unavailable') });
  await open(`/connect?${query}`, hub);
  await type('Name of this browser', 'My laptop');
  await press('Allow');
  expect(hub.asked(connections)[0]?.body).toEqual({
    redirectUri,
    state: 'state-of-the-extension',
    challenge: query.get('code_challenge'),
    label: 'My laptop',
  });
  expect(text()).toContain('hub.unavailable');
  expect(field('Name of this browser').value).toBe('My laptop');
});

test('who is not signed in signs in first and is then asked', async () => {
  const hub = fakeHub({
    'GET /api/me': () => refusal(401, 'session.required'),
    'POST /api/session': () => me(jana),
  });
  await open(`/connect?${query}`, hub);
  expect(heading()).toBe('Sign in');
  await type('E-mail', jana.email);
  await type('Password', 'a good long sentence');
  await press('Sign in');
  expect(text()).toContain('send your feedback as Jana Winter?');
});

test('an address that no extension made asks nothing', async () => {
  const hub = fakeHub({ 'GET /api/me': () => me(ada) });
  await open('/connect?client_id=extension', hub);
  expect(heading()).toBe('This address is not complete');
  expect(document.querySelector('form')).toBeNull();
});
