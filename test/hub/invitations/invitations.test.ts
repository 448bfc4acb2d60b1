import { beforeAll, expect, test } from 'vitest';
import { type TestHub, testHub } from '../../support/hub';

const body = { password: 'a long enough password' };
let hub: TestHub;

beforeAll(async () => {
  hub = await testHub();
  return hub.close;
});

const tokenOf = (link: string) => ({ token: link.split('/').at(-1)! });

async function invite(name: string) {
  const admin = await hub.join({ name: `Admin for ${name}`, role: 'admin' });
  const email = `${name.toLowerCase()}@example.com`;
  const invited = await admin.ask('POST /api/people', { body: { name, email, role: 'rep' } });
  return { admin, ...invited, params: tokenOf(invited.link) };
}

test('an invitation names the person, asks for a password, and lets them in once', async () => {
  const { link, params, person } = await invite('Ada');
  expect(link).toMatch(`${hub.url}/invitation/`);
  const shown = await hub.stranger.ask('GET /api/invitations/:token', { params });
  expect(shown).toEqual({ person, needsPassword: true });
  const missing = await hub.stranger.refused('POST /api/invitations/:token', { params, body: {} });
  expect(missing).toMatchObject({ status: 400, code: 'invitation.password_needed', field: 'password' });
  const me = await hub.stranger.ask('POST /api/invitations/:token', { params, body });
  expect(me.person).toEqual(person);
  expect((await hub.stranger.refused('POST /api/invitations/:token', { params, body })).status).toBe(404);
  expect((await hub.stranger.refused('GET /api/invitations/:token', { params })).code).toBe(
    'invitation.unknown',
  );
});

test('of ten who use one link at the same time one comes in', async () => {
  const { params } = await invite('Bo');
  const tries = Array.from({ length: 10 }, () =>
    hub.stranger.call('POST /api/invitations/:token', { params, body }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 404)).toHaveLength(9);
});

test('a new link makes the old one void, and one that was not used expires after a week', async () => {
  const { admin, person, params } = await invite('Cy');
  const { link } = await admin.ask('POST /api/people/:id/link', { params: { id: person.id } });
  await hub.stranger.refused('GET /api/invitations/:token', { params });
  await hub.stranger.ask('GET /api/invitations/:token', { params: tokenOf(link) });
  const later = await testHub({ beside: hub, now: () => Date.now() + 8 * 86_400_000 });
  await later.stranger.refused('GET /api/invitations/:token', { params: tokenOf(link) });
});

test('somebody who is in makes a link for another browser, which needs no password and lasts a quarter of an hour', async () => {
  const rep = await hub.join({ name: 'Di', role: 'rep' });
  const { link, expiresAt } = await rep.ask('POST /api/my/link');
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(16 * 60_000);
  const params = tokenOf(link);
  const shown = await hub.stranger.ask('GET /api/invitations/:token', { params });
  expect(shown).toEqual({ person: rep.person, needsPassword: false });
  const me = await hub.stranger.ask('POST /api/invitations/:token', { params, body: {} });
  expect(me.person.id).toBe(rep.person.id);
  await rep.ask('GET /api/me');
});

test('people are listed as invited until they have come in', async () => {
  const { admin, person, params } = await invite('Ed');
  const listed = async () => (await admin.ask('GET /api/people')).people.find(({ id }) => id === person.id);
  expect(await listed()).toMatchObject({ invited: true, disabled: false });
  await hub.stranger.ask('POST /api/invitations/:token', { params, body });
  expect(await listed()).toMatchObject({ invited: false });
});

test('an empty company has one link for its first admin, made anew at each start until it has been used', async () => {
  const first = await testHub();
  const before = tokenOf(first.firstAdmin!.link);
  const again = await testHub({ beside: first });
  const params = tokenOf(again.firstAdmin!.link);
  await again.stranger.refused('GET /api/invitations/:token', { params: before });
  const { person } = await again.stranger.ask('POST /api/invitations/:token', { params, body });
  expect(person).toMatchObject({ role: 'admin', email: again.firstAdmin!.email });
  const third = await testHub({ beside: first });
  expect(third.firstAdmin).toBeUndefined();
  expect(await first.sql('select id from people')).toHaveLength(1);
  await first.close();
});
