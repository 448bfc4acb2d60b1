import type { SQL } from 'drizzle-orm';
import type { Tx } from '../store/transaction';

/** The rows of a query that says itself what they are; PGlite and PostgreSQL give them alike. */
export async function rowsOf<Row>(tx: Tx, query: SQL): Promise<Row[]> {
  const { rows } = (await tx.execute(query)) as { rows: Row[] };
  return rows;
}
