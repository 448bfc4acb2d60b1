import { expect, test } from 'vitest';
import { addressOf, found, ordered, type View, viewOf } from '../../../src/desk/playbook/view';
import type { Entry } from '../../../src/domain/playbook/entries';
import { campaign, entries, guidance } from '../support/playbook';

const read = (address: string) =>
  viewOf(Object.fromEntries(new URL(address, 'http://desk.test').searchParams));

test.each<View>([
  { tab: 'entries', release: undefined, kind: undefined, search: '', entry: undefined },
  { tab: 'entries', release: 2, kind: 'guidance', search: 'line 3 & scrap', entry: guidance.id },
  { tab: 'releases', release: undefined, kind: undefined, search: '', entry: undefined },
])('a view can be kept as an address and opened again: %o', (view) => {
  expect(read(addressOf(view))).toEqual(view);
});

test('the search finds words anywhere in an entry, in any order and letter case', () => {
  const search = (text: string) => found(entries, { kind: undefined, search: text }).map(({ id }) => id);
  expect(search('SCRAP walk')).toEqual([campaign.id]);
  expect(search('firstname')).toEqual([guidance.id]);
  expect(search('scrap')).toEqual([campaign.id, guidance.id]);
  expect(search('scrap unicorn')).toEqual([]);
  expect(search('  ')).toHaveLength(2);
});

test('a kind shows its entries only', () => {
  expect(found(entries, { kind: 'guidance', search: '' })).toEqual([guidance]);
});

test('cartridges stand in the order in which customers meet them', () => {
  const cartridge = (order: number, title: string): Entry => ({
    id: `cartridge/${title}`,
    kind: 'cartridge',
    title,
    body: { order, owner: 'Jana Winter', delivers: 'Something' },
  });
  const mixed = [cartridge(2, 'awareness'), guidance, cartridge(1, 'research'), campaign];
  expect(ordered(mixed).map(({ id }) => id)).toEqual([
    campaign.id,
    guidance.id,
    'cartridge/research',
    'cartridge/awareness',
  ]);
});
