import { expect, test } from 'vitest';
import { type Findable, indexOf, search } from '../../../src/domain/search/find';

const thing = (title: string, text = '', more: Partial<Findable> = {}): Findable => ({
  kind: 'objection',
  entry: 'guidance/one',
  title,
  text,
  ...more,
});
const index = indexOf([
  thing('We have no budget', 'Then begin with one line: the audit costs nothing.'),
  thing('Budget is Müller’s to decide', ''),
  thing('Too expensive', 'It pays back within a budget year.'),
  thing('Überlast im Netz', 'Für später'),
]);
const titles = (query: string) => search(index, query).map(({ title }) => title);

test('what has the words in its title comes before what has them in its text', () => {
  expect(titles('budget')).toEqual(['Budget is Müller’s to decide', 'We have no budget', 'Too expensive']);
});

test('every word must be there, in whatever order', () => {
  expect(titles('line budget')).toEqual(['We have no budget']);
  expect(titles('budget unicorn')).toEqual([]);
});

test('capitals, accents and punctuation make no difference', () => {
  expect(titles('MULLER’S')).toEqual(['Budget is Müller’s to decide']);
  expect(titles('uberlast')).toEqual(['Überlast im Netz']);
});

test('nothing is found for nothing, and no more than was asked for', () => {
  expect(titles('  – ')).toEqual([]);
  expect(search(index, 'e', 2)).toHaveLength(2);
});
