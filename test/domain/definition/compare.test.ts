import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asBoolean, asNumber, asText, sameText } from '../../../src/domain/definition/compare';

describe('text', () => {
  test('is the same but for case and surrounding space', () => {
    expect(sameText('  Mechanical Engineering', 'mechanical ENGINEERING ')).toBe(true);
    expect(sameText('mechanical', 'mechanics')).toBe(false);
    expect(sameText('Österreich', 'österreich')).toBe(true);
  });

  test('that is blank, and a boolean, are no text', () => {
    expect([asText(' '), asText(''), asText(true)]).toEqual([undefined, undefined, undefined]);
    expect(asText(5)).toBe('5');
  });
});

describe('numbers', () => {
  test.each([
    ['250', 250],
    [' 250 ', 250],
    ['-3', -3],
    ['1.5', 1.5],
    ['12.50', 12.5],
    ['0.125', 0.125],
    [0, 0],
    [1e6, 1e6],
  ])('%j is %d', (seen, number) => {
    expect(asNumber(seen)).toBe(number);
  });

  test.each([
    '1,5',
    '1.500',
    '1,000',
    '1.000.000',
    '250 people',
    '50-100',
    '€ 5',
    '5.',
    '.5',
    '-',
    '',
    ' ',
    '1e3',
    '٣',
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j could be read in two ways or in none, and is no number', (seen) => {
    expect(asNumber(seen)).toBeUndefined();
  });

  test('that are written out by us are read back', () => {
    fc.assert(fc.property(fc.integer(), (number) => asNumber(String(number)) === number));
  });
});

test('only true and false in words are booleans', () => {
  expect([true, 'True', ' false ', 'yes', 1, 'wahr'].map(asBoolean)).toEqual([
    true,
    true,
    false,
    undefined,
    undefined,
    undefined,
  ]);
});
