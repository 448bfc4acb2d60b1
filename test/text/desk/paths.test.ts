import { expect, test } from 'vitest';
import { pathInWords } from '../../../src/text/en/desk/paths';

test.each([
  ['title', 'Title'],
  ['body.steps[first-call].text', 'Steps › first-call › text'],
  ['body.claims.leadSources', 'Claims › lead sources'],
  ['body.objections[0].answer', 'Objections › no. 1 › answer'],
])('a place in an entry is said in words: %s', (path, words) => {
  expect(pathInWords(path)).toBe(words);
});
