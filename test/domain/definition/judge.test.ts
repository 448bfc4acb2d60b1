import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Criterion, type Operator, operators } from '../../../src/domain/definition/criterion';
import { definitionInForce, judge, judgeCriterion, withNewer } from '../../../src/domain/definition/judge';
import type { FactValue, UnknownReason } from '../../../src/domain/lead/facts';
import { criterion, definition, known, leadFacts, now, readModel, unknown } from '../../support/cast';

const everyOperator: Operator[] = Object.values(operators).flat();

const { value: _, ...bare } = criterion('c', { field: 'x_any' });
const outcome = (rest: Partial<Criterion>, seen: FactValue) =>
  judgeCriterion({ ...bare, ...rest }, leadFacts({ x_any: known(seen) }), now).outcome;

describe('one criterion', () => {
  test.each<[Operator, Criterion['value'], FactValue, string]>([
    ['is', 'Manufacturing', ' manufacturing ', 'met'],
    ['is', 'Manufacturing', 'Retail', 'not met'],
    ['is', true, true, 'met'],
    ['is', true, false, 'not met'],
    ['is', true, 'yes', 'unknown'],
    ['is', 'yes', true, 'unknown'],
    ['is-not', 'Student', 'Engineer', 'met'],
    ['is-not', 'Student', 'STUDENT', 'not met'],
    ['is-not', 'Student', '  ', 'unknown'],
    ['one-of', ['DE', 'AT'], 'at', 'met'],
    ['one-of', ['DE', 'AT'], 'CH', 'not met'],
    ['contains', 'plant', 'Head of PLANT 4', 'met'],
    ['contains', 'plant', 'Head of sales', 'not met'],
    ['at-least', 100, 100, 'met'],
    ['at-least', 100, 99, 'not met'],
    ['at-least', 100, '250', 'met'],
    ['at-least', 100, '1.500', 'unknown'],
    ['at-most', 100, 100, 'met'],
    ['at-most', 100, 101, 'not met'],
    ['at-most', 100, 'a few', 'unknown'],
    ['within-days', 3, '2026-11-14T09:00:00.000Z', 'met'],
    ['within-days', 3, '2026-11-14T08:59:59.999Z', 'not met'],
    ['within-days', 3, '2026-11-14', 'met'],
    ['within-days', 3, '2026-11-13', 'not met'],
    ['within-days', 3, '2026-11-18', 'met'],
    ['within-days', 3, '2026-12-24', 'not met'],
    ['within-days', 3, 'Nov 14, 2026', 'unknown'],
    ['within-days', 3, 20261114, 'unknown'],
    ['present', undefined, 'x', 'met'],
    ['present', undefined, false, 'met'],
    ['present', undefined, 0, 'met'],
    ['present', undefined, ' ', 'unknown'],
  ])('%s %j, and %j is seen: %s', (operator, value, seen, expected) => {
    expect(outcome({ operator, ...(value === undefined ? {} : { value }) }, seen)).toBe(expected);
  });

  test('shows the value that was seen, and the reason where there is none', () => {
    const size = criterion('size');
    expect(judgeCriterion(size, leadFacts({ employees: 40 }), now)).toEqual({
      criterion: size,
      outcome: 'not met',
      seen: 40,
    });
    const reasons = [
      leadFacts(),
      leadFacts({ employees: unknown('no-right') }),
      leadFacts({ employees: ' ' }),
    ];
    expect(reasons.map((facts) => judgeCriterion(size, facts, now))).toMatchObject([
      { outcome: 'unknown', reason: 'not-on-page' },
      { outcome: 'unknown', reason: 'no-right' },
      { outcome: 'unknown', reason: 'empty' },
    ]);
  });

  test('an unknown value is neither met nor not met, whatever is asked of it', () => {
    const any = fc.record({
      operator: fc.constantFrom(...everyOperator),
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
      reason: fc.constantFrom<UnknownReason>('not-on-page', 'empty', 'no-right', 'printed-date'),
    });
    fc.assert(
      fc.property(any, ({ operator, value, reason }) => {
        const asked = criterion('c', { operator, value });
        expect(judgeCriterion(asked, leadFacts({ employees: unknown(reason) }), now)).toEqual({
          criterion: asked,
          outcome: 'unknown',
          reason,
        });
      }),
    );
  });

  test('a value of the wrong kind is unknown, and no value makes it throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyOperator),
        fc.option(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())), {
          nil: undefined,
        }),
        fc.oneof(fc.string(), fc.double(), fc.boolean()),
        (operator, value, seen) => {
          const found = outcome({ operator, ...(value === undefined ? {} : { value }) }, seen);
          if (operator !== 'present' && value === undefined) expect(found).toBe('unknown');
          if (typeof seen === 'string' && seen.trim() === '') expect(found).toBe('unknown');
        },
      ),
    );
  });
});

