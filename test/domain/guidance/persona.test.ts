import { expect, test } from 'vitest';
import { personaFor } from '../../../src/domain/guidance/persona';

const persona = (id: string, ...jobTitles: string[]) => ({
  id,
  title: id,
  jobTitles,
  goal: '',
  questions: [],
  story: '',
});
const personas = [
  persona('manager', 'manager', 'Leiter'),
  persona('plant', 'plant manager', 'Leiter Fertigung'),
  persona('it', 'IT', 'C++'),
  persona('nobody', '', ' - '),
];

test.each([
  ['Manager', 'manager'],
  ['Plant Manager', 'plant'],
  ['manager of plant 4', 'plant'],
  ['LEITER FERTIGUNG/Montage', 'plant'],
  ['Head of IT', 'it'],
  ['Italian teacher', undefined],
  ['Management assistant', undefined],
  ['-', undefined],
  ['', undefined],
  [undefined, undefined],
])('job title %j is persona %j: whole words, the most of them', (title, id) => {
  expect(personaFor(personas, title)?.id).toBe(id);
});

test('of two that fit equally the first is taken', () => {
  expect(personaFor([persona('a', 'sales'), persona('b', 'lead')], 'Sales Lead')?.id).toBe('a');
});
