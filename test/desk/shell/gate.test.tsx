// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ada, henrike, jana, me, request } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, heading, open, press, settle, text, type } from '../support/page';

afterEach(() => {
  close();
  sessionStorage.clear();
});

const nobody = () => refusal(401, 'session.required');
const conversation = () => ({
  'GET /api/feedback/:id': () => request(),
  'GET /api/release': () => ({ release: null }),
});
const password = { 'POST /api/session': () => me(jana) };

async function signIn(): Promise<void> {
  await type('E-mail', jana.email);
  await type('Password', 'a good long sentence');
  await press('Sign in');
}

test('who is not signed in signs in right there, and is then on the page that was asked for', async () => {
  const hub = fakeHub({ 'GET /api/me': nobody, ...password, ...conversation() });
  await open('/requests/r1', hub);
  expect(heading()).toBe('Sign in');
  await signIn();
  expect(location.pathname).toBe('/requests/r1');
  expect(heading()).toBe(request().request);
  expect(hub.asked('POST /api/session')[0]?.body).toEqual({
    email: jana.email,
    password: 'a good long sentence',
  });
});

test('a session that ends under the hands leads to sign-in and back, with what was typed', async () => {
  const hub = fakeHub({ 'GET /api/me': () => me(jana), ...password, ...conversation() });
  await open('/requests/r1', hub);
  await press('Decline');
  await type('Reason', 'The form belongs to the organiser.');
  hub.behaviour['POST /api/feedback/:id/moves'] = nobody;
  document.querySelector<HTMLButtonElement>('.move-form [type=submit]')!.click();
  await settle();
  expect(text()).toContain('Your session has ended');
  await signIn();
  await press('Decline');
  expect(document.querySelector('textarea')?.value).toBe('The form belongs to the organiser.');
});

test('a wrong password says so and keeps the address typed', async () => {
  const hub = fakeHub({ 'GET /api/me': nobody, 'POST /api/session': () => refusal(401, 'session.wrong') });
  await open('/', hub);
  await signIn();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('session.wrong');
  expect(document.querySelector<HTMLInputElement>('input[type=email]')?.value).toBe(jana.email);
});

test('a form without e-mail or password is not sent, and says what is missing', async () => {
  const hub = fakeHub({ 'GET /api/me': nobody, ...password });
  await open('/', hub);
  await press('Sign in');
  expect(hub.asked('POST /api/session')).toEqual([]);
  expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(2);
});

test('a hub that does not answer is no reason to sign in again: it can be tried again', async () => {
  const hub = fakeHub({ 'GET /api/me': () => 'no answer' });
  await open('/', hub);
  expect(document.querySelector('input[type=password]')).toBeNull();
  hub.behaviour['GET /api/me'] = () => me(jana);
  await press('Try again');
  expect(heading()).toBe('Hello, Jana Winter');
});

test('on a demonstration hub one chooses a person instead of a password', async () => {
  const hub = fakeHub({
    'GET /api/me': nobody,
    'GET /api/demo/people': () => ({ people: [ada, jana] }),
    'POST /api/demo/session': () => me(ada, true),
  });
  await open('/', hub);
  expect(document.querySelector('input[type=password]')).toBeNull();
  await press('Ada Okafor');
  expect(heading()).toBe('Hello, Ada Okafor');
});

test('the switch on top shows the other side at a click', async () => {
  const hub = fakeHub({
    'GET /api/me': () => me(ada, true),
    'GET /api/demo/people': () => ({ people: [ada, jana, henrike] }),
    'POST /api/demo/session': () => me(henrike, true),
  });
  await open('/', hub);
  expect(document.querySelector('.demo-bar [aria-pressed=true]')?.textContent).toBe('rep');
  await press('team lead');
  expect(heading()).toBe('Hello, Henrike Vogel');
  expect(hub.asked('POST /api/demo/session')[0]?.body).toEqual({ person: henrike.id });
});

test('without a demonstration there is no switch', async () => {
  await open('/', fakeHub({ 'GET /api/me': () => me(jana) }));
  expect(document.querySelector('.demo-bar')).toBeNull();
});

test('a rep sees no way to the people, staff do', async () => {
  await open('/', fakeHub({ 'GET /api/me': () => me(ada) }));
  expect(document.querySelector('nav a[href="/people"]')).toBeNull();
  await open('/', fakeHub({ 'GET /api/me': () => me(jana) }));
  expect(document.querySelector('nav a[href="/people"]')).not.toBeNull();
});

test('an address where nothing is says so and leads to the start', async () => {
  await open('/nowhere', fakeHub({ 'GET /api/me': () => me(jana) }));
  expect(heading()).toBe('There is no page at this address');
  await press('Go to the start page');
  expect(heading()).toBe('Hello, Jana Winter');
});
