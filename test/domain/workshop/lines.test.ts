import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/definition/criterion';
import { agreement, layOut, resemblanceOf } from '../../../src/domain/workshop/lines';
import { atLeast, criterion } from './support';

const budget = criterion('budget', { operator: 'asked', question: 'Is there money for it this year?' });

describe('two criteria', () => {
  test('that test the same are the same, whatever their words', () => {
    const other = atLeast('size', 50, {
      title: 'Big enough',
      reason: 'small plants churn',
      question: 'How many?',
    });
    expect(layOut([atLeast('employees', 50)], [other])).toMatchObject([{ standing: 'same', resemblance: 1 }]);
  });

  test('with other numbers differ in their test, by how far the numbers are apart', () => {
    const [line] = layOut([atLeast('a', 50)], [atLeast('b', 100)]);
    expect(line).toMatchObject({ standing: 'differs', unlike: ['test'], resemblance: 0.75 });
  });

  test('of which only one is required differ in that alone', () => {
    const [line] = layOut([atLeast('a', 50)], [atLeast('b', 50, { required: false })]);
    expect(line).toMatchObject({ standing: 'differs', unlike: ['required'], resemblance: 0.9 });
  });

  test('with lists of texts resemble each other by what both lists name', () => {
    const one = criterion('a', { field: 'country', operator: 'one-of', value: ['Germany', 'Austria'] });
    const other = criterion('b', { field: 'country', operator: 'is', value: ' germany ' });
    expect(resemblanceOf(one, other)).toBe(0.75);
  });

  test('under operators that cannot be compared have only their field in common', () => {
    const one = atLeast('a', 50);
    const other = criterion('b', { field: 'employees', operator: 'present' });
    expect(resemblanceOf(one, other)).toBe(0.5);
  });

  test('that no field settles are about one thing when they ask in mostly the same words', () => {
    const near = { ...budget, id: 'money', title: 'Money', question: 'Is there money for it?' };
    const far = { ...budget, id: 'pain', title: 'Pain', question: 'What hurts most?' };
    expect(layOut([budget], [near])).toMatchObject([{ standing: 'differs', unlike: ['test'] }]);
    expect(layOut([budget], [far]).map(({ standing }) => standing)).toEqual(['missing', 'missing']);
  });

  test('of one title, where only one side found a field for it, differ in the field', () => {
    const found = criterion('money', { title: 'Budget', field: 'budget', operator: 'present' });
    const asked = { ...budget, title: 'budget' };
    expect(layOut([asked], [found])).toMatchObject([
      { standing: 'differs', unlike: ['field'], resemblance: 0.25 },
    ]);
  });
});

test('what one side lacks is said of that side', () => {
  expect(layOut([budget], [atLeast('size', 50)])).toMatchObject([
    { standing: 'missing', by: 'sales', id: '/size', resemblance: 0 },
    { standing: 'missing', by: 'marketing', id: 'budget/', resemblance: 0 },
  ]);
});

test('two criteria on one field pair with the ones that are most alike, not with the first', () => {
  const lines = layOut(
    [atLeast('small', 10), atLeast('big', 500)],
    [atLeast('large', 500), atLeast('tiny', 12)],
  );
  expect(lines.map(({ id }) => id)).toEqual(['big/large', 'small/tiny']);
});

test('two definitions agree wholly when all lines are the same, and not at all when nothing is shared', () => {
  expect(agreement([])).toBeUndefined();
  expect(agreement(layOut([atLeast('a', 5), budget], [budget, atLeast('b', 5)]))).toBe(1);
  expect(agreement(layOut([budget], [atLeast('b', 5)]))).toBe(0);
  expect(agreement(layOut([budget, atLeast('a', 5)], [atLeast('b', 5)]))).toBe(0.5);
});

const anyCriterion: fc.Arbitrary<Criterion> = fc
  .record({
    title: fc.constantFrom('Size', 'Place', 'Budget', 'Need'),
    required: fc.boolean(),
    question: fc.constantFrom('Is there money for it?', 'Is there money now?', 'What hurts?'),
    test: fc.oneof(
      fc.record({
        field: fc.constantFrom('employees' as const, 'budget' as const),
        operator: fc.constantFrom('at-least' as const, 'at-most' as const),
        value: fc.constantFrom(0, 10, 50, 100),
      }),
      fc.record({
        field: fc.constant('country' as const),
        operator: fc.constant('one-of' as const),
        value: fc.subarray(['DE', 'AT', 'CH'], { minLength: 1 }),
      }),
      fc.constant({ operator: 'asked' as const }),
    ),
  })
  .map(({ test, ...words }) => ({ id: '', reason: 'r', ...words, ...test }));
const side = fc
  .array(anyCriterion, { maxLength: 6 })
  .map((all) => all.map((each, at) => ({ ...each, id: `c${at}` })));

describe('for any two definitions', () => {
  test('every criterion stands in exactly one line', () => {
    fc.assert(
      fc.property(side, side, (sales, marketing) => {
        const lines = layOut(sales, marketing);
        const of = (name: 'sales' | 'marketing') => lines.flatMap((line) => line[name] ?? []);
        expect(of('marketing')).toEqual(marketing);
        expect(new Set(of('sales'))).toEqual(new Set(sales));
        expect(of('sales')).toHaveLength(sales.length);
      }),
    );
  });

  test('agreement lies between 0 and 1, is the same from either side, and 1 exactly when all lines are the same', () => {
    fc.assert(
      fc.property(side, side, (sales, marketing) => {
        const lines = layOut(sales, marketing);
        const share = agreement(lines);
        if (share === undefined) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(agreement(layOut(marketing, sales))).toBeCloseTo(share, 10);
        expect(share === 1).toBe(lines.every(({ standing }) => standing === 'same'));
      }),
      { numRuns: 500 },
    );
  });
});
