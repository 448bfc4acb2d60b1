import { sql } from 'drizzle-orm';
import type { Recorded } from '../../domain/insight/recorded';
import type { Instant } from '../../domain/instant';
import type { RecordedVerdict, SeenAct } from '../../domain/progress/act';
import type { Tx } from '../store/transaction';
import { rowsOf } from './rows';
import { readTexts } from './texts';

type Row = {
  release: number;
  verdict: RecordedVerdict;
  to: NonNullable<SeenAct['handOff']>['to'] | null;
  reason: string | null;
  leads: number;
};

/**
 * What was recorded of the leads seen since then, leads alike taken together, the newest release first. A lead counts
 * with its last verdict before somebody said what became of it. What the CRM states outranks what a person said.
 */
export async function readRecorded(tx: Tx, since: Instant): Promise<Recorded[]> {
  const query = sql`
    WITH said AS (
      SELECT DISTINCT ON (lead) lead, at, act ->> 'to' AS went, act ->> 'reason' AS reason
      FROM lead_acts WHERE kind = 'hand-off' AND at >= ${since}::timestamptz ORDER BY lead, at DESC),
    stated AS (
      SELECT DISTINCT ON (lead) lead, act -> 'handOff' ->> 'to' AS went, act -> 'handOff' ->> 'reason' AS reason
      FROM lead_acts WHERE kind = 'seen' AND at >= ${since}::timestamptz AND act -> 'handOff' IS NOT NULL
      ORDER BY lead, at DESC),
    judged AS (
      SELECT DISTINCT ON (seen.lead) seen.release, seen.act -> 'verdict' AS verdict,
        coalesce(stated.went, said.went) AS went,
        CASE WHEN stated.went IS NULL OR stated.went = said.went THEN coalesce(stated.reason, said.reason)
          ELSE stated.reason END AS reason
      FROM lead_acts seen LEFT JOIN said ON said.lead = seen.lead LEFT JOIN stated ON stated.lead = seen.lead
      WHERE seen.kind = 'seen' AND seen.at >= ${since}::timestamptz AND seen.act -> 'verdict' IS NOT NULL
        AND (said.at IS NULL OR seen.at <= said.at)
      ORDER BY seen.lead, seen.at DESC)
    SELECT release, verdict, went AS "to", reason, count(*)::int AS leads
    FROM judged GROUP BY release, verdict, went, reason ORDER BY release DESC, leads DESC`;
  const rows = await rowsOf<Row>(tx, query);
  const releases = [...new Set(rows.map(({ release }) => release))];
  const texts = await readTexts(tx, 'definition', releases);
  return rows.flatMap(({ release, verdict, to, reason, leads }): Recorded[] => {
    const entry = texts(release, verdict.definition);
    if (!entry) return [];
    const { id, title, body } = entry;
    const handOff = to && { to, ...(reason !== null && { reason }) };
    return [
      {
        leads,
        definition: { id, title, stage: body.stage, criteria: body.criteria },
        outcome: verdict.outcome,
        criteria: verdict.criteria,
        ...(handOff && { handOff }),
      },
    ];
  });
}
