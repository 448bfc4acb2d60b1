import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant';
import type { EntryId } from '../../domain/playbook/entries';
import type { Tx } from '../store/transaction';
import { rowsOf } from './rows';

export async function countSeen(tx: Tx, since: Instant): Promise<number> {
  const rows = await rowsOf<{ leads: number }>(
    tx,
    sql`SELECT count(*)::int AS leads FROM (
      SELECT DISTINCT lead FROM lead_acts WHERE kind = 'seen' AND at >= ${since}::timestamptz) AS seen`,
  );
  return rows[0]?.leads ?? 0;
}

/** Names on leads that no entry claimed, without regard to case, the most leads first. */
export function readUnclaimed(tx: Tx, since: Instant): Promise<{ name: string; leads: number }[]> {
  return rowsOf(
    tx,
    sql`WITH met AS (
        SELECT lead, trim(act ->> 'unclaimed') AS name FROM lead_acts
        WHERE kind = 'seen' AND at >= ${since}::timestamptz AND act -> 'unclaimed' IS NOT NULL GROUP BY 1, 2),
      folded AS (SELECT lead, lower(name) AS folded, min(name) AS name FROM met GROUP BY 1, 2)
      SELECT min(name) AS name, count(*)::int AS leads FROM folded
      GROUP BY folded.folded ORDER BY leads DESC, name LIMIT 100`,
  );
}

/** Campaigns whose leads had no guidance when they were last opened, the most leads first. */
export function readWithoutGuidance(tx: Tx, since: Instant): Promise<{ campaign: EntryId; leads: number }[]> {
  return rowsOf(
    tx,
    sql`WITH last AS (
        SELECT DISTINCT ON (lead) campaign, act -> 'withoutGuidance' AS without FROM lead_acts
        WHERE kind = 'seen' AND at >= ${since}::timestamptz
          AND (act -> 'withoutGuidance' IS NOT NULL OR act -> 'guidance' IS NOT NULL)
        ORDER BY lead, at DESC)
      SELECT campaign, count(*)::int AS leads FROM last
      WHERE without IS NOT NULL AND campaign IS NOT NULL GROUP BY campaign ORDER BY leads DESC, campaign LIMIT 100`,
  );
}

/** Guidance that was shown on a lead or worked with. */
export async function readShown(tx: Tx, since: Instant): Promise<EntryId[]> {
  const rows = await rowsOf<{ guidance: EntryId }>(
    tx,
    sql`SELECT DISTINCT act ->> 'guidance' AS guidance FROM lead_acts
      WHERE kind IN ('seen', 'step') AND at >= ${since}::timestamptz AND act -> 'guidance' IS NOT NULL`,
  );
  return rows.map(({ guidance }) => guidance);
}

/** How many leads came with which campaign and were shown which guidance, each lead as it was last seen. */
export function readLoads(
  tx: Tx,
  since: Instant,
): Promise<{ campaign: EntryId | null; guidance: EntryId | null; leads: number }[]> {
  return rowsOf(
    tx,
    sql`WITH last AS (
        SELECT DISTINCT ON (lead) campaign, act ->> 'guidance' AS guidance FROM lead_acts
        WHERE kind = 'seen' AND at >= ${since}::timestamptz ORDER BY lead, at DESC)
      SELECT campaign, guidance, count(*)::int AS leads FROM last GROUP BY campaign, guidance`,
  );
}

export function readOpenRequests(tx: Tx): Promise<{ cartridge: EntryId; open: number }[]> {
  return rowsOf(tx, sql`SELECT cartridge, open::int AS open FROM leadpact_open_requests()`);
}

type Worked = { guidance: EntryId; step: string; release: number; times: number; last: string | Date };

/** Steps of which somebody said that they worked, the last first. */
export function readWorked(tx: Tx, since: Instant): Promise<Worked[]> {
  return rowsOf(
    tx,
    sql`SELECT act ->> 'guidance' AS guidance, act ->> 'step' AS step, max((act ->> 'release')::int) AS release,
        count(DISTINCT (person, lead))::int AS times, max(at) AS last
      FROM lead_acts WHERE kind = 'worked' AND at >= ${since}::timestamptz
      GROUP BY 1, 2 ORDER BY last DESC LIMIT 200`,
  );
}
