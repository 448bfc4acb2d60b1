import { extension, freshDatabase, network, runMortal } from '../../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliver } from '../../../src/background/deliver/deliver';
import { keep, waiting } from '../../../src/browser/outbox';
import { readStored } from '../../../src/browser/stored';
import type { Delivery } from '../../../src/protocol/hub-api';
import type { FakeHub, Mischief } from '../../support/extension/fake-hub';
import { complaintBy, keptBy } from '../complaints';
import { becomeAs, connectedAs, connectionOf } from '../worker';

let hub: FakeHub;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00.000Z') });
  hub = await connectedAs('ann');
});
afterEach(() => vi.useRealTimers());

const left = async () => (await waiting()).entries;
const sent = () =>
  network.heard
    .filter(({ url }) => url.pathname === '/api/deliveries')
    .map(({ body }) => (body as Delivery & { kind: 'complaint' }).complaint.complaint);
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe('what waits', () => {
  test('is sent in the order it was written, and leaves when the hub has acknowledged it', async () => {
    for (const text of ['a', 'b', 'c']) await keptBy('ann', text);
    await deliver();
    expect(sent()).toEqual(['a', 'b', 'c']);
    expect(await left()).toEqual([]);
  });

  test('stands in the history before it leaves the outbox', async () => {
    const { key } = await keptBy('ann', 'a');
    await deliver();
    const { conversations = {} } = await readStored(['conversations']);
    expect(Object.values(conversations).map((each) => each.key)).toEqual([key]);
  });

  test('is the same bytes from whichever store it is read', async () => {
    await keptBy('ann', 'a');
    hub.mischief.push({ kind: 'kept, answer lost' });
    await deliver();
    freshDatabase();
    later(120);
    await deliver();
    expect([hub.rows.size, hub.conflicts, await left()]).toEqual([1, 0, []]);
  });

  test('is sent once by two flushers at the same time', async () => {
    await keptBy('ann', 'a');
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(sent()).toEqual(['a']);
  });

  test('of another person is left alone until that person is connected', async () => {
    await keptBy('bob', 'bob’s');
    await deliver();
    expect(sent()).toEqual([]);
    await becomeAs('bob', hub);
    await deliver();
    expect([...hub.rows.values()].map(({ person }) => person)).toEqual(['bob']);
  });

  test('is not sent with the next person’s token when people change half-way', async () => {
    await keptBy('ann', 'a');
    await keptBy('ann', 'b');
    const answer = network.answer;
    network.answer = async (heard) => {
      const response = await answer(heard);
      network.answer = answer;
      await becomeAs('bob', hub);
      return response;
    };
    await deliver();
    expect([...hub.rows.values()].map(({ person }) => person)).toEqual(['ann']);
    expect(await left()).toHaveLength(1);
    expect((await readStored(['conversations'])).conversations).toBeUndefined();
  });

  test('leaves a disk that has no room for anything any more', async () => {
    await keptBy('ann', 'a');
    extension.local.trouble.full = true;
    await deliver();
    expect(hub.rows.size).toBe(1);
    expect(await left()).toEqual([]);
  });

  test('stays untouched while a later version of the program owns the database', async () => {
    await keptBy('ann', 'a');
    const request = indexedDB.open('leadpact', 99);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await deliver();
    expect(sent()).toEqual([]);
    expect(await left()).toHaveLength(1);
  });
});

describe('an answer that is no acknowledgement', () => {
  const answers: [string, Mischief][] = [
    ['names another key', { kind: 'other key' }],
    ['names another content', { kind: 'other hash' }],
    ['is empty', { kind: 'empty answer' }],
    ['leads elsewhere', { kind: 'redirect' }],
    ['is the page of a network’s sign-in', { kind: 'proxy page', status: 200 }],
    ['is a proxy’s error page', { kind: 'proxy page', status: 502 }],
    ['is a proxy’s "not found"', { kind: 'proxy page', status: 404 }],
    ['does not come', { kind: 'no answer' }],
    ['does not come in time', { kind: 'silence' }],
    ['says: in progress', { kind: 'status', status: 409 }],
    ['says: too many', { kind: 'status', status: 429, retryAfter: '60' }],
    ['says: broken', { kind: 'status', status: 500 }],
    ['says: shut', { kind: 'status', status: 503 }],
    ['got lost after the hub had kept it', { kind: 'kept, answer lost' }],
  ];
  test.each(answers)('%s: the entry stays and arrives later, once', async (_, mischief) => {
    await keptBy('ann', 'a');
    hub.mischief.push(mischief);
    await deliver();
    const [entry] = await left();
    expect(entry).toMatchObject({ attempts: 1 });
    expect(entry?.refused).toBeUndefined();
    later(61);
    await deliver();
    expect(await left()).toEqual([]);
    expect([hub.rows.size, hub.conflicts]).toEqual([1, 0]);
  });
});

