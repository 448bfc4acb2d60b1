import type { FactValue, UnknownReason } from '../lead/facts';
import type { Criterion } from './criterion';

/** The verdict on one criterion, with the value seen. An unknown value is never `not met`. */
export type CriterionVerdict = { criterion: Criterion } & (
  | { outcome: 'met' | 'not met'; seen: FactValue }
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
    }
  | { outcome: 'no definition'; criteria: [] };
