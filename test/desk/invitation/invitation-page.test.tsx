// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { problemsOf } from '../../../src/desk/invitation/invitation-store';
import { ada, me } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, heading, open, press, text, type } from '../support/page';

afterEach(close);

const take = 'POST /api/invitations/:token';
const hubFor = (needsPassword: boolean) =>
  fakeHub({
    'GET /api/me': () => refusal(401, 'session.required'),
    'GET /api/invitations/:token': () => ({ person: ada, needsPassword }),
    [take]: () => me(ada),
  });

test('a password needs ten characters, twice the same', () => {
  expect(problemsOf({ password: 'ninechars', repeated: 'ninechars' }).password).toMatch(
    /^1 more character is/,
  );
  expect(problemsOf({ password: 'ten chars!', repeated: 'ten chars?' })).toHaveProperty('repeated');
  expect(problemsOf({ password: 'ten chars!', repeated: 'ten chars!' })).toEqual({});
});

test('an invitation greets by name, sets a password and leads in', async () => {
  const hub = hubFor(true);
  await open('/invitation/once-upon-a-time', hub);
  expect(heading()).toBe('Welcome, Ada Okafor');
  await type('New password', 'a good long sentence');
  await type('The same password', 'a good long sentence');
  await press('Set the password and sign in');
  expect(hub.asked(take)[0]).toMatchObject({
    params: { token: 'once-upon-a-time' },
    body: { password: 'a good long sentence' },
  });
  expect(location.pathname).toBe('/');
  expect(heading()).toBe('Hello, Ada Okafor');
});

test('a password that is too short is not sent', async () => {
  const hub = hubFor(true);
  await open('/invitation/once-upon-a-time', hub);
  await type('New password', 'short');
  await press('Set the password and sign in');
  expect(hub.asked(take)).toEqual([]);
  expect(text()).toContain('5 more characters are needed');
});

test('who has a password already just signs in by the link', async () => {
  const hub = hubFor(false);
  await open('/invitation/once-upon-a-time', hub);
  expect(document.querySelector('input')).toBeNull();
  await press('Sign in on this browser');
  expect(hub.asked(take)[0]?.body).toEqual({});
  expect(heading()).toBe('Hello, Ada Okafor');
});

test('a link that was used or has expired says what to do', async () => {
  const hub = fakeHub({
    'GET /api/me': () => refusal(401, 'session.required'),
    'GET /api/invitations/:token': () => refusal(404, 'invitation.unknown'),
  });
  await open('/invitation/once-upon-a-time', hub);
  expect(heading()).toBe('This link cannot be used');
  expect(text()).toContain('invitation.unknown');
});
