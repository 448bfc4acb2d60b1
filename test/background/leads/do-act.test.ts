import { extension, network, runMortal } from '../../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answers } from '../../../src/background/answers';
import { deliver } from '../../../src/background/deliver/deliver';
import { leave } from '../../../src/background/hub/leave';
import { doAct } from '../../../src/background/leads/do-act';
import { noteSeen } from '../../../src/background/leads/seen';
import { sync } from '../../../src/background/sync/sync';
import { readKnownLeads } from '../../../src/browser/known-leads';
import { leadKey } from '../../../src/browser/lead-key';
import { waiting } from '../../../src/browser/outbox';
import { readStored, removeStored } from '../../../src/browser/stored';
import type { LeadAct, RecordedAct } from '../../../src/domain/progress/act';
import type { Delivery } from '../../../src/protocol/hub-api';
import type { Message } from '../../../src/protocol/messages';
import { conversationOf, type FakeHub } from '../../support/extension/fake-hub';
import { keptBy } from '../complaints';
import { entriesOf } from '../sync/entries';
import { becomeAs, connectedAs, connectionOf } from '../worker';

const lead = { crm: 'mapped', origin: 'https://crm.example', objectType: 'lead', recordId: '4711' };
let hub: FakeHub;
let key: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00.000Z') });
  hub = await connectedAs('ann');
  key = (await leadKey(connectionOf('ann').leadKey, lead))!;
});
afterEach(async () => {
  await deliver(); // what was begun on the side ends before the next test begins
  vi.useRealTimers();
});

type Step = Partial<Extract<LeadAct, { kind: 'step' }>>;
const step = (rest: Step = {}): LeadAct => ({
  kind: 'step',
  guidance: 'guidance/attended',
  release: 1,
  step: 'call',
  channel: 'call',
  did: 'done',
  ...rest,
});
const did = (act: LeadAct, under = 'k-1'): Message<'lead.act'> => ({
  kind: 'lead.act',
  lead,
  campaign: 'campaign/cutting-scrap',
  key: under,
  act,
});
const known = async () => (await readKnownLeads([key])).get(key);
const left = async () => (await waiting()).entries;
const sent = () =>
  network.heard
    .filter(({ url }) => url.pathname === '/api/deliveries')
    .map(({ body }) => body as Extract<Delivery, { kind: 'act' }>);
function offline(): () => void {
  const { answer } = network;
  network.answer = () => 'no answer';
  return () => (network.answer = answer);
}
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe('what a rep did on a lead', () => {
  test('shows at once, waits for the hub, and is told to it without the record’s id', async () => {
    const back = offline();
    expect(await doAct(did(step({ outcome: 'reached' })))).toBe(true);
    expect(await known()).toMatchObject({
      acts: [{ key: 'k-1', person: 'ann', at: '2026-11-20T09:00:00.000Z' }],
      progress: { attempts: 1, steps: { call: { did: 'done', outcome: 'reached' } } },
    });
    expect(await left()).toHaveLength(1);
    back();
    later(120);
    await deliver();
    expect(await left()).toEqual([]);
    expect(sent().at(-1)).toMatchObject({ kind: 'act', lead: key, campaign: 'campaign/cutting-scrap' });
    expect(JSON.stringify(sent())).not.toContain('4711');
  });

  test('can be read afterwards exactly as it was sent, and by nobody who connects next', async () => {
    await doAct(did(step()));
    await deliver();
    expect((await readStored(['sentActs'])).sentActs).toEqual(sent());
    await leave('keep');
    expect((await readStored(['sentActs'])).sentActs).toBeUndefined();
  });

  test('is one act however often the page asks, before and after the hub has it', async () => {
    const message = did(step());
    await Promise.all([doAct(message), doAct(message)]);
    await deliver();
    later(5);
    expect(await doAct(message)).toBe(true);
    await deliver();
    expect([hub.rows.size, hub.conflicts, await left()]).toEqual([1, 0, []]);
    expect((await known())?.acts).toHaveLength(1);
  });

  test('is one act also when the worker dies at any moment of it and the page asks again', async () => {
    hub.publish(entriesOf(1));
    await sync();
    for (let steps = 1; steps < 60; steps += 3) {
      const message = did(step({ outcome: 'no-answer' }), `k-${steps}`);
      await runMortal(steps, () => doAct(message));
      await deliver();
      later(120);
      expect(await doAct(message)).toBe(true);
      await deliver();
      later(120);
      await deliver();
    }
    expect([hub.conflicts, await left()]).toEqual([0, []]);
    expect((await known())?.progress?.attempts).toBe(hub.rows.size);
    expect(hub.rows.size).toBe(20);
  });

  test('is not said to be kept when the browser has no room for it', async () => {
    extension.local.trouble.full = true;
    expect(await doAct(did(step()))).toBe(false);
    expect(await answers['lead.act'](did(step()), { from: 'own page' })).toBeUndefined();
    extension.local.trouble.full = false;
    expect(await doAct(did(step()))).toBe(true);
  });

  test('is not kept when it contradicts itself, or nobody is connected', async () => {
    expect(await doAct(did(step({ did: 'skipped', outcome: 'reached' })))).toBe(false);
    expect(await left()).toEqual([]);
    await removeStored(['connection']);
    expect(await doAct(did(step()))).toBe(false);
    expect(await left()).toEqual([]);
  });

  test('says where its outcome leads by the script in hand', async () => {
    hub.publish(entriesOf(1));
    await sync();
    await doAct(did(step({ outcome: 'no-answer' })));
    expect((await known())?.progress?.ended).toBe('end');
    expect((await left())[0]?.what ?? sent()[0]).toMatchObject({ act: { leadsTo: 'end' }, release: 1 });
  });

  test('stays with the lead when a conversation about it comes, and the other way round', async () => {
    await doAct(did(step()));
    const { key: under } = await keptBy('ann', 'About this lead');
    const [entry] = (await left()).filter((each) => each.key === under);
    if (entry?.what.kind !== 'complaint') throw new Error('no complaint');
    const { complaint } = entry.what;
    const about = { ...complaint, lead: { key } };
    hub.news.push(conversationOf({ ...entry, kind: 'complaint', complaint: about }, 'ann'));
    await sync();
    expect(await known()).toMatchObject({ conversations: [`c-${under}`], acts: [{ key: 'k-1' }] });
    await doAct(did(step({ step: 'mail' }), 'k-2'));
    expect(await known()).toMatchObject({ conversations: [`c-${under}`], acts: [{}, {}] });
  });

  test('belongs to its person: who connects next finds nothing of it here, and it is still delivered as theirs', async () => {
    const back = offline();
    await doAct(did(step()));
    await deliver();
    back();
    await becomeAs('bob', hub);
    later(120);
    await deliver();
    expect(hub.rows.size).toBe(0);
    await becomeAs('ann', hub);
    await deliver();
    expect([...hub.rows.values()]).toMatchObject([{ person: 'ann' }]);
  });
});

