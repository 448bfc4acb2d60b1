import { beforeAll, describe, expect, test } from 'vitest';
import { dayPlus } from '../../../src/domain/instant';
import { type Caller, type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
let ada: Caller;
let bo: Caller;
let other: Caller;
let lead: Caller;

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => dayPlus(today, days);
const week = { from: inDays(7), to: inDays(11) };

beforeAll(async () => {
  hub = await testHub();
  const [north, south] = [await hub.team('Sales North'), await hub.team('Sales South')];
  lead = await hub.join({ name: 'Henrike', role: 'team_lead', team: north });
  ada = await hub.join({ name: 'Ada', role: 'rep', team: north, kind: 'extension' });
  bo = await hub.join({ name: 'Bo', role: 'rep', team: north });
  other = await hub.join({ name: 'Cy', role: 'rep', team: south });
  return hub.close;
});

const listed = async (who: Caller) =>
  (await who.ask('GET /api/absences')).absences.map(({ person, from }) => [person.name, from]);

describe('an absence', () => {
  test('is one’s own and the team lead’s to see, and nobody else’s', async () => {
    const entered = await ada.ask('POST /api/absences', { body: week });
    expect(entered).toEqual({ id: entered.id, person: { id: ada.person.id, name: 'Ada' }, ...week });
    expect(await listed(ada)).toEqual([['Ada', week.from]]);
    expect(await listed(lead)).toEqual([['Ada', week.from]]);
    expect(await listed(bo)).toEqual([]);
    expect(await listed(other)).toEqual([]);
  });

  test('is entered by a team lead for the team, and for nobody outside of it', async () => {
    const body = { person: bo.person.id, from: inDays(1), to: inDays(2) };
    expect((await lead.ask('POST /api/absences', { body })).person.name).toBe('Bo');
    expect(await listed(bo)).toEqual([['Bo', inDays(1)]]);
    const strange = { ...body, person: other.person.id };
    for (const who of [lead, ada])
      expect(await who.refused('POST /api/absences', { body: strange })).toMatchObject({
        status: 403,
        code: 'absences.not_your_team',
        field: 'person',
      });
    expect(await listed(other)).toEqual([]);
  });

  test('says for whom one may be entered, oneself first', async () => {
    const names = async (who: Caller) => (await who.ask('GET /api/absences')).people.map(({ name }) => name);
    expect(await names(lead)).toEqual(['Henrike', 'Ada', 'Bo']);
    expect(await names(ada)).toEqual(['Ada']);
  });

  test.each([
    ['ends before it begins', { from: inDays(30), to: inDays(29) }, 400, 'absences.backwards'],
    ['lasts more than a year', { from: inDays(30), to: inDays(400) }, 400, 'absences.too_long'],
    ['was over long ago', { from: inDays(-100), to: inDays(-93) }, 400, 'absences.over'],
    ['begins in three years', { from: inDays(1000), to: inDays(1001) }, 400, 'absences.too_far'],
    ['is there already', { from: inDays(11), to: inDays(20) }, 409, 'absences.overlaps'],
    ['is on no day', { from: '2026-02-30', to: '2026-03-01' }, 400, 'request.invalid'],
  ])('that %s is refused', async (_, body, status, code) => {
    expect(await ada.refused('POST /api/absences', { body })).toMatchObject({ status, code });
  });

  test('entered twice at once is there once', async () => {
    const body = { from: inDays(50), to: inDays(51) };
    const both = await Promise.all([1, 2].map(() => other.call('POST /api/absences', { body })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await listed(other)).toEqual([['Cy', body.from]]);
  });

  test('is taken back by whom it concerns or their lead, and by nobody else', async () => {
    const { id } = await bo.ask('POST /api/absences', { body: { from: inDays(70), to: inDays(70) } });
    const taken = { params: { id } };
    for (const who of [ada, other])
      expect(await who.refused('DELETE /api/absences/:id', taken)).toMatchObject({
        status: 404,
        code: 'absences.unknown',
      });
    expect(await lead.ask('DELETE /api/absences/:id', taken)).toEqual({ ok: true });
    expect((await bo.refused('DELETE /api/absences/:id', taken)).status).toBe(404);
  });
});

test('a person’s browser hears of every change with its next poll, and of nobody else’s', async () => {
  const poll = (cursor: number) => ada.call('GET /api/sync', { query: { release: 0, cursor } });
  const first = await poll(0);
  if (!first.ok || !first.answer) throw new Error('no news');
  expect(first.answer.absences).toEqual([week]);
  expect((await poll(first.answer.cursor)).status).toBe(304);
  const body = { from: inDays(80), to: inDays(81) };
  const { id } = await lead.ask('POST /api/absences', { body: { ...body, person: ada.person.id } });
  const second = await poll(first.answer.cursor);
  if (!second.ok || !second.answer) throw new Error('no news');
  expect(second.answer.absences).toEqual([week, body]);
  await ada.ask('DELETE /api/absences/:id', { params: { id } });
  const third = await poll(second.answer.cursor);
  expect(third.ok && third.answer?.absences).toEqual([week]);
});
