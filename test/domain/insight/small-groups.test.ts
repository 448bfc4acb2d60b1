import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestPeople, type Group, showable } from '../../../src/domain/insight/small-groups';

const how = { together: (one: number, other: number) => one + other, title: 'Others' };
const group = (title: string, people: number): Group<number> => ({ title, people, figures: people * 10 });

test('teams of five and more are shown as they are', () => {
  expect(showable([group('South', 5), group('North', 9)], how).map(({ title }) => title)).toEqual([
    'North',
    'South',
  ]);
});

test('small teams are put together', () => {
  expect(showable([group('South', 3), group('North', 9), group('West', 2)], how)).toEqual([
    group('North', 9),
    { title: 'Others', people: 5, figures: 50 },
  ]);
});

test('one small team is not shown by showing all the others: the smallest of them joins it', () => {
  expect(showable([group('South', 2), group('North', 9), group('West', 6)], how)).toEqual([
    group('North', 9),
    { title: 'Others', people: 8, figures: 80 },
  ]);
});

test('where only the whole is left, nothing is broken down', () => {
  expect(showable([group('South', 2), group('North', 9)], how)).toEqual([]);
  expect(showable([group('North', 9)], how)).toEqual([]);
  expect(showable([group('South', 4)], how)).toEqual([]);
});

test('no group of fewer than five is ever shown, nor can one be worked out from what is', () => {
  const groups = fc
    .array(fc.nat(12), { maxLength: 8 })
    .map((all) => all.map((people, at) => group(`T${at}`, people)));
  fc.assert(
    fc.property(groups, (all) => {
      const shown = showable(all, how);
      for (const { people } of shown) expect(people).toBeGreaterThanOrEqual(fewestPeople);
      if (shown.length === 0) return;
      const sum = (of: Group<number>[]) => of.reduce((total, { people }) => total + people, 0);
      expect(sum(shown)).toBe(sum(all));
    }),
    { numRuns: 1000 },
  );
});
