import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LeadAct } from '../../../src/domain/progress/act';
import type { Acknowledgement, Delivery } from '../../../src/protocol/hub-api';
import { type Caller, type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
let ada: Caller;
let bo: Caller;
let jana: Caller;

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep', kind: 'extension' });
  bo = await hub.join({ name: 'Bo Lind', role: 'rep', kind: 'extension' });
  return hub.close;
});

type Step = Partial<Extract<LeadAct, { kind: 'step' }>>;
const step = (rest: Step = {}): LeadAct => ({
  kind: 'step',
  guidance: 'guidance/scrap',
  release: 3,
  step: 'call',
  channel: 'call',
  did: 'done',
  ...rest,
});

type ActDelivery = Extract<Delivery, { kind: 'act' }>;
const delivery = (act: LeadAct, rest: Partial<ActDelivery> = {}): ActDelivery => ({
  key: randomUUID(),
  device: 'device-1',
  seq: 1,
  at: new Date().toISOString(),
  kind: 'act',
  lead: leadKey(),
  crm: 'mapped',
  campaign: 'campaign/scrap',
  release: 3,
  act,
  ...rest,
});
const leadKey = () => randomUUID().replaceAll('-', '');

async function post(body: object, who = ada) {
  const response = await fetch(`${hub.url}/api/deliveries`, {
    method: 'POST',
    headers: { ...who.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    answer: (await response.json()) as Acknowledgement & { code: string; field?: string },
  };
}
const rowsOf = (key: string) => hub.sql('select * from lead_acts where key = $1', [key]);
const syncOf = (who: Caller, cursor = 0) => who.ask('GET /api/sync', { query: { release: 0, cursor } });
const pollOf = async ({ headers }: Caller, cursor: number) =>
  (await fetch(`${hub.url}/api/sync?release=0&cursor=${cursor}`, { headers })).status;

describe('what a rep did on a lead', () => {
  test('is stored with campaign and team, and acknowledged without a conversation', async () => {
    const sent = delivery(step({ outcome: 'no-answer', leadsTo: 'mail' }));
    const { status, answer } = await post(sent);
    expect(status).toBe(201);
    expect(answer).toEqual({ key: sent.key, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await rowsOf(sent.key)).toMatchObject([
      { person: ada.person.id, lead: sent.lead, campaign: 'campaign/scrap', kind: 'step', act: sent.act },
    ]);
  });

  test('is stored once, however often and at whatever the same time it comes', async () => {
    const sent = delivery(step());
    const all = await Promise.all(Array.from({ length: 50 }, () => post(sent)));
    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(49);
    expect(await rowsOf(sent.key)).toHaveLength(1);
  });

  test('is not replaced by something else under its key', async () => {
    const sent = delivery(step());
    await post(sent);
    const { status, answer } = await post({ ...sent, act: step({ did: 'skipped' }) });
    expect([status, answer.code]).toEqual([422, 'delivery.key_reused']);
    expect(await rowsOf(sent.key)).toMatchObject([{ act: { did: 'done' } }]);
  });

  test('is dated by the hub’s clock where the device’s is ahead', async () => {
    const ahead = delivery(step(), { at: '2090-01-01T00:00:00.000Z' });
    await post(ahead);
    const [row] = await rowsOf(ahead.key);
    expect(Date.parse(String(row!['at']))).toBeLessThanOrEqual(Date.now());
  });

  test.each<[string, object]>([
    ['act.outcome', step({ did: 'skipped', outcome: 'reached' })],
    ['act.until', step({ did: 'snoozed' })],
    ['act.guidance', step({ guidance: 'campaign/scrap' })],
    ['act.reason', { kind: 'hand-off', to: 'accepted', reason: 'no-budget' }],
  ])('that contradicts itself is refused, and %s is named', async (field, act) => {
    const sent = delivery(act as LeadAct);
    const { status, answer } = await post(sent);
    expect([status, answer.code, answer.field]).toEqual([400, 'act.unfit', field]);
    expect(await rowsOf(sent.key)).toEqual([]);
  });

  test('holds nothing of the lead: a name, a value or an address in it is refused', async () => {
    for (const more of [{ name: 'Anna Berg' }, { act: { ...step(), note: 'Anna' } }, { lead: 'Anna Berg' }]) {
      expect(await post({ ...delivery(step()), ...more })).toMatchObject({
        status: 400,
        answer: { code: 'request.invalid' },
      });
    }
  });
});

describe('my own acts', () => {
  test('come back to my other devices and to a new one, each once, and to nobody else', async () => {
    const cy = await hub.join({ name: 'Cy', role: 'rep', kind: 'extension' });
    const sent = delivery({ kind: 'hand-off', to: 'accepted' });
    await post(sent, cy);
    const news = await syncOf(cy);
    expect(news.acts).toEqual([
      { lead: sent.lead, recorded: { key: sent.key, at: sent.at, person: cy.person.id, act: sent.act } },
    ]);
    expect(await pollOf(bo, 0)).toBe(304);
    expect(await pollOf(cy, news.cursor)).toBe(304);
  });

  test('do not bring back what I have only seen', async () => {
    const dee = await hub.join({ name: 'Dee', role: 'rep', kind: 'extension' });
    const sent = delivery({ kind: 'seen', unclaimed: 'Hannover Messe' });
    expect((await post(sent, dee)).status).toBe(201);
    expect(await rowsOf(sent.key)).toHaveLength(1);
    expect(await pollOf(dee, 0)).toBe(304);
    await post(delivery(step()), dee);
    expect((await syncOf(dee)).acts).toHaveLength(1);
  });

  test('come in portions that say that there is more, and none is left out', async () => {
    const eve = await hub.join({ name: 'Eve', role: 'rep', kind: 'extension' });
    await hub.sql(`insert into lead_acts (person, key, lead, crm, release, kind, act, at, cursor)
      select '${eve.person.id}', 'k' || n, repeat('a', 32), 'mapped', 3, 'hand-off',
        '{"kind":"hand-off","to":"accepted"}', now(), n from generate_series(1, 2300) n`);
    await hub.sql(`insert into news_cursors (person, cursor) values ('${eve.person.id}', 2300)`);
    const keys = new Set<string>();
    let cursor = 0;
    let asked = 0;
    for (;;) {
      const news = await syncOf(eve, cursor);
      news.acts.forEach(({ recorded }) => keys.add(recorded.key));
      cursor = news.cursor;
      asked += 1;
      if (!news.more) break;
    }
    expect([keys.size, cursor, asked]).toEqual([2300, 2300, 3]);
  });
});

describe('a new owner of a lead', () => {
  test('sees by channel and day what others did and did not take back, and no names', async () => {
    const lead = leadKey();
    const on = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
    const done = async (who: Caller, day: number, rest: Step) =>
      post(delivery(step(rest), { lead, at: on(day) }), who);
    await done(ada, 1, {});
    await done(ada, 2, { step: 'mail', channel: 'mail' });
    await done(ada, 3, { step: 'visit', channel: 'meeting' });
    await done(ada, 4, { step: 'visit', channel: 'meeting', did: 'undone' });
    await done(jana, 5, { step: 'post', channel: 'social', did: 'skipped' });
    await done(bo, 6, {});
    const { others } = await bo.ask('GET /api/leads/:key', { params: { key: lead } });
    expect(others).toEqual([
      { channel: 'call', day: '2026-11-01' },
      { channel: 'mail', day: '2026-11-02' },
    ]);
  });

  test('sees nothing of a lead on which nobody did anything', async () => {
    expect(await bo.ask('GET /api/leads/:key', { params: { key: leadKey() } })).toEqual({ others: [] });
  });
});
