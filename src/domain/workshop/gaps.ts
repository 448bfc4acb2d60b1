import type { Criterion } from '../definition/criterion';
import { criterionProblem } from '../playbook/check-definition';
import type { DeclaredFields } from '../playbook/check-mapping';

/** A part of a criterion that is missing or does not fit the rest. */
export type Gap = {
  criterion: string;
  part: 'title' | 'field' | 'operator' | 'value' | 'reason' | 'question';
};

/**
 * What keeps the criteria of a side from being handed in: every criterion says what it tests, why, and what a rep can
 * ask. `fields` are those that a mapping of the playbook reads.
 */
export function gapsOf(criteria: Criterion[], fields: DeclaredFields): Gap[] {
  return criteria.flatMap((criterion): Gap[] => {
    const missing = (['title', 'reason', 'question'] as const).filter(
      (part) => criterion[part].trim() === '',
    );
    const path = criterionProblem(criterion, fields)?.path;
    const unfit = (['field', 'operator', 'value'] as const).filter((part) => part === path);
    return [...missing, ...unfit].map((part) => ({
      criterion: criterion.id,
      part,
    }));
  });
}
