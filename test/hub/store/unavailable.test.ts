import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { onPostgres } from '../../support/database';
import { testHub } from '../../support/hub';
import { cartridge, complaint, delivery, publish } from '../../support/pact';

const body = () => delivery(complaint({ kind: 'cartridge', id: 'cartridge/tools' }));

async function withPlaybook(connections?: number) {
  const hub = await testHub(connections === undefined ? {} : { connections });
  const jana = await hub.join({ name: 'Jana', role: 'marketing' });
  await publish(jana, await hub.join({ name: 'Lead', role: 'team_lead' }), [cartridge('tools', 'Jana')]);
  return { hub, ada: await hub.join({ name: 'Ada', role: 'rep', kind: 'extension' }) };
}

/** Each complaint has its audit row and its delivery, and the other way round. */
async function expectWhole(hub: Awaited<ReturnType<typeof testHub>>) {
  const [row] = await hub.sql(`select
    (select count(*)::int from conversations) as written,
    (select count(*)::int from deliveries) as delivered,
    (select count(*)::int from audit where action = 'feedback.written') as audited`);
  expect(row!['delivered']).toBe(row!['written']);
  expect(row!['audited']).toBe(row!['written']);
  return row!['written'];
}

test('an exception at the very end of a delivery takes all of it back', async () => {
  const { hub, ada } = await withPlaybook();
  await hub.sql('alter table audit_head rename to audit_head_gone');
  expect(await ada.refused('POST /api/deliveries', { body: body() })).toMatchObject({
    status: 500,
    code: 'hub.fault',
  });
  await hub.sql('alter table audit_head_gone rename to audit_head');
  expect(await expectWhole(hub)).toBe(0);
  await hub.close();
});

describe.runIf(onPostgres)('while the database cannot be asked', () => {
  test('the hub says so and when to try again, and is ready again by itself', async () => {
    const { hub, ada } = await withPlaybook();
    const [row] = await hub.sql('select current_database() as name, inet_server_port() as port');
    const name = String(row!['name']);
    const other = new Client({
      connectionString: `postgres://leadpact:leadpact@127.0.0.1:${Number(row!['port'])}/postgres`,
    });
    await other.connect();
    await other.query(`alter database ${name} allow_connections false`);
    await other.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const response = await fetch(`${hub.url}/readyz`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await ada.refused('POST /api/deliveries', { body: body() })).toMatchObject({
      status: 503,
      code: 'hub.unavailable',
    });
    expect((await fetch(`${hub.url}/healthz`)).status).toBe(200);
    await other.query(`alter database ${name} allow_connections true`);
    await other.end();
    expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
    await ada.ask('POST /api/deliveries', { body: body() });
    await hub.close();
  });

  test('connections that break under load lose nothing that was acknowledged and store nothing twice', async () => {
    const { hub, ada } = await withPlaybook(4);
    const [row] = await hub.sql('select current_database() as name, inet_server_port() as port');
    const killer = new Client({
      connectionString: `postgres://leadpact:leadpact@127.0.0.1:${Number(row!['port'])}/postgres`,
    });
    await killer.connect();
    const kill = () =>
      killer.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = 'leadpact'`,
        [row!['name']],
      );
    const killing = setInterval(() => void kill(), 200);
    const deliverUntilDone = async () => {
      const sent = body();
      for (;;) {
        const result = await ada.call('POST /api/deliveries', { body: sent });
        if (result.ok) return;
        expect([0, 503]).toContain(result.status);
      }
    };
    await Promise.all(Array.from({ length: 100 }, deliverUntilDone));
    clearInterval(killing);
    await killer.end();
    expect(await expectWhole(hub)).toBe(100);
    await hub.close();
  });

  test('forty at once over two connections all arrive', async () => {
    const { hub, ada } = await withPlaybook(2);
    const results = await Promise.all(
      Array.from({ length: 40 }, () => ada.call('POST /api/deliveries', { body: body() })),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await expectWhole(hub)).toBe(40);
    await hub.close();
  });
});
