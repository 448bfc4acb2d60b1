import { expect, test } from 'vitest';
import { dayOf, makeRowReader } from '../../../../src/desk/edit/import/campaign-rows';
import { guessColumns } from '../../../../src/desk/edit/import/columns';
import { campaign } from '../../support/playbook';

const defaults = { channel: 'Other', promise: '–', offer: '–', owner: 'Jana Winter' };
const reader = (heads: string[]) =>
  makeRowReader({
    columns: guessColumns(heads),
    defaults,
    there: [campaign],
    taken: new Set(['campaign/autumn']),
  });

test.each([
  [
    ['Campaign ID', 'Campaign Name', 'Type', 'Start Date', 'End Date'],
    { id: 0, name: 1, channel: 2, starts: 3, ends: 4 },
  ],
  [['Kampagnenname', 'Art', 'Startdatum', 'Besitzer'], { name: 0, channel: 1, starts: 2, owner: 3 }],
  [
    ['\uFEFFName', 'Description', 'Lead Source', 'UTM Campaign'],
    { name: 0, promise: 1, leadSource: 2, utm: 3 },
  ],
  [['Colour', 'Weight'], {}],
])('columns are guessed by their headings: %s', (heads, expected) => {
  expect(guessColumns(heads)).toEqual(expected);
});

test('a row becomes a campaign that its name and id in the CRM lead to', () => {
  const read = reader(['Campaign Name', 'Campaign ID', 'Start Date', 'End Date', 'Type']);
  expect(read(['Spring fair', '701x', '2029-03-01', '31.3.2029', 'Fair'], 2)).toMatchObject({
    ok: true,
    entry: {
      id: 'campaign/spring-fair',
      body: {
        claims: { names: ['Spring fair'], campaignIds: ['701x'] },
        starts: '2029-03-01',
        ends: '2029-03-31',
        channel: 'Fair',
        owner: 'Jana Winter',
      },
    },
  });
});

test.each([
  [['', 'x'], { code: 'name-missing' }],
  [['x'.repeat(201), ''], { code: 'name-too-long' }],
  [['Cutting SCRAP', ''], { code: 'there', title: campaign.title }],
  [['A', '3/4/2029'], { code: 'day', column: 'starts', found: '3/4/2029' }],
  [['A', '2029-02-30'], { code: 'day', column: 'starts', found: '2029-02-30' }],
  [['A\u0000', ''], { code: 'unfit' }],
])('a row that cannot be taken over says why: %j', (cells, problem) => {
  expect(reader(['Name', 'Start Date'])(cells, 7)).toMatchObject({ row: 7, ok: false, problem });
});

test('a campaign that ends before it starts is refused', () => {
  const read = reader(['Name', 'Start Date', 'End Date']);
  expect(read(['A', '2029-03-02', '2029-03-01'], 2)).toMatchObject({ problem: { code: 'backwards' } });
});

test('a row that comes twice names the row where it came first', () => {
  const read = reader(['Name']);
  expect(read(['Fair'], 2)).toMatchObject({ ok: true });
  expect(read([' fair '], 9)).toMatchObject({ problem: { code: 'twice', row: 2 } });
});

test('ids that are taken, and names that read the same as ids, get numbers', () => {
  const read = reader(['Name']);
  const ids = ['Autumn', 'Autumn!', 'Autumn?'].map((name, at) => read([name], at + 2));
  expect(ids.map((result) => result.ok && result.entry.id)).toEqual([
    'campaign/autumn-2',
    'campaign/autumn-3',
    'campaign/autumn-4',
  ]);
});

test.each([
  ['2029-11-21', '2029-11-21'],
  ['2029-11-21T08:00:00Z', '2029-11-21'],
  ['2029-11-21 08:00', '2029-11-21'],
  ['1.2.2029', '2029-02-01'],
  ['', undefined],
  ['11/21/2029', null],
  ['soon', null],
])('a day is read only where it reads one way: %s', (cell, day) => expect(dayOf(cell)).toBe(day));
