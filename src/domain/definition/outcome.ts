import type { CriterionVerdict, Verdict } from './verdict';

export type LeadOutcome = Exclude<Verdict['outcome'], 'no definition'>;
export type CriterionOutcome = CriterionVerdict['outcome'];

/**
 * The outcome for a lead: `falls short` when a required criterion is not met; else `cannot tell yet` when a required
 * one is unknown; else `meets`.
 */
export function outcomeOf(criteria: Iterable<{ required: boolean; outcome: CriterionOutcome }>): LeadOutcome {
  let open = false;
  for (const { required, outcome } of criteria) {
    if (!required) continue;
    if (outcome === 'not met') return 'falls short';
    if (outcome === 'unknown') open = true;
  }
  return open ? 'cannot tell yet' : 'meets';
}
