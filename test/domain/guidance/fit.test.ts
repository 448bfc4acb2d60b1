import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/domain/definition/criterion';
import { bestGuidance, reasonsFor, traitsOf } from '../../../src/domain/guidance/fit';
import type { When } from '../../../src/domain/instant';
import { type FactValue, responses } from '../../../src/domain/lead/facts';
import type { EntryOf, GuidanceBody } from '../../../src/domain/playbook/entries';
import { campaign, guidance, leadFacts, now, readModel, unknown } from '../../support/cast';

type Lead = Partial<{
  campaign: string;
  response: (typeof responses)[number];
  stage: string;
  start: When;
  fields: Parameters<typeof leadFacts>[0];
}>;
const traits = ({ campaign: of, response, stage, start, fields }: Lead) =>
  traitsOf({ facts: leadFacts(fields), campaign: of, response, stage, start, now });
const chosen = (lead: Lead, ...all: EntryOf<'guidance'>[]) =>
  bestGuidance(readModel([campaign('scrap'), ...all]).guidance, traits(lead))?.id;
const fits = (lead: Lead, body: Partial<GuidanceBody>) => chosen(lead, guidance('g', body)) !== undefined;

const buyer = { id: 'buyer', title: 'Buyer', jobTitles: ['Buyer'], goal: '', questions: [], story: '' };
const large: Condition = { field: 'employees', operator: 'at-least', value: 100 };
const segment = { title: 'Large plants', conditions: [large] };
const daysAgo = (days: number) => ({ at: new Date(Date.parse(now) - days * 86_400_000).toISOString() });

