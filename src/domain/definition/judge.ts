import { type Day, type Instant, utcDayOf } from '../instant';
import type { LeadFacts } from '../lead/facts';
import { whenOf } from '../lead/read-fact';
import type { ReadModel } from '../playbook/read-model';
import { judgeCriterion } from './judge-criterion';
import type { CriterionVerdict, Verdict } from './verdict';

export { judgeCriterion };

type Definition = ReadModel['definitions'][number];

/**
 * The verdict on a lead by the definition that was in force when it came: `falls short` when a required criterion is
 * not met; else `cannot tell yet` when a required one is unknown; else `meets`. `definitions` newest valid-from first.
 */
export function judge(asked: { definitions: Definition[]; facts: LeadFacts; now: Instant }): Verdict {
  const { facts, now } = asked;
  const definition = definitionInForce(asked.definitions, arrivalDay(facts), utcDayOf(now));
  if (definition === undefined) return { outcome: 'no definition', criteria: [] };
  const criteria: CriterionVerdict[] = [];
  let of = 0;
  let met = 0;
  let short = false;
  for (const criterion of definition.criteria) {
    const verdict = judgeCriterion(criterion, facts, now);
    criteria.push(verdict);
    if (!criterion.required) continue;
    of += 1;
    if (verdict.outcome === 'met') met += 1;
    else if (verdict.outcome === 'not met') short = true;
  }
  const outcome = short ? 'falls short' : met < of ? 'cannot tell yet' : 'meets';
  const { id, title, stage } = definition;
  return { outcome, definition: id, title, stage, criteria, count: { met, of } };
}

/**
 * The newest definition, of whatever stage, that was valid on the day when the lead came; for a lead from before all of them, or whose
 * arrival is unknown, the newest that is valid today. Days are compared in UTC.
 */
export function definitionInForce<One extends Pick<Definition, 'validFrom'>>(
  newestFirst: One[],
  arrival: Day | undefined,
  today: Day,
): One | undefined {
  const atArrival = arrival === undefined ? undefined : newestFirst.find((one) => one.validFrom <= arrival);
  return atArrival ?? newestFirst.find((one) => one.validFrom <= today);
}

function arrivalDay(facts: LeadFacts): Day | undefined {
  const when = whenOf(facts, 'createdAt');
  if (when === undefined || 'since' in when) return undefined;
  return 'day' in when ? when.day : utcDayOf(when.at);
}
