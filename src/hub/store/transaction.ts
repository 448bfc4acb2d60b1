import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import { isRefusal, type Refusal } from '../refusal';

/** The same face on PGlite and PostgreSQL. */
export type Tx = PgDatabase<PgQueryResultHKT>;

/** For whom a transaction works: row-level security shows what this person may see; `token`: the session presented. */
type Actor = { person?: PersonId; token?: Hash };

export type Database = {
  /**
   * Runs `work` in one transaction under the unprivileged role. A refusal as its outcome leaves nothing behind,
   * as an exception does.
   */
  run: <Outcome>(actor: Actor, work: (tx: Tx) => Promise<Outcome>) => Promise<Outcome>;
  close: () => Promise<void>;
};

/** Transactions that may wait for their turn; more are turned away at once, to be tried again. */
const mostWaiting = 2000;

/** The database cannot be asked now: what was asked for is undone and may be tried again. */
export class Unavailable extends Error {}

/** Begins a transaction, gives it to `work`, and commits, or rolls back when `work` throws. */
export type Begin = <Outcome>(work: (tx: Tx) => Promise<Outcome>) => Promise<Outcome>;

export function databaseOf(begin: Begin, close: () => Promise<void>): Database {
  let waiting = 0;
  const run: Database['run'] = async (actor, work) => {
    if (waiting >= mostWaiting) throw new Unavailable('too many transactions are waiting');
    waiting += 1;
    let begun = false;
    try {
      return await begin(async (tx) => {
        begun = true;
        await tx.execute(sql`select set_config('role', 'leadpact_app', true),
          set_config('leadpact.person', ${actor.person ?? ''}, true),
          set_config('leadpact.token', ${actor.token ?? ''}, true)`);
        const outcome = await work(tx);
        if (isRefusal(outcome)) throw new TakenBack(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.refusal as Awaited<ReturnType<typeof work>>;
      throw !begun || isPassing(error)
        ? new Unavailable('the database cannot be asked now', { cause: error })
        : error;
    } finally {
      waiting -= 1;
    }
  };
  let closed: Promise<void> | undefined;
  return { run, close: () => (closed ??= close()) };
}

/** Rolls back because of a refusal; the connection is as good as before. */
export class TakenBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** SQLSTATE classes: connection, resources (disk full, too many), intervention (shutdown), deadlock and serialization. */
const passingStates = /^(08|53|57|40)/;
const passingWords =
  /ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|Connection terminated|connection error|timeout exceeded|not queryable/;

function isPassing(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as Error & { code?: unknown };
    if (typeof code === 'string' && (passingStates.test(code) || passingWords.test(code))) return true;
    if (passingWords.test(each.message)) return true;
    if (each instanceof AggregateError && each.errors.some(isPassing)) return true;
  }
  return false;
}
