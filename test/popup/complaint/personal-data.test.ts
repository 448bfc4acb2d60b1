import { expect, test } from 'vitest';
import { personalDataIn } from '../../../src/popup/complaint/personal-data';

test.each([
  ['Write to mara.lindqvist@brenner-castings.example please', 'mara.lindqvist@brenner-castings.example'],
  ['jürgen@müller.example fragt', 'jürgen@müller.example'],
  ['Call +49 170 123 45 67 today', '+49 170 123 45 67'],
  ['tel. 0043 1 58858-0', '0043 1 58858-0'],
  ['(030) 2345-6789 is wrong', '(030) 2345-6789'],
])('personal data is seen in: %s', (text, found) => {
  expect(personalDataIn(text)).toEqual([found]);
});

test.each([
  'Half of the 1200 leads since 01.10.2026 have no phone',
  'Release 12 of 2026-11-20 at 10:40',
  'We lost 4,500,000 and 0.5 % of 3 000 leads',
  'Order 20261120001 has no campaign',
  'attendees @ the stand',
])('and not in: %s', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

test('the same address is named once', () => {
  expect(personalDataIn('a@b.example and a@b.example')).toEqual(['a@b.example']);
});
