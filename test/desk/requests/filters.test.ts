import { expect, test } from 'vitest';
import { addressOf, type Filters, filtersOf, unfiltered } from '../../../src/desk/requests/filters';

const read = (address: string) =>
  filtersOf(Object.fromEntries(new URL(address, 'http://desk.test').searchParams));

test('the plain address shows what is open, of everybody', () => {
  expect(addressOf(unfiltered)).toBe('/requests');
  expect(read('/requests')).toEqual(unfiltered);
});

test.each<Filters>([
  { state: 'all', mine: 'answer', search: '', page: 1 },
  { state: 'reported done', mine: 'asked', search: 'line 3 & “scrap”', page: 4 },
])('a view can be kept as an address and opened again: %o', (filters) => {
  expect(read(addressOf(filters))).toEqual(filters);
});

test.each(['/requests?state=nope&mine=theirs&page=-1', '/requests?page=1.5', '/requests?page=many'])(
  'what an address says that is not known counts as not said: %s',
  (address) => {
    expect(read(address)).toEqual(unfiltered);
  },
);
