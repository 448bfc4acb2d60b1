import type { Criterion } from '../../../src/domain/definition/criterion';

/** A criterion about one field, with words that say nothing. */
export const criterion = (id: string, test: Pick<Criterion, 'operator'> & Partial<Criterion>): Criterion => ({
  id,
  title: id,
  required: true,
  reason: `because of ${id}`,
  question: `What about ${id}?`,
  ...test,
});

export const atLeast = (id: string, value: number, more: Partial<Criterion> = {}): Criterion =>
  criterion(id, { field: 'employees', operator: 'at-least', value, ...more });
