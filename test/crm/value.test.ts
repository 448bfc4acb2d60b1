import { describe, expect, test } from 'vitest';
import { salesforceId18 } from '../../src/crm/salesforce-id';
import { factOf, longestValue } from '../../src/crm/value';
import type { FieldType } from '../../src/domain/lead/fields';

const read = (raw: string, type: FieldType) => {
  const fact = factOf(raw, type, 'page');
  return fact.known ? fact.value : fact.reason;
};

describe('a value that was read', () => {
  test.each<[string, FieldType, string | number | boolean]>([
    ['  Adeyemi \n &\u00a0Sons ', 'text', 'Adeyemi & Sons'],
    [' \u00a0\n', 'text', 'empty'],
    ['[[Unknown]]', 'text', 'no-right'],
    ['120', 'number', 120],
    ['-3.5', 'number', -3.5],
    ['0', 'number', 0],
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    ['2026-11-05', 'day', '2026-11-05'],
    ['2026-11-05T14:04:00.000+0000', 'instant', '2026-11-05T14:04:00.000Z'],
    ['2026-11-05T14:04:00Z', 'instant', '2026-11-05T14:04:00.000Z'],
    ['2026-11-05 15:04:00+01:00', 'instant', '2026-11-05T14:04:00.000Z'],
    ['2026-11-05T14:04:00.123456+00:00', 'instant', '2026-11-05T14:04:00.123Z'],
  ])('%j as %s is %j', (raw, type, is) => expect(read(raw, type)).toBe(is));

  test.each(['1.200', '1,200', '1 200', '1.200,00', '$ 20', '20 %', '1e3', '٢٠', '0x10', 'Infinity'])(
    'the printed number %j is not read: it says different things in different countries',
    (raw) => expect(read(raw, 'number')).toBe('not-readable'),
  );

  test.each(['Yes', 'Ja', '✓', '1', 'on'])('the word %j is no yes', (raw) =>
    expect(read(raw, 'boolean')).toBe('not-readable'),
  );

  // One moment as sixteen places print it (crm-facts, part 14).
  test.each([
    '11/5/26, 2:04 PM',
    '05/11/2026, 14:04',
    '2026-11-05, 2:04 p.m.',
    '05.11.26, 14:04',
    '05-11-2026, 14:04',
    '2026-11-05 14:04',
    '5.11.2026 klo 14.04',
    '2026/11/05 14:04',
    '26. 11. 5. PM 2:04',
    '2026/11/5 下午2:04',
    '٥‏/١١‏/٢٠٢٦، ٢:٠٤ م',
    '5/11/69 14:04',
    'Nov 19, 8:51 PM',
    'il y a 2 minutes',
    'Today 20:48',
    '2026-11-05T14:04:00',
    '2026-02-30T10:00:00Z',
    '2026-11-05T25:04:00Z',
  ])('the printed moment %j is not read', (raw) => expect(read(raw, 'instant')).toBe('printed-date'));

  test('what is longer than 4 kB is no value, and costs no time', () => {
    expect(read('x'.repeat(longestValue), 'text')).toHaveLength(longestValue);
    expect(read('x'.repeat(longestValue + 1), 'text')).toBe('not-readable');
    expect(read(' '.repeat(10_000_000), 'text')).toBe('not-readable');
  });
});

describe('a Salesforce id', () => {
  test('gets its check characters', () => {
    expect(salesforceId18('001A0000006Vm9r')).toBe('001A0000006Vm9rIAC'); // the example of Salesforce's own docs
    expect(salesforceId18('001A0000006Vm9rIAC')).toBe('001A0000006Vm9rIAC');
    expect(salesforceId18('00q5g00000xyzab')).toBe('00q5g00000xyzabAAA');
  });

  test.each(['', '00Q', '00Q5g00000XyZaBEA', '00Q5g00000XyZa-', '00Q5g00000XyZaBEAV0'])('%j is none', (id) =>
    expect(salesforceId18(id)).toBeUndefined(),
  );
});
