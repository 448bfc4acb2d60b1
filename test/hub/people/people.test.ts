import { beforeAll, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
let admin: Caller;

beforeAll(async () => {
  hub = await testHub();
  admin = await hub.join({ name: 'Sabine', role: 'admin' });
  return hub.close;
});

test('people and teams are listed with who leads whom', async () => {
  const lead = await hub.join({ name: 'Henrike', role: 'team_lead' });
  const body = { title: 'Sales South', lead: lead.person.id };
  const { id: team } = await admin.ask('POST /api/teams', { body });
  const rep = { name: 'Ada', email: 'ada@example.com', role: 'rep' as const, team };
  const { person } = await admin.ask('POST /api/people', { body: rep });
  expect(person).toMatchObject({ name: 'Ada', team: { id: team, title: 'Sales South' } });
  const { people, teams } = await admin.ask('GET /api/people');
  expect(teams).toContainEqual({ id: team, ...body });
  expect(people.map(({ name }) => name)).toEqual(['Ada', 'First admin', 'Henrike', 'Sabine']);
});

test('an address is taken once, whatever its case', async () => {
  await admin.ask('POST /api/people', { body: { name: 'Bo', email: 'bo@example.com', role: 'rep' } });
  const again = { name: 'Bo II', email: 'BO@example.com', role: 'rep' as const };
  expect(await admin.refused('POST /api/people', { body: again })).toMatchObject({
    status: 409,
    code: 'people.email_taken',
    field: 'email',
  });
});

test('a team, a lead or a person who does not exist is refused, and nobody is added', async () => {
  const body = { name: 'Cy', email: 'cy@example.com', role: 'rep' as const, team: 'no-such-team' };
  expect(await admin.refused('POST /api/people', { body })).toMatchObject({ status: 400, field: 'team' });
  expect(await hub.sql(`select id from people where email = 'cy@example.com'`)).toEqual([]);
  const team = { title: 'Nowhere', lead: 'no-such-person' };
  expect(await admin.refused('POST /api/teams', { body: team })).toMatchObject({
    status: 400,
    field: 'lead',
  });
  const nobody = { params: { id: 'no-such-person' } };
  for (const route of [
    'POST /api/people/:id/disable',
    'POST /api/people/:id/enable',
    'POST /api/people/:id/link',
  ] as const)
    expect(await admin.refused(route, nobody)).toMatchObject({ status: 404, code: 'people.unknown' });
});

test('two teams do not share a title', async () => {
  await admin.ask('POST /api/teams', { body: { title: 'Key accounts' } });
  expect((await admin.refused('POST /api/teams', { body: { title: 'Key accounts' } })).code).toBe(
    'people.team_taken',
  );
});

test('the last admin stays one, even when two take the role from each other at once', async () => {
  const alone = await testHub();
  const [a, b] = [
    await alone.join({ name: 'A', role: 'admin' }),
    await alone.join({ name: 'B', role: 'admin' }),
  ];
  await a.ask('POST /api/people/:id/disable', {
    params: { id: (await a.ask('GET /api/people')).people.find(({ name }) => name === 'First admin')!.id },
  });
  const body = { role: 'rep' as const };
  const both = await Promise.all([
    a.call('POST /api/people/:id/role', { params: { id: b.person.id }, body }),
    b.call('POST /api/people/:id/role', { params: { id: a.person.id }, body }),
  ]);
  // The slower one is refused: there is no other admin, or they are none themselves any more.
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const left = both[0].ok ? a : b;
  expect(
    await left.refused('POST /api/people/:id/disable', { params: { id: left.person.id } }),
  ).toMatchObject({
    status: 409,
    code: 'people.last_admin',
  });
  await alone.close();
});
