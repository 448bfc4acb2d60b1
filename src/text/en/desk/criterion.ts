import type { Criterion } from '../../../domain/definition/criterion';
import { fieldName } from '../panel/fields';

const number = new Intl.NumberFormat('en-GB');
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

type Compared = Partial<Criterion> & Pick<Criterion, 'operator'>;

/** A criterion, or a condition, as a sentence: `Employees: at least 50.` */
export function sentence(criterion: Compared): string {
  if (criterion.field === undefined) return 'Asked of the lead.';
  const field = fieldName(criterion.field);
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}: ${condition(criterion)}.`;
}

function condition({ operator, value }: Compared): string {
  switch (operator) {
    case 'present':
      return 'filled in';
    case 'is':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : shown(value);
    case 'is-not':
      return `not ${shown(value)}`;
    case 'one-of':
      return shown(value);
    case 'contains':
      return `contains ${shown(value)}`;
    case 'at-least':
      return `at least ${shown(value)}`;
    case 'at-most':
      return `at most ${shown(value)}`;
    case 'within-days':
      return value === 1 ? 'within the last day' : `within the last ${shown(value)} days`;
    case 'asked':
      return 'answered by the rep';
  }
}

function shown(value: Criterion['value']): string {
  if (Array.isArray(value)) return either.format(value);
  return typeof value === 'number' ? number.format(value) : String(value ?? '');
}
