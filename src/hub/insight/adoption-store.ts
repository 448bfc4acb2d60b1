import { sql } from 'drizzle-orm';
import type { Day } from '../../domain/instant';
import type { EntryId } from '../../domain/playbook/entries';
import type { Tx } from '../store/transaction';
import { rowsOf } from './rows';

/** Of which team each person is who has the release, and since which day (UTC). */
export function readHolders(tx: Tx, release: number): Promise<{ team: string | null; day: Day }[]> {
  return rowsOf(
    tx,
    sql`SELECT team, to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM leadpact_holders(${release})`,
  );
}

/** By day (UTC): how many people saw a lead, how many steps were done. */
export function readDays(tx: Tx, release: number): Promise<{ day: Day; seen: number; steps: number }[]> {
  return rowsOf(
    tx,
    sql`WITH by_person AS (
        SELECT (at AT TIME ZONE 'UTC')::date AS day, person, bool_or(kind = 'seen') AS seen,
          count(*) FILTER (WHERE kind = 'step' AND act ->> 'did' = 'done') AS steps
        FROM lead_acts WHERE release = ${release} AND kind IN ('seen', 'step') GROUP BY 1, 2)
      SELECT to_char(day, 'YYYY-MM-DD') AS day, (count(*) FILTER (WHERE seen))::int AS seen, sum(steps)::int AS steps
      FROM by_person GROUP BY by_person.day ORDER BY by_person.day`,
  );
}

/** By the team in which people are now, and for all (`whole`): how many saw a lead, how many did a step. */
export function readUse(
  tx: Tx,
  release: number,
): Promise<{ team: string | null; whole: boolean; seen: number; used: number }[]> {
  return rowsOf(
    tx,
    sql`WITH by_person AS (
        SELECT person, bool_or(kind = 'seen') AS seen, bool_or(kind = 'step' AND act ->> 'did' = 'done') AS used
        FROM lead_acts WHERE release = ${release} AND kind IN ('seen', 'step') GROUP BY person)
      SELECT teams.title AS team, grouping(teams.title) = 1 AS whole,
        (count(*) FILTER (WHERE seen))::int AS seen, (count(*) FILTER (WHERE used))::int AS used
      FROM by_person JOIN people ON people.id = by_person.person LEFT JOIN teams ON teams.id = people.team
      GROUP BY GROUPING SETS ((teams.title), ())`,
  );
}

type StepUse = { guidance: EntryId; step: string; done: number; skipped: number; worked: number };

/** Each step by what was said of it last on each lead. */
export function readSteps(tx: Tx, release: number): Promise<StepUse[]> {
  return rowsOf(
    tx,
    sql`WITH last AS (
        SELECT DISTINCT ON (person, lead, kind, act ->> 'guidance', act ->> 'step')
          act ->> 'guidance' AS guidance, act ->> 'step' AS step, coalesce(act ->> 'did', kind) AS did
        FROM lead_acts WHERE release = ${release} AND kind IN ('step', 'worked')
        ORDER BY person, lead, kind, act ->> 'guidance', act ->> 'step', at DESC)
      SELECT guidance, step, (count(*) FILTER (WHERE did = 'done'))::int AS done,
        (count(*) FILTER (WHERE did = 'skipped'))::int AS skipped,
        (count(*) FILTER (WHERE did = 'worked'))::int AS worked
      FROM last GROUP BY guidance, step ORDER BY guidance, done DESC, step`,
  );
}

/** Whether guidance helped, by what was said last on each lead. */
export function readHelpful(
  tx: Tx,
  release: number,
): Promise<{ guidance: EntryId; yes: number; no: number }[]> {
  return rowsOf(
    tx,
    sql`WITH last AS (
        SELECT DISTINCT ON (person, lead, act ->> 'guidance')
          act ->> 'guidance' AS guidance, act ->> 'helpful' AS helpful
        FROM lead_acts WHERE release = ${release} AND kind = 'helpful'
        ORDER BY person, lead, act ->> 'guidance', at DESC)
      SELECT guidance, (count(*) FILTER (WHERE helpful = 'true'))::int AS yes,
        (count(*) FILTER (WHERE helpful = 'false'))::int AS no
      FROM last GROUP BY guidance ORDER BY guidance`,
  );
}
