import type { Instant } from '../instant';
import type { FactValue, UnknownReason } from '../lead/facts';
import type { Criterion } from './criterion';

/** What the rep said of a criterion that no value settled. `contradicted`: a value read since says otherwise. */
export type ByWord = { at: Instant; outcome: 'met' | 'not met' | 'not asked'; contradicted?: true };

/**
 * The verdict on one criterion, with the value seen. An unknown value is never `not met`: without `seen` it is the
 * rep's word that settles it.
 */
export type CriterionVerdict = { criterion: Criterion; byWord?: ByWord } & (
  | { outcome: 'met' | 'not met'; seen?: FactValue }
  | { outcome: 'unknown'; reason: UnknownReason }
);

/** The verdict on the lead. `count` is how many required criteria are met, of how many. */
export type Verdict =
  | {
      outcome: 'meets' | 'falls short' | 'cannot tell yet';
      definition: string;
      title: string;
      stage: string;
      criteria: CriterionVerdict[];
      count: { met: number; of: number };
      /** A later definition of the same stage is in force now, and what it would say. */
      newer?: { definition: string; title: string; outcome: 'meets' | 'falls short' | 'cannot tell yet' };
    }
  | { outcome: 'no definition'; criteria: [] };