describe('an entry that the hub refuses for good', () => {
  test.each([400, 403, 404, 413, 422])(
    'with %i is shown with its reason, keeps its text and blocks nothing',
    async (status) => {
      for (const text of ['a', 'b', 'c']) await keptBy('ann', text);
      hub.mischief.push({ kind: 'status', status });
      await deliver();
      const entries = await left();
      expect(entries).toMatchObject([
        {
          what: { complaint: { complaint: 'a' } },
          refused: { code: 'hub.said_so', message: `The hub said ${status}.` },
        },
      ]);
      later(600);
      await deliver();
      expect(sent()).toEqual(['a', 'b', 'c']);
    },
  );

  test('that fails in the hub holds back nothing but itself', async () => {
    for (const text of ['a', 'b']) await keptBy('ann', text);
    hub.mischief.push({ kind: 'status', status: 500 });
    await deliver();
    expect([...hub.rows.values()].map(({ text }) => JSON.parse(text).complaint.complaint)).toEqual(['b']);
  });
});

describe('while the hub is down', () => {
  test('one entry asks, the others wait with it', async () => {
    for (const text of ['a', 'b', 'c']) await keptBy('ann', text);
    hub.mischief.push({ kind: 'status', status: 503, retryAfter: '600' });
    await deliver();
    later(9);
    await deliver();
    expect(sent()).toEqual(['a']);
    expect(extension.state.alarms.get('deliver')?.scheduledTime).toBe(Date.parse('2026-11-20T09:10:00.000Z'));
    later(1);
    await deliver();
    expect(sent()).toEqual(['a', 'a', 'b', 'c']);
  });

  test('an entry that goes through takes the waiting ones along', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.99);
    await keptBy('ann', 'a');
    hub.mischief.push({ kind: 'no answer' });
    await deliver();
    vi.restoreAllMocks();
    await keptBy('ann', 'b');
    await deliver();
    expect(sent()).toEqual(['a', 'b', 'a']);
    expect(await left()).toEqual([]);
  });

  test('a person who asks for it waits no longer', async () => {
    for (const text of ['a', 'b']) await keptBy('ann', text);
    hub.mischief.push({ kind: 'status', status: 503, retryAfter: '600' });
    await deliver();
    await deliver({ atOnce: true });
    expect(await left()).toEqual([]);
  });

  test('a clock that was set back a year does not hold an entry for a year', async () => {
    await keptBy('ann', 'a');
    hub.mischief.push({ kind: 'status', status: 503, retryAfter: '600' });
    await deliver();
    vi.setSystemTime(new Date('2025-11-20T09:00:00.000Z'));
    await deliver();
    expect(await left()).toEqual([]);
  });
});

describe('a person whose session has ended', () => {
  test('is signed in again without being asked, once, and nothing is lost', async () => {
    for (const text of ['a', 'b']) await keptBy('ann', text);
    hub.tokens.clear();
    await deliver();
    expect(hub.rows.size).toBe(2);
    expect(network.heard.filter(({ url }) => url.pathname === '/api/demo/connection')).toHaveLength(1);
  });

  test('who cannot be is told so, and everything waits', async () => {
    for (const text of ['a', 'b']) await keptBy('ann', text);
    const { demo: _, ...connection } = connectionOf('ann');
    await extension.local.area.set({ connection });
    hub.tokens.clear();
    await deliver();
    expect(await left()).toHaveLength(2);
    expect((await readStored(['connection'])).connection?.signedOut).toBe(true);
    expect(extension.state.alarms.has('deliver')).toBe(false);
  });
});

describe('a worker that dies', () => {
  test('between any two steps loses nothing and doubles nothing', async () => {
    let killed = 0;
    for (let steps = 0; steps < 60; steps++) {
      hub = await connectedAs('ann');
      const { key } = await keptBy('ann', 'a');
      await keptBy('ann', 'b');
      if ((await runMortal(steps, () => deliver())) === 'killed') killed++;
      const rest = (await left()).map((entry) => entry.key);
      if (!rest.includes(key)) expect(hub.rows.has(key), `killed after ${steps}`).toBe(true);
      await deliver();
      expect([hub.rows.size, hub.conflicts, await left()], `killed after ${steps}`).toEqual([2, 0, []]);
    }
    expect(killed).toBeGreaterThan(20);
  });

  test('and a text that is sent again under its key afterwards is not stored twice', async () => {
    const unsent = complaintBy('ann', 'a');
    await keep(unsent);
    await deliver();
    expect(await keep(unsent)).toEqual({ ok: true, already: 'sent' });
    await deliver();
    expect(hub.rows.size).toBe(1);
  });
});