describe('my acts of another device, or from before a reinstall', () => {
  const recorded = (n: number): RecordedAct => ({
    key: `r-${n}`,
    at: `2026-11-1${n % 10}T09:00:00.000Z`,
    person: 'ann',
    act: step({ step: `s-${n}` }),
  });

  test('come back with the next poll, all portions of them in one go', async () => {
    hub.acts.push(...Array.from({ length: 25 }, (_, n) => ({ lead: key, recorded: recorded(n) })));
    hub.portion = 10;
    await sync();
    expect((await known())?.acts).toHaveLength(25);
    expect((await known())?.progress).toMatchObject({ attempts: 25 });
  });

  test('that are here already change nothing', async () => {
    await doAct(did(step()));
    await deliver();
    const before = await known();
    hub.acts.push(...(before?.acts ?? []).map((each) => ({ lead: key, recorded: each })));
    await sync();
    expect(await known()).toEqual(before);
  });

  test('come with the days on which I am away', async () => {
    hub.absences = [{ from: '2026-12-24', to: '2027-01-02' }];
    hub.acts.push({ lead: key, recorded: recorded(1) });
    await sync();
    expect(extension.local.peek('workingTimes')).toEqual({ absences: hub.absences });
  });
});

describe('what a rep has only seen', () => {
  const seen = (rest: object = {}): Message<'lead.seen'> => ({
    kind: 'lead.seen',
    lead,
    glance: {
      address: 'https://crm.example/leads/4711',
      name: 'Anna Berg',
      mine: 'yes',
      tab: { clock: { state: 'no service level' }, verdict: 'meets', answers: 0 },
    },
    seen: { kind: 'seen', guidance: 'guidance/attended' },
    ...rest,
  });
  const brief = { briefly: true, seen: { kind: 'seen' as const } };

  test('is told once a day, and again when it has changed; the latest stays here', async () => {
    for (const message of [seen(), seen(), seen(brief)]) await noteSeen(message);
    await deliver();
    expect(hub.rows.size).toBe(1);
    await noteSeen(seen({ seen: { kind: 'seen', withoutGuidance: true } }));
    later(24 * 60);
    await noteSeen(seen({ seen: { kind: 'seen', withoutGuidance: true } }));
    await deliver();
    expect(hub.rows.size).toBe(3);
    expect((await known())?.acts).toMatchObject([{ act: { withoutGuidance: true } }]);
  });

  test('tells the hub no name and no address', async () => {
    await noteSeen(seen());
    await deliver();
    expect(JSON.stringify(sent())).not.toMatch(/Anna|4711|crm\.example/);
  });

  test('is dropped when very much waits, while what was done is kept', async () => {
    offline();
    for (let n = 0; n < 300; n++) await keptBy('ann', `text ${n}`);
    await noteSeen(seen());
    expect(await known()).toBeUndefined();
    await doAct(did(step()));
    expect((await left()).length).toBe(301);
  });
});

describe('what others did on a lead', () => {
  const opened = () => answers['lead.opened']({ kind: 'lead.opened', lead }, { from: 'own page' });
  const othersOf = async () => (await known())?.others;

  test('is asked of the hub when the lead is opened, and stays when it cannot be asked', async () => {
    hub.others.set(key, [{ channel: 'call', day: '2026-11-18' }]);
    await opened();
    await vi.waitFor(async () => expect(await othersOf()).toEqual([{ channel: 'call', day: '2026-11-18' }]));
    offline();
    expect(await opened()).toEqual({ key });
    expect(await othersOf()).toHaveLength(1);
  });
});
