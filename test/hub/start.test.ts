import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checked, defaults, settingsFrom } from '../../src/hub/settings';
import { startHub } from '../../src/hub/start';
import { freshDatabase, onPostgres } from '../support/database';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadpact-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

/** `npm run hub` without its building of the desk. */
function run(env: Record<string, string>, ...args: string[]): Run {
  const { DATABASE_URL: _, ...rest } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/hub/main.ts'), ...args], {
    cwd: root,
    env: { ...rest, PORT: '0', LEADPACT_DATA: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return { child, said: () => output, ended: new Promise((done) => child.on('exit', done)) };
}

async function until({ said, ended }: Run, what: RegExp): Promise<RegExpExecArray> {
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    const found = what.exec(said());
    if (found) return found;
    if (over) throw new Error(`ended without ${what}: ${said()}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

describe('settings that cannot work are refused, with what to do', () => {
  const refused: [string, Record<string, string>, RegExp][] = [
    ['open to the network without TLS', { HOST: '0.0.0.0' }, /without TLS.*LEADPACT_URL/s],
    ['a plain address of the network', { LEADPACT_URL: 'http://hub.example.com' }, /without TLS/],
    [
      'the demonstration open to the network',
      { HOST: '0.0.0.0', LEADPACT_URL: 'https://hub.example.com', LEADPACT_DEMO: '1' },
      /this machine only/,
    ],
    [
      'the demonstration behind a proxy',
      { LEADPACT_URL: 'https://hub.example.com', LEADPACT_DEMO: '1' },
      /this machine only/,
    ],
    ['a port that is no number', { PORT: '80a' }, /PORT must be a number/],
    ['a port that is too large', { PORT: '70000' }, /PORT must be a number/],
    ['an address with a path', { LEADPACT_URL: 'https://hub.example.com/leadpact' }, /LEADPACT_URL must be/],
    ['an address that is none', { LEADPACT_URL: 'hub' }, /LEADPACT_URL must be/],
    [
      'a database of another kind',
      { DATABASE_URL: 'mysql://localhost/x' },
      /DATABASE_URL is not an address of PostgreSQL/,
    ],
  ];
  test.each(refused)('%s', (_, env, message) => {
    expect(() => checked(settingsFrom(env))).toThrow(message);
  });

  test('and empty ones state nothing', () => {
    const env = {
      HOST: '',
      PORT: '',
      LEADPACT_URL: '',
      DATABASE_URL: '',
      LEADPACT_DATA: '',
      LEADPACT_DEMO: '',
    };
    expect(checked(settingsFrom(env))).toEqual(defaults);
    expect(checked(settingsFrom({ HOST: '::1', LEADPACT_URL: 'http://localhost:4310/' })).publicUrl).toBe(
      'http://localhost:4310',
    );
  });
});

describe('starting', () => {
  test('on a port that is taken says so, and gives the database back', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port));
    });
    const store = await freshDatabase();
    await expect(startHub({ port, database: store.database })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or set PORT to another number.`,
    );
    await expect(store.database.run({}, async () => 1)).rejects.toThrow();
    await store.close();
    other.close();
  });

  test.runIf(onPostgres)(
    'on a database that cannot be reached says which, without its password',
    async () => {
      const failed = await startHub({
        port: 0,
        databaseUrl: 'postgres://me:sesame@127.0.0.1:9/leadpact',
      }).catch(String);
      expect(failed).toMatch(
        /The database at 127\.0\.0\.1:9\/leadpact cannot be used: .*ECONNREFUSED.*DATABASE_URL/,
      );
      expect(failed).not.toContain('sesame');
    },
  );

  test.runIf(onPostgres)('on a database that a newer hub has changed leaves it alone', async () => {
    const store = await freshDatabase();
    await store.sql(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`,
    );
    await expect(startHub({ port: 0, databaseUrl: store.url! })).rejects.toThrow(/newer version of the hub/);
    await store.database.close();
    await store.close();
  });
});

describe.skipIf(onPostgres)('npm run hub', () => {
  test('--help names every variable', async () => {
    const help = run({}, '--help');
    expect(await help.ended).toBe(0);
    for (const name of ['HOST', 'PORT', 'DATABASE_URL', 'LEADPACT_DATA', 'LEADPACT_URL', 'LEADPACT_DEMO'])
      expect(help.said()).toContain(`  ${name} `);
  });

  test('prints the first admin’s link at each start until it was used, and survives being killed', async () => {
    const link = /http:\/\/127\.0\.0\.1:\d+\/invitation\/[\w-]{43}/;
    const first = run({});
    await until(first, link);
    const rival = run({});
    expect(await rival.ended).toBe(1);
    expect(rival.said()).toContain(`is in use by another hub (process ${first.child.pid})`);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = run({});
    const [address] = await until(second, link);
    const { origin, pathname } = new URL(address);
    const response = await fetch(`${origin}/api${pathname.replace('invitation', 'invitations')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password: 'a long enough password' }),
    });
    expect(response.status).toBe(200);
    second.child.kill('SIGKILL');
    await second.ended;

    const third = run({});
    await until(third, /hub is at http/);
    expect(third.said()).not.toMatch(link);
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(third.said()).toContain('Stopping the hub');
  }, 120_000);

  test('on files that are no database says so and ends with 1', async () => {
    const data = join(folder, 'broken');
    mkdirSync(join(data, 'pglite'), { recursive: true });
    writeFileSync(join(data, 'pglite', 'PG_VERSION'), '9.6\n');
    const broken = run({ LEADPACT_DATA: data });
    expect(await broken.ended).toBe(1);
    expect(broken.said()).toContain('cannot be opened');
    expect(broken.said()).not.toContain('    at ');
  }, 60_000);
});
