import { expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/definition/criterion';
import type { FieldName } from '../../../src/domain/lead/fields';
import { sentence } from '../../../src/text/en/desk/criterion';

const said = (field: FieldName, operator: Criterion['operator'], value?: Criterion['value']) =>
  sentence({
    id: 'c',
    title: 'T',
    field,
    operator,
    required: true,
    reason: 'r',
    question: 'q',
    ...(value !== undefined && { value }),
  });

test.each([
  [said('employees', 'at-least', 50), 'Employees: at least 50.'],
  [said('budget', 'at-most', 20_000), 'Budget: at most 20,000.'],
  [said('phone', 'present'), 'Phone: filled in.'],
  [said('status', 'is-not', 'Closed'), 'Status: not Closed.'],
  [said('converted', 'is', false), 'Converted: no.'],
  [said('country', 'one-of', ['Austria', 'Germany', 'Italy']), 'Country: Austria, Germany or Italy.'],
  [said('createdAt', 'within-days', 1), 'Created: within the last day.'],
  [said('x_line_count', 'at-least', 2), 'Line count: at least 2.'],
])('a criterion reads as a sentence: %s', (sentenceOfIt, expected) => {
  expect(sentenceOfIt).toBe(expected);
});