describe('the lead', () => {
  const size = criterion('size');
  const country = criterion('country', { field: 'country', operator: 'is', value: 'DE' });
  const wish = criterion('wish', { field: 'budget', required: false });
  const { definitions } = readModel([definition('mql', { criteria: [size, country, wish] })]);
  const verdict = (fields: Parameters<typeof leadFacts>[0]) =>
    judge({ definitions, facts: leadFacts(fields), now });

  test('meets the definition when every required criterion is met, whatever is only wished for', () => {
    const met = { outcome: 'meets', count: { met: 2, of: 2 }, stage: 'MQL', definition: 'definition/mql' };
    expect(verdict({ employees: 100, country: 'DE' })).toMatchObject(met);
    expect(verdict({ employees: 100, country: 'DE', budget: 1 })).toMatchObject(met);
  });

  test('falls short when one required criterion is not met, even while others are unknown', () => {
    expect(verdict({ employees: 5 })).toMatchObject({ outcome: 'falls short', count: { met: 0, of: 2 } });
  });

  test('cannot be told yet while none is not met and a required one is unknown', () => {
    expect(verdict({ employees: 100 })).toMatchObject({
      outcome: 'cannot tell yet',
      count: { met: 1, of: 2 },
    });
    expect(verdict({}).outcome).toBe('cannot tell yet');
  });

  test('falls short only if a required value is known', () => {
    const field = fc.option(fc.constantFrom<FactValue>(5, 500, 'DE', 'AT', ' '), { nil: undefined });
    fc.assert(
      fc.property(field, field, (employees, country) => {
        const fields = {
          ...(employees === undefined ? {} : { employees }),
          ...(country === undefined ? {} : { country }),
        };
        const { outcome, criteria } = verdict(fields);
        const required = criteria.filter((one) => one.criterion.required).map((one) => one.outcome);
        expect(outcome === 'falls short').toBe(required.includes('not met'));
        expect(outcome === 'meets').toBe(required.every((one) => one === 'met'));
      }),
    );
  });
});

describe('the definition in force', () => {
  const [third, second, first] = ['2026-11-10', '2026-10-01', '2026-09-01'].map((validFrom) => ({
    validFrom,
    stage: 'MQL',
  }));
  const newestFirst = [third, second, first].filter((one) => one !== undefined);
  const today = '2026-11-17';

  test.each([
    ['2026-11-10', third],
    ['2026-11-09', second],
    ['2026-09-01', first],
    ['2026-01-01', third],
    [undefined, third],
  ])('for a lead that came on %s', (arrival, expected) => {
    expect(definitionInForce(newestFirst, { arrival, today })).toBe(expected);
  });

  test('is none before the first one is valid', () => {
    expect(definitionInForce(newestFirst, { arrival: '2026-08-01', today: '2026-08-31' })).toBeUndefined();
    expect(judge({ definitions: [], facts: leadFacts(), now })).toEqual({
      outcome: 'no definition',
      criteria: [],
    });
  });

  test('is the one of the day on which the CRM says that the lead was created', () => {
    const { definitions } = readModel([
      definition('old'),
      definition('new', { validFrom: '2026-11-10', criteria: [] }),
    ]);
    const inForce = (createdAt: FactValue) => {
      const verdict = judge({ definitions, facts: leadFacts({ createdAt }), now });
      return verdict.outcome === 'no definition' ? undefined : verdict.definition;
    };
    expect(inForce('2026-11-09T23:00:00.000Z')).toBe('definition/old');
    expect(inForce('2026-11-09')).toBe('definition/old');
    expect(inForce('2026-11-10T00:00:00.000Z')).toBe('definition/new');
    expect(inForce('9 Nov 2026')).toBe('definition/new');
  });
});

describe('the lead’s stage', () => {
  const sal = definition('sal', { stage: 'SAL', validFrom: '2026-09-01' });
  const mql = definition('mql', { stage: 'MQL', validFrom: '2026-10-01' });
  const next = definition('sal-next', { stage: 'SAL', validFrom: '2026-12-01' });
  const { definitions } = readModel([sal, mql, next]);
  const stageOf = (stage?: string) => {
    const verdict = judge({ definitions, facts: leadFacts({ createdAt: now }), now, stage });
    return verdict.outcome === 'no definition' ? undefined : verdict.definition;
  };

  test('decides which definition counts; an unknown one, or one without a definition, leaves it to the newest', () => {
    expect(stageOf(' sal ')).toBe('definition/sal');
    expect(stageOf('MQL')).toBe('definition/mql');
    expect(stageOf()).toBe('definition/mql');
    expect(stageOf('Customer')).toBe('definition/mql');
  });
});

