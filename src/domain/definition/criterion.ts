import type { FieldName, FieldType } from '../lead/fields';

/** The closed vocabulary of operators, by the type of the field. */
export const operators = {
  text: ['is', 'is-not', 'one-of', 'contains', 'present'],
  number: ['at-least', 'at-most', 'present'],
  boolean: ['is', 'present'],
  instant: ['within-days', 'present'],
  day: ['within-days', 'present'],
} as const satisfies Record<FieldType, readonly string[]>;

export type Operator = (typeof operators)[FieldType][number];

/**
 * A comparison of one field. `value` is text for `is`, `is-not`, `contains`; a list of texts for `one-of`; a number for
 * `at-least`, `at-most`, `within-days`; a boolean for `is` on booleans; absent for `present`. Text is compared without
 * regard to case and surrounding space.
 */
export type Condition = {
  field: FieldName;
  operator: Operator;
  value?: string | number | boolean | string[];
};

/** One line of a lead definition. One that no field can settle has the operator `asked` and no field: the rep answers it. */
export type Criterion = Partial<Pick<Condition, 'field' | 'value'>> & {
  id: string;
  title: string;
  operator: Operator | 'asked';
  /** A lead that falls short of a criterion that is not required still meets the definition. */
  required: boolean;
  reason: string;
  /** What a rep can ask to settle it. */
  question: string;
};
