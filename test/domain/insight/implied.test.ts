import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, Operator } from '../../../src/domain/definition/criterion';
import { judgeCriterion } from '../../../src/domain/definition/judge-criterion';
import { implied } from '../../../src/domain/insight/implied';
import type { FieldName } from '../../../src/domain/lead/fields';
import { atLeast, criterion } from '../workshop/support';

const now = '2026-11-22T09:00:00.000Z';

test('a stricter number is not met where the looser was not, and unknown where it was', () => {
  expect(implied({ criterion: atLeast('a', 50), outcome: 'not met' }, atLeast('b', 100))).toBe('not met');
  expect(implied({ criterion: atLeast('a', 50), outcome: 'met' }, atLeast('b', 100))).toBe('unknown');
});

test('a looser number is met where the stricter was, and unknown where it was not', () => {
  expect(implied({ criterion: atLeast('a', 100), outcome: 'met' }, atLeast('b', 50))).toBe('met');
  expect(implied({ criterion: atLeast('a', 100), outcome: 'not met' }, atLeast('b', 50))).toBe('unknown');
});

test('a record about another field, or an unknown one, tells nothing', () => {
  const place = criterion('place', { field: 'country', operator: 'present' });
  expect(implied({ criterion: place, outcome: 'met' }, atLeast('b', 1))).toBe('unknown');
  expect(implied({ criterion: atLeast('a', 1), outcome: 'unknown' }, atLeast('a', 1))).toBe('unknown');
});

test('what the rep was told counts only for the same question', () => {
  const asked = criterion('need', { operator: 'asked', title: 'Need' });
  expect(implied({ criterion: asked, outcome: 'met' }, { ...asked, id: 'other' })).toBe('met');
  const another = { ...asked, title: 'Power', question: 'Who decides?' };
  expect(implied({ criterion: asked, outcome: 'met' }, another)).toBe('unknown');
});

const tests = (
  field: FieldName,
  operators: Operator[],
  value: fc.Arbitrary<NonNullable<Criterion['value']>>,
) =>
  fc
    .record({ operator: fc.constantFrom(...operators, 'present' as const), value })
    .map(({ operator, value: wanted }) =>
      criterion('c', operator === 'present' ? { field, operator } : { field, operator, value: wanted }),
    );
const number = fc.constantFrom(10, 20, 30);
const country = fc.constantFrom('DE', 'AT', 'CH');
const kinds = [
  {
    named: 'numbers',
    test: tests('employees', ['at-least', 'at-most'], number),
    seen: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom('', 'many')),
  },
  {
    named: 'texts',
    test: fc.oneof(
      tests('country', ['is', 'is-not'], country),
      tests('country', ['one-of'], fc.uniqueArray(country, { minLength: 1 })),
    ),
    seen: fc.constantFrom('DE', 'at', 'CH', 'FR', ' '),
  },
  {
    named: 'yes and no',
    test: tests('targetAccount', ['is'], fc.boolean()),
    seen: fc.constantFrom(true, false, ''),
  },
  {
    named: 'days',
    test: tests('createdAt', ['within-days'], number),
    seen: fc
      .integer({ min: -30, max: 60 })
      .map((days) => new Date(Date.parse(now) - days * 86_400_000).toISOString()),
  },
];

describe('whatever the value was, an implied outcome is never wrong', () => {
  test.each(kinds)('for $named', ({ test: any, seen }) => {
    let told = 0;
    fc.assert(
      fc.property(any, any, seen as fc.Arbitrary<string | number | boolean>, (recorded, wanted, value) => {
        const facts = {
          lead: { crm: 'c', origin: 'o', objectType: 't', recordId: 'r' },
          fields: { [recorded.field!]: { known: true as const, value, source: 'page' as const } },
          readAt: now,
        };
        const said = judgeCriterion(recorded, facts, now).outcome;
        const told1 = implied({ criterion: recorded, outcome: said }, wanted);
        if (told1 === 'unknown') return;
        told += 1;
        expect(told1).toBe(judgeCriterion(wanted, facts, now).outcome);
      }),
      { numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(100);
  });
});
