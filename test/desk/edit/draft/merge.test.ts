import { expect, test } from 'vitest';
import { equal, merge } from '../../../../src/desk/edit/draft/merge';

const step = (id: string, text: string) => ({ id, text });

test('what each of two changed in another place is kept from both', () => {
  const base = { title: 'A', body: { promise: 'p', offer: 'o' } };
  const mine = { title: 'A', body: { promise: 'mine', offer: 'o' } };
  const theirs = { title: 'B', body: { promise: 'p', offer: 'theirs' } };
  expect(merge({ base, mine, theirs })).toEqual({
    value: { title: 'B', body: { promise: 'mine', offer: 'theirs' } },
    clashes: [],
  });
});

test('where both changed the same, it is a clash, and the one who chooses decides', () => {
  const three = { base: { a: 1, b: 1 }, mine: { a: 2, b: 1 }, theirs: { a: 3, b: 9 } };
  expect(merge(three)).toEqual({ value: { a: 2, b: 9 }, clashes: [{ path: 'a', mine: 2, theirs: 3 }] });
  expect(merge(three, () => 'theirs').value).toEqual({ a: 3, b: 9 });
});

test('both made the same change: no clash', () => {
  expect(merge({ base: { a: 1 }, mine: { a: 2 }, theirs: { a: 2 } })).toEqual({
    value: { a: 2 },
    clashes: [],
  });
});

test('steps are told apart by their ids: two people can write at two of them', () => {
  const base = [step('call', 'c'), step('mail', 'm')];
  const mine = [step('call', 'my c'), step('mail', 'm')];
  const theirs = [step('call', 'c'), step('mail', 'their m')];
  expect(merge({ base, mine, theirs }).value).toEqual([step('call', 'my c'), step('mail', 'their m')]);
  const clash = merge({ base, mine, theirs: [step('call', 'their c'), step('mail', 'm')] });
  expect(clash.clashes.map(({ path }) => path)).toEqual(['[call].text']);
});

test('steps that both added are both there, each behind the one that it followed', () => {
  const base = [step('call', 'c'), step('mail', 'm')];
  const mine = [step('call', 'c'), step('mine', '1'), step('mail', 'm')];
  const theirs = [step('call', 'c'), step('mail', 'm'), step('theirs', '2')];
  const merged = merge({ base, mine, theirs }).value as { id: string }[];
  expect(merged.map(({ id }) => id)).toEqual(['call', 'mine', 'mail', 'theirs']);
});

test('a step that one took out is gone, unless the other has written in it', () => {
  const base = [step('call', 'c'), step('mail', 'm')];
  expect(merge({ base, mine: [step('call', 'c')], theirs: base }).value).toEqual([step('call', 'c')]);
  const written = [step('call', 'c'), step('mail', 'more')];
  expect(merge({ base, mine: [step('call', 'c')], theirs: written }).value).toEqual(written);
});

test('an order that one changed is taken over', () => {
  const base = [step('a', ''), step('b', '')];
  const turned = [step('b', ''), step('a', '')];
  expect(merge({ base, mine: base, theirs: turned }).value).toEqual(turned);
  expect(merge({ base, mine: turned, theirs: [step('a', 'x'), step('b', '')] }).value).toEqual([
    step('b', ''),
    step('a', 'x'),
  ]);
});

test('what one took out of a record is out', () => {
  const base = { a: 1, b: 2 };
  expect(merge({ base, mine: { a: 1 }, theirs: { a: 5, b: 2 } }).value).toEqual({ a: 5 });
});

test('values are compared as JSON is: the order of members says nothing, that of lists does', () => {
  expect(equal({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(equal([1, 2], [2, 1])).toBe(false);
  expect(equal({ a: undefined }, {})).toBe(true);
  expect(equal(null, {})).toBe(false);
});
