import { expect, test } from 'vitest';
import { placeInWords, valueInWords } from '../../../src/desk/proposals/value-words';

test.each([
  ['text', 'Less scrap on line 3.', 'Less scrap on line 3.'],
  ['text that only looks like JSON', '[click](https://example.com)', '[click](https://example.com)'],
  ['working hours', '[["09:00","12:00"],["13:00","17:00"]]', '09:00–12:00, 13:00–17:00'],
  ['a list', '["Plant manager","VP"]', 'Plant manager, VP'],
  ['an empty list', '[]', 'none'],
  ['a day', '{"day":"2026-11-18","title":"Repentance"}', 'Day: 2026-11-18\nTitle: Repentance'],
  [
    'things in a list',
    '[{"heard":"No","answer":"When?"},{"heard":"Later"}]',
    'Heard: No\nAnswer: When?\n\nHeard: Later',
  ],
  ['a number', '120', '120'],
])('%s is shown as people read it', (_, value, shown) => {
  expect(valueInWords(value)).toBe(shown);
});

test('moved steps are said to be in another order', () => {
  expect(placeInWords('body.steps')).toBe('Steps: order');
  expect(placeInWords('body.steps[call].text')).toBe('Steps › call › text');
});
