// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/people/person';
import { ada, jana, me, sabine } from '../support/cast';
import { knowDialogs } from '../support/dialogs';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, field, open, press, settle, text, type } from '../support/page';

beforeAll(knowDialogs);
afterEach(close);

const expiresAt = '2030-01-10T09:00:00.000Z';
const row = (person: Person, more = {}) => ({ ...person, invited: false, disabled: false, ...more });

function hubFor(who: Person, people = [row(sabine), row(ada), row(jana, { disabled: true })]) {
  return fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/people': () => ({ people, teams: [{ id: 't1', title: 'Sales South' }] }),
    'POST /api/people': ({ body }) => ({
      person: { id: 'new', name: body.name, email: body.email, role: body.role },
      link: 'https://hub.test/invitation/once',
      expiresAt,
    }),
    'POST /api/people/:id/disable': () => ({ ok: true }),
  });
}

test('an admin invites a person and is shown the link, once', async () => {
  const hub = hubFor(sabine);
  await open('/people', hub);
  await press('Invite a person');
  await type('Name', ' Oskar Lindqvist ');
  await type('E-mail', 'oskar@example.com');
  await type('Role', 'marketing');
  await press('Make the invitation');
  expect(hub.asked('POST /api/people')[0]?.body).toEqual({
    name: 'Oskar Lindqvist',
    email: 'oskar@example.com',
    role: 'marketing',
  });
  expect(field('Send this address to Oskar').value).toBe('https://hub.test/invitation/once');
  await press('Close');
  expect(text()).not.toContain('/invitation/once');
});

test('an invitation without a name or a real address is not sent', async () => {
  const hub = hubFor(sabine);
  await open('/people', hub);
  await press('Invite a person');
  await type('E-mail', 'oskar');
  await press('Make the invitation');
  expect(hub.asked('POST /api/people')).toEqual([]);
  expect(document.querySelectorAll('dialog [aria-invalid=true]')).toHaveLength(2);
});

test('a refused invitation keeps what was typed', async () => {
  const hub = hubFor(sabine);
  hub.behaviour['POST /api/people'] = () => refusal(409, 'people.email_taken');
  await open('/people', hub);
  await press('Invite a person');
  await type('Name', 'Oskar');
  await type('E-mail', 'oskar@example.com');
  await press('Make the invitation');
  expect(document.querySelector('dialog [role=alert]')?.textContent).toContain('people.email_taken');
  expect(field('E-mail').value).toBe('oskar@example.com');
});

test('disabling asks first and says what it does', async () => {
  const hub = hubFor(sabine);
  await open('/people', hub);
  await press('Disable Ada Okafor');
  expect(hub.asked('POST /api/people/:id/disable')).toEqual([]);
  expect(document.querySelector('dialog')?.textContent).toContain('signed out');
  document.querySelector<HTMLElement>('dialog .button-danger')!.click();
  await settle();
  expect(hub.asked('POST /api/people/:id/disable')[0]?.params).toEqual({ id: ada.id });
});

test('nobody can disable themselves or take their own role', async () => {
  await open('/people', hubFor(sabine));
  expect(document.querySelector('[aria-label="Disable Sabine Kraemer"]')).toBeNull();
  expect(document.querySelector('[aria-label="Role and team of Sabine Kraemer"]')).toBeNull();
});

test('staff who are no admins read the list and change nothing', async () => {
  await open('/people', hubFor(jana));
  expect(text()).toContain('Ada Okafor');
  expect(document.querySelectorAll('.page button')).toHaveLength(0);
});
