import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { type Run, wordsDiff } from '../../../src/desk/proposals/words-diff';

const of = (runs: Run[], ...changes: Run['change'][]) =>
  runs
    .filter(({ change }) => changes.includes(change))
    .map(({ text }) => text)
    .join('');

test('a word that was replaced is shown, with all that stayed around it', () => {
  expect(wordsDiff('Call within four hours.', 'Call within five hours.')).toEqual([
    { change: 'same', text: 'Call within ' },
    { change: 'removed', text: 'four' },
    { change: 'added', text: 'five' },
    { change: 'same', text: ' hours.' },
  ]);
});

test('a phrase that was replaced is one change, not one per word', () => {
  expect(wordsDiff('Ask for the old long thing now', 'Ask for some new thing now')).toHaveLength(4);
});

test('equal texts have no change', () => {
  expect(wordsDiff('As it was.', 'As it was.')).toEqual([{ change: 'same', text: 'As it was.' }]);
});

const words = array(constantFrom('a', 'b', 'scrap', ' ', '\n', '  ', 'line 3'), { maxLength: 30 });

test('whatever changed, both texts can be read out of it whole', () => {
  assert(
    property(words, words, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const runs = wordsDiff(before, after);
      expect(of(runs, 'same', 'removed')).toBe(before);
      expect(of(runs, 'same', 'added')).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test('a text too long to compare is shown as replaced, and nothing hangs', () => {
  const before = 'word '.repeat(20_000);
  const runs = wordsDiff(before, `${before}end`);
  expect(runs.map(({ change }) => change)).toEqual(['removed', 'added']);
});
