import { createHash } from 'node:crypto';
import { mkdirSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { openPglite } from '../../src/hub/store/pglite';
import { openPostgres } from '../../src/hub/store/postgres';
import { startPostgres } from './postgres-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server with a migrated `leadpact_template`. */
    postgres: string;
  }
}

/** Once per run of a project: what every test file takes a fresh database from. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (project.config.env['TEST_DATABASE'] !== 'postgres') {
    await migratedPglite();
    return undefined;
  }
  const server = await startPostgres();
  const template = await openPostgres(await createDatabase(server.url, 'leadpact_template'));
  await template.close();
  project.provide('postgres', server.url);
  return server.stop;
}

/** Makes a database on a server and gives its address. */
export async function createDatabase(server: string, name: string, template?: string): Promise<string> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  await client.end();
  return `${server}/${name}`;
}

const migrations = join(import.meta.dirname, '../../src/hub/store/migrations');
const modules = join(import.meta.dirname, '../../node_modules');
const cache = join(modules, '.cache/leadpact');

/** The bytes of a migrated PGlite: making one takes seconds, so it is kept until the migrations change. */
export async function migratedPglite(): Promise<Blob> {
  const digest = createHash('sha256').update(
    readFileSync(join(modules, '@electric-sql/pglite/package.json')),
  );
  for (const name of readdirSync(migrations).filter((each) => each.endsWith('.sql')))
    digest.update(readFileSync(join(migrations, name)));
  const path = join(cache, `pglite-${digest.digest('hex').slice(0, 16)}.tar`);
  if (!existsSync(path)) await makeMigrated(path);
  return new Blob([readFileSync(path)]);
}

async function makeMigrated(path: string): Promise<void> {
  const client = await PGlite.create();
  const database = await openPglite(client);
  const dump = await client.dumpDataDir('none');
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${path}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${path}.${process.pid}`, path);
  await database.close();
}
