import type { Criterion } from '../definition/criterion';
import { judgeCriterion } from '../definition/judge-criterion';
import { outcomeOf } from '../definition/outcome';
import type { Instant } from '../instant';
import type { Fact, LeadFacts } from '../lead/facts';
import type { FieldName } from '../lead/fields';

/** What became of one criterion over all leads of a file. `unreadable`: of the unknown, those with something there. */
type CriterionCount = { id: string; met: number; notMet: number; unknown: number; unreadable: number };

/** How many leads of a file would have met a definition. The three outcomes add up to `leads`. */
export type Trial = {
  leads: number;
  meets: number;
  fallsShort: number;
  cannotTell: number;
  criteria: CriterionCount[];
};

/** One lead of a file: the text of each column that a person gave a field's name. */
export type Cells = Partial<Record<FieldName, string>>;

/** A trial before its first lead. */
export function noTrial(criteria: Criterion[]): Trial {
  const counts = criteria.map(({ id }) => ({ id, met: 0, notMet: 0, unknown: 0, unreadable: 0 }));
  return { leads: 0, meets: 0, fallsShort: 0, cannotTell: 0, criteria: counts };
}

/**
 * The trial with more leads counted. Cells are read as the lead page is: an empty one is unknown, and so is a number or
 * a day that is printed for people; a field without a column is unknown for every lead. Days count back from `now`.
 */
export function tryLeads(
  before: Trial,
  tried: { criteria: Criterion[]; leads: Cells[]; now: Instant },
): Trial {
  const after = { ...before, criteria: before.criteria.map((count) => ({ ...count })) };
  for (const cells of tried.leads) {
    const facts = factsOf(cells, tried.now);
    const judged = tried.criteria.map((criterion) => judgeCriterion(criterion, facts, tried.now));
    for (const [at, verdict] of judged.entries()) {
      const count = after.criteria[at]!;
      if (verdict.outcome === 'met') count.met += 1;
      else if (verdict.outcome === 'not met') count.notMet += 1;
      else count.unknown += 1;
      if (verdict.outcome === 'unknown' && verdict.reason === 'not-readable') count.unreadable += 1;
    }
    const outcome = outcomeOf(judged.map(({ criterion: { required }, outcome }) => ({ required, outcome })));
    after.leads += 1;
    if (outcome === 'meets') after.meets += 1;
    else if (outcome === 'falls short') after.fallsShort += 1;
    else after.cannotTell += 1;
  }
  return after;
}

const nowhere = { crm: 'file', origin: '', objectType: '', recordId: '' };

function factsOf(cells: Cells, readAt: Instant): LeadFacts {
  const fields: LeadFacts['fields'] = {};
  for (const name in cells) fields[name as FieldName] = factOf(cells[name as FieldName] ?? '');
  return { lead: nowhere, fields, readAt };
}

function factOf(cell: string): Fact {
  return cell.trim() === ''
    ? { known: false, reason: 'empty' }
    : { known: true, value: cell, source: 'page' };
}
