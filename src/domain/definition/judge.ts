import { type Day, type Instant, utcDayOf } from '../instant';
import type { LeadFacts } from '../lead/facts';
import { foldText } from '../lead/fold-text';
import { whenOf } from '../lead/read-fact';
import type { ReadModel } from '../playbook/read-model';
import type { LeadProgress } from '../progress/progress';
import { withWord } from './by-word';
import { judgeCriterion } from './judge-criterion';
import type { CriterionVerdict, Verdict } from './verdict';

export { judgeCriterion };

type Definition = ReadModel['definitions'][number];
type Judged = Exclude<Verdict, { outcome: 'no definition' }>;

type Asked = {
  /** Newest valid-from first. */
  definitions: Definition[];
  facts: LeadFacts;
  now: Instant;
  /** The lead's stage, where the CRM's status tells it. */
  stage?: string | undefined;
  /** What the rep said of criteria that no value settles. */
  settled?: LeadProgress['settled'] | undefined;
};

/**
 * The verdict on a lead by the definition that was in force when it came: `falls short` when a required criterion is
 * not met; else `cannot tell yet` when a required one is unknown; else `meets`.
 */
export function judge(asked: Asked): Verdict {
  const { facts, now } = asked;
  const definition = definitionInForce(asked.definitions, {
    arrival: arrivalDay(facts),
    today: utcDayOf(now),
    stage: asked.stage,
  });
  return definition === undefined ? { outcome: 'no definition', criteria: [] } : judgeBy(definition, asked);
}

function judgeBy(definition: Definition, { facts, now, settled }: Asked): Judged {
  const criteria: CriterionVerdict[] = [];
  let of = 0;
  let met = 0;
  let short = false;
  for (const criterion of definition.criteria) {
    const read = judgeCriterion(criterion, facts, now);
    const verdict = settled === undefined ? read : withWord(read, definition.id, settled);
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

/** The verdict with a note of the definition of the same stage that is in force today, where that is another. */
export function withNewer(verdict: Verdict, asked: Asked): Verdict {
  if (verdict.outcome === 'no definition') return verdict;
  const today = utcDayOf(asked.now);
  const newest = asked.definitions.find((one) => isOfStage(one, verdict.stage, today));
  if (newest === undefined || newest.id === verdict.definition) return verdict;
  const { outcome } = judgeBy(newest, asked);
  return { ...verdict, newer: { definition: newest.id, title: newest.title, outcome } };
}

/**
 * The newest definition of the lead's stage that was valid on the day when it came; for a lead from before all of them,
 * or whose arrival is unknown, the newest that is valid today. Where the stage is unknown, or none is agreed for it, of
 * whatever stage. Days are compared in UTC.
 */
export function definitionInForce<One extends Pick<Definition, 'validFrom' | 'stage'>>(
  newestFirst: One[],
  { arrival, today, stage }: { arrival: Day | undefined; today: Day; stage?: string | undefined },
): One | undefined {
  const ofStage = stage === undefined ? [] : newestFirst.filter((one) => isOfStage(one, stage, today));
  const all = ofStage.length > 0 ? ofStage : newestFirst;
  const atArrival = arrival === undefined ? undefined : all.find((one) => one.validFrom <= arrival);
  return atArrival ?? all.find((one) => one.validFrom <= today);
}

function isOfStage(one: Pick<Definition, 'validFrom' | 'stage'>, stage: string, today: Day): boolean {
  return one.validFrom <= today && foldText(one.stage) === foldText(stage);
}

function arrivalDay(facts: LeadFacts): Day | undefined {
  const when = whenOf(facts, 'createdAt');
  if (when === undefined || 'since' in when) return undefined;
  return 'day' in when ? when.day : utcDayOf(when.at);
}
