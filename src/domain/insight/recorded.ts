import type { Criterion } from '../definition/criterion';
import type { CriterionOutcome, LeadOutcome } from '../definition/outcome';
import type { EntryId } from '../playbook/entries';

/** What became of a lead that was handed over; absent while nobody has said. */
export type HandedOff = { to: 'accepted' | 'rejected' | 'recycled'; reason?: string };

/**
 * Leads on which the same was recorded, and how many they are. `definition` as it stood in the release of that day;
 * what a verdict says of criteria that this text does not have is left out.
 */
export type Recorded = {
  leads: number;
  definition: { id: EntryId; title: string; stage: string; criteria: Criterion[] };
  outcome: LeadOutcome;
  criteria: Record<string, CriterionOutcome>;
  handOff?: HandedOff;
};
