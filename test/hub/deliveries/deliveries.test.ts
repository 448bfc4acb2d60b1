import { createHash, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Acknowledgement, Delivery } from '../../../src/protocol/hub-api';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, complaint, delivery, nextWeek, publish } from '../../support/pact';

const to = { kind: 'cartridge' as const, id: 'cartridge/tools' };
let hub: TestHub;
let ada: Caller;
let jana: Caller;

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  const lead = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep', kind: 'extension' });
  await publish(jana, lead, [cartridge('tools', 'Jana Winter')]);
  return hub.close;
});

async function post(body: string, who = ada) {
  const headers = { ...who.headers, 'content-type': 'application/json' };
  const response = await fetch(`${hub.url}/api/deliveries`, { method: 'POST', headers, body });
  return {
    status: response.status,
    answer: (await response.json()) as Acknowledgement & { code: string; field?: string },
  };
}

const rowsOf = (key: string) => hub.sql('select id from conversations where key = $1', [key]);

describe('a delivery', () => {
  test('is acknowledged with its key and the hash of its exact bytes', async () => {
    const sent = delivery(complaint(to));
    const body = ` ${JSON.stringify(sent, null, 1)}\n`;
    const { status, answer } = await post(body);
    expect(status).toBe(201);
    expect(answer).toMatchObject({ key: sent.key, hash: createHash('sha256').update(body).digest('hex') });
    expect(answer.conversation).toMatchObject({ key: sent.key, author: { id: ada.person.id } });
  });

  test('that comes again is acknowledged again and stored once', async () => {
    const sent = delivery(complaint(to));
    const body = JSON.stringify(sent);
    const first = await post(body);
    const again = await post(body);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.answer).toEqual(first.answer);
    expect(await rowsOf(sent.key)).toHaveLength(1);
  });

  test('with another text under the same key is refused, and the first stays', async () => {
    const sent = delivery(complaint(to));
    await post(JSON.stringify(sent));
    const { status, answer } = await post(JSON.stringify({ ...sent, seq: 2 }));
    expect([status, answer.code]).toEqual([422, 'delivery.key_reused']);
    expect(await rowsOf(sent.key)).toHaveLength(1);
  });

  test('of 200 with the same key at the same time makes one row, and all are acknowledged', async () => {
    const sent = delivery(complaint(to));
    const body = JSON.stringify(sent);
    const results = await Promise.all(Array.from({ length: 200 }, () => post(body)));
    expect(results.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(results.filter(({ status }) => status === 200)).toHaveLength(199);
    expect(new Set(results.map(({ answer }) => answer.conversation!.id)).size).toBe(1);
    expect(await rowsOf(sent.key)).toHaveLength(1);
    const audited = await hub.sql('select seq from audit where about like $1', [
      `%${results[0]!.answer.conversation!.id}%`,
    ]);
    expect(audited).toHaveLength(1);
  });

  test('under a key that somebody else used too is theirs alone', async () => {
    const sent = delivery(complaint(to));
    const bo = await hub.join({ name: 'Bo Berg', role: 'rep', kind: 'extension' });
    const [mine, his] = [await post(JSON.stringify(sent)), await post(JSON.stringify(sent), bo)];
    expect([mine.status, his.status]).toEqual([201, 201]);
    expect(mine.answer.conversation!.id).not.toBe(his.answer.conversation!.id);
  });

  test('that was written in time and comes three weeks late is taken', async () => {
    const at = new Date(Date.now() - 21 * 86_400_000).toISOString();
    const by = new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10);
    expect((await post(JSON.stringify(delivery(complaint(to, { by }), { at })))).status).toBe(201);
  });

  test('carries the device and its count, so that a gap can be named', async () => {
    const device = randomUUID();
    for (const seq of [1, 2, 4]) await post(JSON.stringify(delivery(complaint(to), { device, seq })));
    const missing = await hub.sql(
      `select n from generate_series(1, (select max(seq) from deliveries where device = $1)) n
       where n not in (select seq from deliveries where device = $1)`,
      [device],
    );
    expect(missing).toEqual([{ n: 3 }]);
  });

  test('of a move is made once as well, by the rules of the conversation', async () => {
    const { conversation } = (await post(JSON.stringify(delivery(complaint(to))))).answer;
    const move = {
      key: randomUUID(),
      device: 'd',
      seq: 1,
      at: new Date().toISOString(),
      kind: 'move',
      conversation: conversation!.id,
      move: { kind: 'withdraw' },
    };
    const results = await Promise.all(Array.from({ length: 20 }, () => post(JSON.stringify(move))));
    expect(results.every(({ status }) => status === 200 || status === 201)).toBe(true);
    expect(await hub.sql('select n from moves where conversation = $1', [conversation!.id])).toHaveLength(1);
    const late = await post(JSON.stringify({ ...move, key: randomUUID() }));
    expect([late.status, late.answer.code]).toEqual([409, 'feedback.move_not_now']);
  });
});

