import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cells, noTrial, tryLeads } from '../../../src/domain/workshop/trial';
import { guessField } from '../../../src/domain/workshop/guess-field';
import { atLeast, criterion } from './support';

const now = '2026-11-22T09:00:00.000Z';
const criteria = [
  atLeast('size', 50),
  criterion('place', { field: 'country', operator: 'one-of', value: ['Germany', 'Austria'] }),
  criterion('need', { operator: 'asked', required: false }),
];
const tried = (leads: Cells[]) => tryLeads(noTrial(criteria), { criteria, leads, now });

test('each lead counts once, as met, fallen short or not to be told, and each criterion for itself', () => {
  const { criteria: counts, ...outcomes } = tried([
    { employees: '120', country: 'germany' },
    { employees: '12', country: '' },
    { employees: '', country: 'Austria' },
  ]);
  expect(outcomes).toEqual({ leads: 3, meets: 1, fallsShort: 1, cannotTell: 1 });
  expect(counts).toEqual([
    { id: 'size', met: 1, notMet: 1, unknown: 1, unreadable: 0 },
    { id: 'place', met: 2, notMet: 0, unknown: 1, unreadable: 0 },
    { id: 'need', met: 0, notMet: 0, unknown: 3, unreadable: 0 },
  ]);
});

test('a number that is printed for people is unknown and counted as unreadable, never as not met', () => {
  const { criteria: counts, cannotTell } = tried([{ employees: '1.500', country: 'Germany' }]);
  expect(counts[0]).toEqual({ id: 'size', met: 0, notMet: 0, unknown: 1, unreadable: 1 });
  expect(cannotTell).toBe(1);
});

test('a field for which the file has no column is unknown for every lead', () => {
  expect(tried([{ country: 'Germany' }, { country: 'Spain' }]).criteria[0]).toMatchObject({
    unknown: 2,
    unreadable: 0,
  });
});

test('leads that are tried in parts give the same as all at once', () => {
  const lead = fc.record({
    employees: fc.constantFrom('', '5', '50', '1,000', 'many'),
    country: fc.constantFrom('', 'Germany', 'Spain'),
  });
  fc.assert(
    fc.property(fc.array(lead), fc.nat(20), (leads, cut) => {
      const first = tried(leads.slice(0, cut));
      const whole = tryLeads(first, { criteria, leads: leads.slice(cut), now });
      expect(whole).toEqual(tried(leads));
      expect(whole.meets + whole.fallsShort + whole.cannotTell).toBe(leads.length);
    }),
  );
});

test.each([
  ['No. of Employees', 'employees'],
  ['Company / Account', 'company'],
  ['E-Mail', 'email'],
  ['First Name', 'firstName'],
  ['Lead Source', 'leadSource'],
  ['Lines', 'x_lines'],
  ['Shoe size', undefined],
])('a column headed “%s” is guessed as %s', (heading, field) => {
  expect(guessField(heading, ['x_lines'])).toBe(field);
});
