import { expect, test } from 'vitest';
import { findablesOf } from '../../../src/domain/search/findables';
import type { CompiledGuidance } from '../../../src/domain/playbook/read-model';

const asset = { title: 'Scrap calculator', url: 'https://nordwerk.example/calculator' };
const campaign = {
  title: 'Cutting scrap',
  claims: {},
  order: 1,
  channel: 'webinar',
  promise: 'Cut scrap by a third',
  offer: 'Line audit',
  owner: 'Jana Wolf',
  assets: [asset],
};
const guidance = {
  id: 'guidance/scrap',
  title: 'After the webinar',
  assets: [asset, { title: 'Case study', url: 'https://nordwerk.example/case' }],
  objections: [
    {
      heard: 'No budget',
      answer: [
        {
          t: 'paragraph',
          children: [
            { t: 'text', text: 'Begin with ' },
            { t: 'strong', children: [{ t: 'text', text: 'one line' }] },
            { t: 'break' },
            { t: 'field', field: 'company' },
          ],
        },
        { t: 'list', ordered: false, items: [[{ t: 'text', text: 'It costs nothing' }]] },
      ],
    },
  ],
} as unknown as CompiledGuidance;

const found = findablesOf({ campaigns: { 'campaign/scrap': campaign }, guidance: [guidance] });

test('campaigns, objections and assets of a release can be found, each with what it belongs to', () => {
  expect(found.map(({ kind, title, of }) => [kind, title, of])).toEqual([
    ['campaign', 'Cutting scrap', undefined],
    ['asset', 'Scrap calculator', 'Cutting scrap, After the webinar'],
    ['objection', 'No budget', 'After the webinar'],
    ['asset', 'Case study', 'After the webinar'],
  ]);
});

test('the answer to an objection reads as it was written, its merge fields by name', () => {
  expect(found[2]?.text).toBe('Begin with one line [company]\nIt costs nothing');
});

test('what several entries have word for word is found once, with all of them', () => {
  const other = { ...guidance, id: 'guidance/other', title: 'No show' };
  const both = findablesOf({ campaigns: {}, guidance: [guidance, other] });
  expect(both.map(({ title, of }) => [title, of])).toEqual([
    ['No budget', 'After the webinar, No show'],
    ['Scrap calculator', 'After the webinar, No show'],
    ['Case study', 'After the webinar, No show'],
  ]);
});
