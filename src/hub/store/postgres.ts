import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Pool, type PoolClient } from 'pg';
import { hub as words } from '../../text/hub';
import { StartProblem } from '../start-problem';
import { migrations, refuseNewer } from './migrate';
import { type Begin, type Database, databaseOf, TakenBack } from './transaction';

/** Any number; the same in every hub process. */
const migrationLock = 4310_2026;

/** The PostgreSQL at `url`. `connections`: how many this process uses at most. */
export async function openPostgres(url: string, { connections = 10 } = {}): Promise<Database> {
  const pool = poolOf(url, connections);
  try {
    const client = await pool.connect();
    // Closing the connection gives back the lock and the settings that only migrations need.
    await migrated(client).finally(() => client.release(true));
    return databaseOf(beginOn(pool), () => pool.end());
  } catch (error) {
    await pool.end();
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(words.start.databaseUnreachable({ where: named(url), why: reason(error) }), error);
  }
}

function poolOf(url: string, connections: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'leadpact',
  });
  // A connection that breaks fails its query; without these listeners it would end the process as well.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/**
 * Drizzle's own transaction on a pool keeps the connection for ever when `begin` fails (0.45.4), so each is taken and
 * given back here; one on which anything went wrong is closed.
 */
function beginOn(pool: Pool): Begin {
  return async (work) => {
    const client = await pool.connect();
    let sound = false;
    try {
      const outcome = await drizzle({ client }).transaction(work);
      sound = true;
      return outcome;
    } catch (error) {
      sound = error instanceof TakenBack;
      throw error;
    } finally {
      client.release(!sound);
    }
  };
}

/** Hubs that start together migrate one after the other. */
async function migrated(client: PoolClient): Promise<void> {
  const store = drizzle({ client });
  await client.query('set statement_timeout = 0');
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  await migrate(store, migrations);
  await refuseNewer(store);
}

/** The address without its password. */
function named(url: string): string {
  if (!URL.canParse(url)) return words.start.unreadableAddress;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function reason(error: unknown): string {
  const said: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    said.push(...(each instanceof AggregateError ? each.errors.map(String) : [each.message]));
  return said.at(-1) ?? String(error);
}