describe('guidance is for a lead', () => {
  test('of its segment when every condition is met; an unknown value meets none', () => {
    const two = { title: 'Two', conditions: [large, { ...large, field: 'budget' } as Condition] };
    expect(fits({ fields: { employees: 100 } }, { segment })).toBe(true);
    expect(fits({ fields: { employees: 99 } }, { segment })).toBe(false);
    expect(fits({}, { segment })).toBe(false);
    expect(fits({ fields: { employees: unknown() } }, { segment })).toBe(false);
    expect(fits({ fields: { employees: 100 } }, { segment: two })).toBe(false);
  });

  test('of its stages and languages, never of an unknown one', () => {
    expect(fits({ stage: ' mql' }, { stages: ['MQL'] })).toBe(true);
    expect(fits({ stage: 'SAL' }, { stages: ['MQL'] })).toBe(false);
    expect(fits({}, { stages: ['MQL'] })).toBe(false);
    expect(fits({ fields: { language: 'de_AT' } }, { languages: ['en', 'de'] })).toBe(true);
    expect(fits({ fields: { language: 'de' } }, { languages: ['de-AT'] })).toBe(false);
    expect(fits({ fields: { language: 'German' } }, { languages: ['de'] })).toBe(false);
  });

  test('within its days since the start, both included; a lower bound is never the whole age', () => {
    const ages = { from: 3, to: 5 };
    expect([2, 3, 5, 6].map((days) => fits({ start: daysAgo(days) }, { ages }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(fits({ start: { day: '2026-11-14' } }, { ages })).toBe(true);
    expect(fits({}, { ages })).toBe(false);
    expect(fits({ start: { since: daysAgo(4).at } }, { ages })).toBe(false);
    expect(fits({ start: { since: daysAgo(4).at } }, { ages: { from: 3 } })).toBe(true);
    expect(fits({}, { ages: {} })).toBe(true);
  });
});

describe('of all that fits, guidance is chosen', () => {
  const full: Lead = {
    campaign: 'campaign/scrap',
    response: 'attended',
    stage: 'MQL',
    start: daysAgo(3),
    fields: { employees: 500, jobTitle: 'Buyer', language: 'de' },
  };
  const by: [string, Partial<GuidanceBody>][] = [
    ['campaign', { campaigns: ['campaign/scrap'] }],
    ['response', { responses: ['attended'] }],
    ['segment', { segment }],
    ['persona', { personas: [buyer] }],
    ['stage', { stages: ['MQL'] }],
    ['language', { languages: ['de'] }],
    ['age', { ages: { from: 3 } }],
  ];

  test('by campaign before response, segment, persona, stage, language and age', () => {
    const all = by.map(([slug, body], place) => guidance(`${9 - place}-${slug}`, body));
    const order: (string | undefined)[] = [];
    while (all.length > 0) {
      const id = chosen(full, ...all, guidance('0-any'));
      order.push(id);
      all.splice(
        all.findIndex((one) => one.id === id),
        1,
      );
    }
    expect(order.map((id) => id?.slice('guidance/9-'.length))).toEqual(by.map(([slug]) => slug));
  });

  test('with the one that is for less in one respect, however much for the others', () => {
    const rest = Object.assign({}, ...by.slice(1).map(([, body]) => body)) as Partial<GuidanceBody>;
    expect(chosen(full, guidance('a', rest), guidance('z', { campaigns: ['campaign/scrap'] }))).toBe(
      'guidance/z',
    );
  });

  test('with its reasons in the same order, and none where it does not fit any more', () => {
    const every = guidance('g', Object.assign({}, ...by.map(([, body]) => body)) as Partial<GuidanceBody>);
    const { guidance: all, campaigns } = readModel([campaign('scrap'), every]);
    expect(reasonsFor(all[0]!, traits(full), campaigns)).toEqual([
      { by: 'campaign', title: 'Campaign scrap' },
      { by: 'response', response: 'attended' },
      { by: 'segment', title: 'Large plants' },
      { by: 'persona', title: 'Buyer' },
      { by: 'stage', stage: 'MQL' },
      { by: 'language', language: 'de' },
      { by: 'age', days: 3 },
    ]);
    expect(reasonsFor(all[0]!, traits({ ...full, stage: 'SAL' }), campaigns)).toBeUndefined();
  });

  test('always the same, whenever any fits, whatever order the entries come in, and never by an unknown', () => {
    const maybe = <One>(one: fc.Arbitrary<One>) => fc.option(one, { nil: undefined });
    const body = fc.record(
      {
        campaigns: fc.subarray(['campaign/scrap', 'campaign/fair']),
        responses: fc.subarray(['attended', 'asked'] as (typeof responses)[number][]),
        stages: fc.subarray(['MQL', 'SAL'], { minLength: 1 }),
        languages: fc.subarray(['de', 'en'], { minLength: 1 }),
        ages: fc.record({ from: fc.nat(4), to: fc.integer({ min: 4, max: 9 }) }),
        segment: fc.constant(segment),
        personas: fc.constant([buyer]),
      },
      { requiredKeys: [] },
    );
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const entries = fc.uniqueArray(
      fc.tuple(ids, body).map(([id, rest]) => guidance(id, rest as object as Partial<GuidanceBody>)),
      { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
    );
    const field = maybe(fc.constantFrom<FactValue>(5, 500, 'Buyer', 'de', 'x'));
    const lead = fc.record({
      campaign: maybe(fc.constantFrom('campaign/scrap', 'campaign/other')),
      response: maybe(fc.constantFrom(...responses)),
      stage: maybe(fc.constantFrom('MQL', 'SQL')),
      start: maybe(fc.nat(12).map(daysAgo)),
      employees: field,
      jobTitle: field,
      language: field,
    });
    fc.assert(
      fc.property(entries, lead, (all, { employees, jobTitle, language, ...rest }) => {
        const fields = Object.fromEntries(
          Object.entries({ employees, jobTitle, language }).filter(([, value]) => value !== undefined),
        ) as Record<string, FactValue>;
        const known = traits({ ...(rest as Lead), fields });
        const { guidance: compiled, campaigns } = readModel([campaign('scrap'), ...all]);
        const found = bestGuidance(compiled, known);
        expect(bestGuidance(compiled.toReversed(), known)).toBe(found);
        const fitting = compiled.filter((one) => reasonsFor(one, known, campaigns) !== undefined);
        expect(found === undefined).toBe(fitting.length === 0);
        if (found === undefined) return;
        expect(fitting).toContain(found);
        if (found.campaigns.length > 0) expect(found.campaigns).toContain(rest.campaign);
        if (found.responses.length > 0) expect(found.responses).toContain(rest.response);
        if (found.stages) expect(rest.stage).toBeDefined();
        if (found.ages) expect(rest.start).toBeDefined();
        if (found.segment) expect(employees).toBe(500);
        if (found.languages) expect(language).toBe('de');
      }),
    );
  });
});
