import type { Criterion } from '../definition/criterion';
import { type CriterionOutcome, type LeadOutcome, outcomeOf } from '../definition/outcome';
import { implied } from './implied';
import type { Recorded } from './recorded';

type Outcomes = Record<LeadOutcome, number>;

/**
 * A draft definition over recorded verdicts. `after` counts as `cannot tell yet` what neither met nor failed it then
 * and what the records cannot tell; `unanswered` names the criteria that the records tell of no lead.
 */
export type Replay = {
  leads: number;
  before: Outcomes;
  after: Outcomes;
  /** Change of the leads that meet it, as a share of those that met it before: −0.31 is 31 % fewer. */
  change?: { least: number; most: number };
  /** Accepted leads, and how many of them the draft certainly keeps and certainly loses. */
  accepted: { leads: number; kept: number; lost: number };
  /** The same of rejected leads. */
  rejected: { leads: number; kept: number; lost: number };
  criteria: { id: string; met: number; notMet: number; unknown: number }[];
  unanswered: string[];
};

/** What the draft would have said of the same leads, as far as the recorded outcomes tell it. */
export function replay(draft: Criterion[], recorded: Recorded[]): Replay {
  const before = noOutcomes();
  const after = noOutcomes();
  const accepted = { leads: 0, kept: 0, lost: 0 };
  const rejected = { leads: 0, kept: 0, lost: 0 };
  const criteria = draft.map(({ id }) => ({ id, met: 0, notMet: 0, unknown: 0 }));
  for (const row of recorded) {
    const said = draft.map((criterion) => ({
      required: criterion.required,
      outcome: saidOf(criterion, row),
    }));
    for (const [at, { outcome }] of said.entries()) {
      const count = criteria[at]!;
      if (outcome === 'met') count.met += row.leads;
      else if (outcome === 'not met') count.notMet += row.leads;
      else count.unknown += row.leads;
    }
    const outcome = outcomeOf(said);
    before[row.outcome] += row.leads;
    after[outcome] += row.leads;
    const { to } = row.handOff ?? {};
    const fate = to === 'accepted' ? accepted : to === 'rejected' ? rejected : undefined;
    if (!fate) continue;
    fate.leads += row.leads;
    if (outcome === 'meets') fate.kept += row.leads;
    if (outcome === 'falls short') fate.lost += row.leads;
  }
  const change = changeOf(before, after);
  return {
    leads: before.meets + before['falls short'] + before['cannot tell yet'],
    before,
    after,
    ...(change && { change }),
    accepted,
    rejected,
    criteria,
    unanswered: criteria.filter(({ met, notMet }) => met + notMet === 0).map(({ id }) => id),
  };
}

/** The first recorded criterion that tells it; two that contradict each other tell nothing. */
function saidOf(criterion: Criterion, { definition, criteria }: Recorded): CriterionOutcome {
  const told = new Set<CriterionOutcome>();
  for (const recorded of definition.criteria) {
    const outcome = criteria[recorded.id];
    if (outcome !== undefined) told.add(implied({ criterion: recorded, outcome }, criterion));
  }
  told.delete('unknown');
  const [only = 'unknown'] = told;
  return told.size === 1 ? only : 'unknown';
}

/** From all that cannot be told falling short to all of them meeting it; nothing to compare with when none met it. */
function changeOf(before: Outcomes, after: Outcomes): Replay['change'] {
  if (before.meets === 0) return undefined;
  return {
    least: after.meets / before.meets - 1,
    most: (after.meets + after['cannot tell yet']) / before.meets - 1,
  };
}

const noOutcomes = (): Outcomes => ({ meets: 0, 'falls short': 0, 'cannot tell yet': 0 });