describe('a complaint is refused', () => {
  const refusals: [string, Partial<Delivery & { kind: 'complaint' }>['complaint'], string, string][] = [
    ['without a request', complaint(to, { request: ' ' }), 'request.invalid', 'complaint.request'],
    [
      'with a request that asks for nothing',
      complaint(to, { request: 'please fix it' }),
      'feedback.request_asks_nothing',
      'complaint.request',
    ],
    [
      'with a request that repeats it',
      complaint(to, { request: complaint(to).complaint }),
      'feedback.request_repeats',
      'complaint.request',
    ],
    [
      'to nobody here',
      complaint({ kind: 'cartridge', id: 'cartridge/gone' }),
      'feedback.addressee_unknown',
      'complaint.addressee',
    ],
    [
      'by a day that was past when it was written',
      complaint(to, { by: '2020-01-01' }),
      'feedback.day_past',
      'complaint.by',
    ],
    [
      'that is too long',
      complaint(to, { complaint: 'x'.repeat(4001) }),
      'request.invalid',
      'complaint.complaint',
    ],
    [
      'with a character that no database keeps',
      complaint(to, { complaint: 'a\0b' }),
      'request.invalid',
      'complaint.complaint',
    ],
  ];
  test.each(refusals)('%s', async (_, wrong, code, field) => {
    const sent = delivery(wrong!);
    expect(await post(JSON.stringify(sent))).toMatchObject({ status: 400, answer: { code, field } });
    expect(await rowsOf(sent.key)).toEqual([]);
    expect(await hub.sql('select key from deliveries where key = $1', [sent.key])).toEqual([]);
  });
});

test('a request that is cut off at any byte of its body leaves nothing behind', async () => {
  const sent = delivery(complaint(to));
  const body = JSON.stringify(sent);
  const head = [
    'POST /api/deliveries HTTP/1.1',
    'host: hub',
    `authorization: ${ada.headers['authorization']}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    '\r\n',
  ].join('\r\n');
  const { hostname, port } = new URL(hub.url);
  for (let bytes = 0; bytes < body.length; bytes += 40) {
    await new Promise<void>((done) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(head + body.slice(0, bytes), () => socket.destroy());
      });
      socket.on('close', () => done());
    });
  }
  expect(await rowsOf(sent.key)).toEqual([]);
  expect((await post(body)).status).toBe(201);
  expect(hub.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('the people who are concerned hear of it with their next poll', async () => {
  const before = (await jana.ask('GET /api/sync', { query: { release: 0, cursor: 0 } })).cursor;
  const { answer } = await post(JSON.stringify(delivery(complaint(to, { by: nextWeek }))));
  const { conversations, cursor } = await jana.ask('GET /api/sync', {
    query: { release: 1, cursor: before },
  });
  expect(cursor).toBe(before + 1);
  expect(conversations.map(({ id }) => id)).toEqual([answer.conversation!.id]);
});
