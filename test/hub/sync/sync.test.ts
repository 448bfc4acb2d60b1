import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, complaint, delivery, nextWeek, publish } from '../../support/pact';

const to = { kind: 'cartridge' as const, id: 'cartridge/tools' };
let hub: TestHub;
let jana: Caller;
let lead: Caller;
let ada: Caller;

beforeEach(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  lead = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep', kind: 'extension' });
  return hub.close;
});

const poll = (release: number, cursor: number, headers = ada.headers) =>
  fetch(`${hub.url}/api/sync?release=${release}&cursor=${cursor}`, { headers });
const write = (who = ada) => who.ask('POST /api/deliveries', { body: delivery(complaint(to)) });
const promise = (id: string) =>
  jana.ask('POST /api/feedback/:id/moves', {
    params: { id },
    body: { key: randomUUID(), move: { kind: 'promise', day: nextWeek } },
  });

describe('a poll', () => {
  test('with nothing new is answered 304 with an ETag, the first time and from then on', async () => {
    for (let time = 0; time < 3; time++) {
      const response = await poll(0, 0);
      expect([response.status, response.headers.get('etag')]).toEqual([304, '"0.0"']);
    }
  });

  test('tells of a release at once, and then has nothing new', async () => {
    expect((await poll(0, 0)).status).toBe(304);
    await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
    const response = await poll(0, 0);
    expect(response.headers.get('etag')).toBe('"1.0"');
    const { hash } = (await ada.ask('GET /api/release')).release!;
    expect(await response.json()).toEqual({
      release: { number: 1, hash },
      cursor: 0,
      conversations: [],
      acts: [],
      absences: [],
    });
    expect((await poll(1, 0)).status).toBe(304);
  });

  test('brings my own conversation and each answer to it at once, whole, once', async () => {
    await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
    const { conversation } = await write();
    const first = await ada.ask('GET /api/sync', { query: { release: 1, cursor: 0 } });
    expect([first.cursor, first.conversations]).toEqual([1, [conversation]]);
    expect((await poll(1, 1)).status).toBe(304);
    await promise(conversation!.id);
    const second = await ada.ask('GET /api/sync', { query: { release: 1, cursor: 1 } });
    expect(second.cursor).toBe(2);
    expect(second.conversations[0]!.moves.map(({ kind }) => kind)).toEqual(['promise']);
    expect((await poll(1, 2)).status).toBe(304);
  });

  test('brings only what concerns me', async () => {
    await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
    const bo = await hub.join({ name: 'Bo Berg', role: 'rep', kind: 'extension' });
    await write(bo);
    expect((await poll(1, 0)).status).toBe(304);
    expect(
      (await jana.ask('GET /api/sync', { query: { release: 1, cursor: 0 } })).conversations,
    ).toHaveLength(1);
  });

  test('with a cursor from a database that was lost begins anew', async () => {
    await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
    await write();
    const { cursor, conversations } = await ada.ask('GET /api/sync', { query: { release: 9, cursor: 99 } });
    expect([cursor, conversations.length]).toEqual([1, 1]);
  });

  test('carries two hundred at most, and the next one the rest', async () => {
    await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
    for (let made = 0; made < 205; made++) await write();
    const first = await ada.ask('GET /api/sync', { query: { release: 1, cursor: 0 } });
    expect([first.cursor, first.conversations.length]).toEqual([200, 200]);
    const rest = await ada.ask('GET /api/sync', { query: { release: 1, cursor: 200 } });
    expect([rest.cursor, rest.conversations.length]).toEqual([205, 5]);
  });

  test('never misses a change, however many are made while it asks', async () => {
    await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
    const seen = new Set<string>();
    const state = { cursor: 0, writing: true };
    const pollOnce = async () => {
      const response = await poll(1, state.cursor);
      if (response.status === 304) return false;
      const news = (await response.json()) as { cursor: number; conversations: { id: string }[] };
      for (const { id } of news.conversations) seen.add(id);
      state.cursor = news.cursor;
      return true;
    };
    const reader = (async () => {
      while ((await pollOnce()) || state.writing);
    })();
    const written = await Promise.all(Array.from({ length: 40 }, () => write()));
    state.writing = false;
    await reader;
    while (await pollOnce());
    expect(seen).toEqual(new Set(written.map(({ conversation }) => conversation!.id)));
    expect(state.cursor).toBe(40);
  });

  test('is refused at once when the session was ended', async () => {
    const desk = await hub.again(ada.person);
    expect((await poll(0, 0)).status).toBe(304);
    const { session: id } = await ada.ask('GET /api/me');
    await desk.ask('DELETE /api/sessions/:id', { params: { id } });
    expect((await poll(0, 0)).status).toBe(401);
  });

  test('with nothing new asks the database for nothing', async () => {
    await poll(0, 0);
    await hub.database.close();
    expect((await poll(0, 0)).status).toBe(304);
    expect((await poll(1, 0)).status).not.toBe(304);
  });
});

test('another hub process on the same database tells of a change within five seconds', async () => {
  const other = await testHub({ beside: hub });
  const pollOther = () => fetch(`${other.url}/api/sync?release=0&cursor=0`, { headers: ada.headers });
  expect((await pollOther()).status).toBe(304);
  await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
  await new Promise((done) => setTimeout(done, 5100));
  expect((await pollOther()).status).toBe(200);
});
