import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tx } from '../../../src/hub/store/transaction';
import { openPostgres } from '../../../src/hub/store/postgres';
import { onPostgres } from '../../support/database';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, complaint, delivery, nextWeek, publish } from '../../support/pact';

const guarded = [
  'conversations',
  'moves',
  'deliveries',
  'sessions',
  'audit',
  'workshop_sides',
  'held_releases',
  'lead_acts',
  'absences',
];
let hub: TestHub;
let ada: Caller;
let bo: Caller;

beforeAll(async () => {
  hub = await testHub();
  const jana = await hub.join({ name: 'Jana', role: 'marketing' });
  ada = await hub.join({ name: 'Ada', role: 'rep', kind: 'extension' });
  bo = await hub.join({ name: 'Bo', role: 'rep', kind: 'extension' });
  await publish(jana, await hub.join({ name: 'Lead', role: 'team_lead' }), [cartridge('tools', 'Jana')]);
  const about = complaint({ kind: 'cartridge', id: 'cartridge/tools' });
  const { conversation } = await ada.ask('POST /api/deliveries', { body: delivery(about) });
  const move = { kind: 'withdraw' as const };
  await ada.ask('POST /api/feedback/:id/moves', {
    params: { id: conversation!.id },
    body: { key: 'withdraw', move },
  });
  await ada.ask('POST /api/deliveries', {
    body: {
      key: 'accepted',
      device: 'd',
      seq: 2,
      at: '2026-11-17T09:00:00.000Z',
      kind: 'act',
      lead: 'a'.repeat(32),
      crm: 'mapped',
      release: 1,
      act: { kind: 'hand-off', to: 'accepted' },
    },
  });
  const { id } = await jana.ask('POST /api/workshops', { body: { title: 'MQL', stage: 'MQL' } });
  await jana.ask('PUT /api/workshops/:id/criteria', { params: { id }, body: { version: 0, criteria: [] } });
  await ada.ask('POST /api/absences', { body: { from: nextWeek, to: nextWeek } });
  await ada.ask('GET /api/sync', { query: { release: 1, cursor: 0 } });
  return hub.close;
});

const as = <T>(person: string | undefined, work: (tx: Tx) => Promise<T>) =>
  hub.database.run(person === undefined ? {} : { person }, work);
const count = (person: string | undefined, table: string) =>
  as(person, async (tx) => {
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(sql.raw(table));
    return row!.count;
  });
const run = (person: string, statement: string) => as(person, (tx) => tx.execute(sql.raw(statement)));

describe('whatever the program asks for, the database', () => {
  test.each(guarded)('shows nothing of %s when it is for nobody', async (table) => {
    expect(await hub.sql(`select 1 from ${table}`)).not.toEqual([]);
    expect(await count(undefined, table)).toBe(0);
  });

  test('shows a rep only what is theirs', async () => {
    for (const table of ['conversations', 'moves', 'deliveries', 'audit', 'lead_acts'])
      expect(await count(bo.person.id, table)).toBe(0);
    expect(await count(bo.person.id, 'sessions')).toBe(1);
    expect([await count(ada.person.id, 'conversations'), await count(ada.person.id, 'moves')]).toEqual([
      1, 1,
    ]);
  });

  test('lets nobody write in the name of another', async () => {
    const { id } = ada.person;
    await expect(
      run(
        bo.person.id,
        `insert into conversations (id, key, author, at, complaint, request, addressee_kind, addressee, to_title, by, state)
        values ('forged', 'k', '${id}', now(), 'c', 'r', 'cartridge', 'cartridge/tools', 't', '2030-01-01', 'requested')`,
      ),
    ).rejects.toThrow();
    await expect(
      run(
        bo.person.id,
        `insert into sessions (id, person, kind, label, token_hash, created_at, last_seen_at, expires_at)
        values ('forged', '${id}', 'desk', 'l', 'h', now(), now(), now())`,
      ),
    ).rejects.toThrow();
    await expect(
      run(
        bo.person.id,
        `insert into lead_acts (person, key, lead, crm, release, kind, act, at)
        values ('${id}', 'forged', 'l', 'mapped', 1, 'seen', '{"kind":"seen"}', now())`,
      ),
    ).rejects.toThrow();
    expect(await hub.sql(`select 1 from conversations where id = 'forged'`)).toEqual([]);
  });

  test('lets nobody change or delete what was written', async () => {
    const statements = [
      `update conversations set complaint = 'x'`,
      'delete from conversations',
      `update moves set text = 'x'`,
      'delete from moves',
      `update deliveries set hash = 'x'`,
      'delete from deliveries',
      `update lead_acts set kind = 'seen'`,
      'delete from lead_acts',
      `update audit set action = 'x'`,
      'delete from audit',
      `insert into audit (seq, at, action, about, previous, hash) values (999, now(), 'a', '{}', '', '')`,
      'update audit_head set seq = 0',
      'select * from audit_head',
      'truncate audit',
      'drop table audit',
    ];
    for (const statement of statements)
      await expect(run(ada.person.id, statement), statement).rejects.toThrow();
  });

  test('holds the owner of the tables to the same rules', async () => {
    const rows = await hub.sql(
      `select relname from pg_class where relrowsecurity and relforcerowsecurity order by relname`,
    );
    expect(rows.map(({ relname }) => relname)).toEqual([...guarded].sort());
  });

  test('does not know a transaction’s person any more when the next one begins', async () => {
    await as(ada.person.id, async (tx) => tx.execute(sql`select 1`));
    expect(await count(undefined, 'conversations')).toBe(0);
  });
});

test.runIf(onPostgres)('a database user without superuser’s rights migrates and serves as well', async () => {
  const store = await testHub();
  await store.sql(`create role owner_${process.pid} login createrole`);
  await store.sql(`create database owned_${process.pid} owner owner_${process.pid}`);
  const [row] = await store.sql('select inet_server_port() as port');
  const url = `postgres://owner_${process.pid}@127.0.0.1:${Number(row!['port'])}/owned_${process.pid}`;
  await store.sql(`grant leadpact_app to owner_${process.pid} with admin option`);
  const database = await openPostgres(url);
  const owned = await testHub({ database });
  const rep = await owned.join({ name: 'Cy', role: 'rep' });
  expect((await rep.ask('GET /api/me')).person.name).toBe('Cy');
  await owned.close();
  await store.close();
});