describe('a rep’s word', () => {
  const asked = criterion('budget', { operator: 'asked' });
  delete asked.field;
  delete asked.value;
  const { definitions } = readModel([definition('mql', { criteria: [criterion('size'), asked] })]);
  const at = '2026-11-03T10:00:00.000Z';
  type Said = 'met' | 'not met' | 'not asked';
  const verdict = (said: { size?: Said; budget?: Said }, employees?: number) => {
    const settled = Object.fromEntries(
      Object.entries(said).map(([id, outcome]) => [`definition/mql#${id}`, { outcome, at }]),
    );
    const facts = leadFacts(employees === undefined ? {} : { employees });
    return judge({ definitions, facts, now, settled });
  };

  test('settles what no value settles, and that it was a word is told', () => {
    expect(verdict({}, 100).outcome).toBe('cannot tell yet');
    expect(verdict({ budget: 'met' }, 100)).toMatchObject({
      outcome: 'meets',
      criteria: [{ seen: 100 }, { outcome: 'met', byWord: { at, outcome: 'met' } }],
    });
    expect(verdict({ budget: 'not met' }, 100).outcome).toBe('falls short');
    expect(verdict({ size: 'met', budget: 'met' }).outcome).toBe('meets');
  });

  test('is outranked by a value that is read later, and told where it contradicts it', () => {
    const contradicted = verdict({ size: 'met', budget: 'met' }, 5);
    expect(contradicted).toMatchObject({
      outcome: 'falls short',
      criteria: [{ outcome: 'not met', seen: 5, byWord: { outcome: 'met', contradicted: true } }, {}],
    });
    expect(verdict({ size: 'met', budget: 'met' }, 500).criteria[0]).not.toHaveProperty('byWord');
  });

  test('“not asked” settles nothing', () => {
    expect(verdict({ budget: 'not asked' }, 100)).toMatchObject({
      outcome: 'cannot tell yet',
      criteria: [{}, { outcome: 'unknown', reason: 'asked', byWord: { outcome: 'not asked' } }],
    });
    expect(verdict({ size: 'not asked' }, 100).criteria[0]).not.toHaveProperty('byWord');
  });

  test('is the only thing that makes an unknown met or not met, whatever was said of whatever definition', () => {
    const said = fc.constantFrom<Said>('met', 'not met', 'not asked');
    const words = fc.dictionary(
      fc.constantFrom('definition/mql#size', 'definition/mql#budget', 'definition/old#size', 'size'),
      said.map((outcome) => ({ outcome, at })),
    );
    const values = fc.option(fc.oneof(fc.integer(), fc.string(), fc.boolean()), { nil: undefined });
    fc.assert(
      fc.property(words, values, (settled, employees) => {
        const facts = leadFacts(employees === undefined ? {} : { employees });
        const bare = judge({ definitions, facts, now });
        const judged = judge({ definitions, facts, now, settled });
        judged.criteria.forEach((each, place) => {
          const word = settled[`definition/mql#${each.criterion.id}`]?.outcome;
          const read = bare.criteria[place]!.outcome;
          if (read !== 'unknown') expect(each.outcome).toBe(read);
          else expect(each.outcome).toBe(word === 'met' || word === 'not met' ? word : 'unknown');
        });
      }),
    );
  });
});

describe('a definition that came after the lead', () => {
  const old = definition('old', { validFrom: '2026-09-01', criteria: [criterion('size')] });
  const strict = definition('strict', {
    validFrom: '2026-11-01',
    criteria: [criterion('size', { value: 1000 })],
  });
  const future = definition('future', { validFrom: '2026-12-01' });
  const ofSal = definition('sal', { stage: 'SAL', validFrom: '2026-11-10' });
  const { definitions } = readModel([old, strict, future, ofSal]);
  const verdict = (createdAt: string) => {
    const asked = { definitions, facts: leadFacts({ employees: 200, createdAt }), now, stage: 'MQL' };
    return withNewer(judge(asked), asked);
  };

  test('is noted with what it would say; the one of its day still decides', () => {
    expect(verdict('2026-10-05T08:00:00.000Z')).toMatchObject({
      outcome: 'meets',
      definition: 'definition/old',
      newer: { definition: 'definition/strict', title: 'Definition strict', outcome: 'falls short' },
    });
    expect(verdict('2026-11-05T08:00:00.000Z')).not.toHaveProperty('newer');
  });
});
