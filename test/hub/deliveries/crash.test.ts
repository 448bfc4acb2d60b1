import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openFolder } from '../../../src/hub/store/pglite';
import type { Acknowledgement } from '../../../src/protocol/hub-api';
import { freshDatabase, onPostgres } from '../../support/database';
import { testHub } from '../../support/hub';
import { cartridge, complaint, delivery, publish } from '../../support/pact';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'leadpact-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const to = { kind: 'cartridge' as const, id: 'cartridge/tools' };
const crashes = Number(process.env['CRASHES'] ?? 3);

type Store = { env: Record<string, string>; keys: () => Promise<string[]>; token: string };

/** A company with a playbook and a rep who is connected, in a database that outlives its hub. */
async function settled(): Promise<Store> {
  const { database, url, sql } = onPostgres ? await freshDatabase() : { database: await openFolder(folder) };
  const hub = await testHub({ database });
  const jana = await hub.join({ name: 'Jana', role: 'marketing' });
  await publish(jana, await hub.join({ name: 'Lead', role: 'team_lead' }), [cartridge('tools', 'Jana')]);
  const { token, person } = await hub.join({ name: 'Ada', role: 'rep', kind: 'extension' });
  await hub.close();
  const env = url === undefined ? { LEADPACT_DATA: folder } : { DATABASE_URL: url };
  const query = 'select key from conversations';
  const keys = async () => {
    if (sql) return (await sql(query)).map(({ key }) => String(key));
    const again = await openFolder(folder);
    const { rows } = await again.run(
      { person: person.id },
      (tx) => tx.execute<{ key: string }>(query) as unknown as Promise<{ rows: { key: string }[] }>,
    );
    await again.close();
    return rows.map(({ key }) => key);
  };
  return { env, keys, token };
}

async function start(env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/hub/main.ts')], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((done, failed) => {
    child.once('exit', () => failed(new Error(`the hub ended: ${said}`)));
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const url = /hub is at (\S+)/.exec(said)?.[1];
      if (url) done({ child, url });
    });
  });
}

/** One delivery, sent until it is answered; undefined when the hub died first. */
async function send(url: string, token: string, body: string): Promise<Acknowledgement | undefined> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  try {
    const response = await fetch(`${url}/api/deliveries`, { method: 'POST', headers, body });
    return response.ok ? ((await response.json()) as Acknowledgement) : undefined;
  } catch {
    return undefined;
  }
}

test(`a hub that is killed ${crashes} times under load keeps all that it acknowledged, each once`, async () => {
  const { env, keys, token } = await settled();
  const waiting = new Set<string>();
  const acknowledged: string[] = [];
  for (let crash = 0; crash < crashes; crash++) {
    const { child, url } = await start(env);
    const dead = new Promise((done) => child.once('exit', done));
    const round = { alive: true, enough: acknowledged.length + 10 + Math.random() * 40 };
    const flusher = async () => {
      while (round.alive) {
        const [body = JSON.stringify(delivery(complaint(to)))] = waiting;
        waiting.add(body);
        const receipt = await send(url, token, body);
        if (receipt) waiting.delete(body);
        if (receipt) acknowledged.push(receipt.key);
        if (acknowledged.length <= round.enough) continue;
        round.alive = false;
        child.kill('SIGKILL');
      }
    };
    await Promise.all([flusher(), flusher(), flusher(), flusher()]);
    await dead;
  }
  const stored = await keys();
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(new Set(stored).size).toBe(stored.length);
  expect(acknowledged.filter((key) => !stored.includes(key))).toEqual([]);
}, 120_000);
