import { expect, test } from 'vitest';
import { layOut } from '../../../src/domain/workshop/lines';
import { agreedText, type Choice, settle, type Settlement } from '../../../src/domain/workshop/workshop';
import { atLeast, criterion } from './support';

const settled = (line: string, choice: Choice): Settlement => ({
  line,
  choice,
  by: { id: 'jana', name: 'Jana' },
  at: '2026-11-22T09:00:00.000Z',
});
const place = criterion('place', { field: 'country', operator: 'is', value: 'Germany' });
const lines = layOut(
  [atLeast('size', 50), place],
  [atLeast('size', 100), { ...place, reason: 'Marketing’s' }],
);

test('what both wrote is settled by itself, in Sales’ words, and what differs is open', () => {
  const { criteria, open } = agreedText(settle(lines, []));
  expect(criteria).toEqual([place]);
  expect(open).toBe(1);
});

test('a line takes the text of a side, a text of both, or is left out', () => {
  const both = atLeast('size', 75);
  const textAfter = (choice: Choice) => agreedText(settle(lines, [settled('size/size', choice)]));
  expect(textAfter({ take: 'sales' })).toMatchObject({ criteria: [{ value: 50 }, place], open: 0 });
  expect(textAfter({ take: 'marketing' })).toMatchObject({ criteria: [{ value: 100 }, place], open: 0 });
  expect(textAfter({ take: 'both', criterion: both })).toMatchObject({ criteria: [both, place], open: 0 });
  expect(textAfter({ take: 'leave out' })).toMatchObject({ criteria: [place], open: 0 });
});

test('what both wrote can still be put into other words', () => {
  const after = settle(lines, [settled('place/place', { take: 'marketing' })]);
  expect(agreedText(after).criteria).toMatchObject([{ reason: 'Marketing’s' }]);
});

test('a criterion that is new to both comes last, under an id of its own', () => {
  const added = settled('+1', { take: 'both', criterion: { ...place, title: 'Another place' } });
  const { criteria } = agreedText(settle(lines, [added]));
  expect(criteria.map(({ id, title }) => [id, title])).toEqual([
    ['place', 'place'],
    ['place-2', 'Another place'],
  ]);
});

test('a settlement that takes what the line does not have leaves it open', () => {
  const alone = layOut([place], []);
  expect(agreedText(settle(alone, [settled('place/', { take: 'marketing' })])).open).toBe(1);
});
