import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { openPglite } from '../../src/hub/store/pglite';
import { openPostgres } from '../../src/hub/store/postgres';
import type { Database } from '../../src/hub/store/transaction';
import { createDatabase, migratedPglite } from './databases';

export type TestDatabase = {
  database: Database;
  /** Speaks SQL as the owner, past the rules that the hub works under. */
  sql: (query: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  /** Its address, where it is PostgreSQL. */
  url?: string;
  /** Ends what `sql` keeps open. */
  close: () => Promise<void>;
};

export const onPostgres = process.env['TEST_DATABASE'] === 'postgres';

/** A fresh, migrated database of the kind that TEST_DATABASE says; PGlite where it says nothing. */
export function freshDatabase({ connections = 10 } = {}): Promise<TestDatabase> {
  return onPostgres ? freshPostgres(connections) : freshPglite();
}

async function freshPglite(): Promise<TestDatabase> {
  const client = await PGlite.create({ loadDataDir: await migratedPglite() });
  const database = await openPglite(client);
  const sql = async (query: string, values: unknown[] = []) => {
    return (await client.query<Record<string, unknown>>(query, values)).rows;
  };
  return { database, sql, close: async () => undefined };
}

let made = 0;

async function freshPostgres(connections: number): Promise<TestDatabase> {
  const { Pool } = await import('pg');
  made += 1;
  const name = `test_${process.pid}_${process.env['VITEST_WORKER_ID'] ?? 0}_${Date.now()}_${made}`;
  const url = await createDatabase(inject('postgres'), name, 'leadpact_template');
  const pool = new Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  const sql = async (query: string, values: unknown[] = []) => {
    return (await pool.query<Record<string, unknown>>(query, values)).rows;
  };
  return { database: await openPostgres(url, { connections }), sql, url, close: () => pool.end() };
}
