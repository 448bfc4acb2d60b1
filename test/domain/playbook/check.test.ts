import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/definition/criterion';
import { checkPlaybook } from '../../../src/domain/playbook/check';
import type { Entry } from '../../../src/domain/playbook/entries';
import {
  calendar,
  campaign,
  criterion,
  definition,
  guidance,
  mapping,
  officeHours,
  serviceLevel,
} from '../../support/cast';

const problems = (...entries: Entry[]) =>
  checkPlaybook(entries).map(({ code, entry, path, found }) =>
    [code, entry, path, ...(found === undefined ? [] : [found])].join(' | '),
  );

const cartridge = (slug: string, next?: string): Entry => ({
  id: `cartridge/${slug}`,
  kind: 'cartridge',
  title: slug,
  body: { order: 1, owner: 'Jana', delivers: 'Leads', ...(next === undefined ? {} : { next }) },
});

test('a sound playbook has no problems', () => {
  const step = { id: 'mail', channel: 'mail', title: 'Mail', wait: 0 } as const;
  const text = 'Hi {{ firstName }}, {{x_plant}}, {{employees}}';
  expect(
    problems(
      campaign('scrap', {
        cartridge: 'cartridge/awareness',
        assets: [{ title: 'Film', url: 'https://a.example/f' }],
      }),
      guidance('scrap', {
        campaigns: ['campaign/scrap'],
        steps: [{ ...step, subject: '{{company}}', text }],
      }),
      definition('mql', {
        criteria: [criterion('size'), criterion('plant', { field: 'x_plant', operator: 'present' })].map(
          withoutValue,
        ),
      }),
      serviceLevel('first', { campaigns: ['campaign/scrap'] }),
      calendar(),
      cartridge('awareness', 'cartridge/sales-tools'),
      cartridge('sales-tools'),
      mapping('practice', {
        fields: [
          { field: 'x_plant', type: 'text', at: [], take: 'text' },
          { field: 'createdAt', type: 'day', at: [], take: 'text' },
        ],
      }),
    ),
  ).toEqual([]);
});

function withoutValue(one: Criterion): Criterion {
  const { value, ...rest } = one;
  return one.operator === 'present' || value === undefined ? rest : one;
}

describe('entries', () => {
  test('whose id is taken, or is of another kind, are named', () => {
    expect(problems(campaign('a'), campaign('a', { claims: {} }))).toEqual([
      'entry.id_taken | campaign/a | id | campaign/a',
    ]);
    expect(problems({ ...campaign('a'), id: 'guidance/a' }, { ...calendar(), id: 'calendar/' })).toEqual([
      'entry.id_of_another_kind | guidance/a | id | campaign',
      'entry.id_of_another_kind | calendar/ | id | calendar',
    ]);
  });

  test('that name what is not there, or is of another kind, are named with what they name', () => {
    expect(
      problems(
        campaign('a', { cartridge: 'cartridge/none' }),
        guidance('g', { campaigns: ['campaign/a', 'campaign/none'] }),
        serviceLevel('s', { campaigns: ['guidance/g'], calendar: 'campaign/a' }),
        cartridge('c', 'cartridge/none'),
      ),
    ).toEqual([
      'entry.reference_unknown | campaign/a | body.cartridge | cartridge/none',
      'entry.reference_unknown | guidance/g | body.campaigns[1] | campaign/none',
      'entry.reference_unknown | service-level/s | body.campaigns[0] | guidance/g',
      'entry.reference_unknown | service-level/s | body.calendar | campaign/a',
      'entry.reference_unknown | cartridge/c | body.next | cartridge/none',
    ]);
  });
});

describe('campaigns', () => {
  test('that claim the same with equal order are named, with each other', () => {
    const claims = { names: ['Fair'], leadSources: ['Web'] };
    const rival = campaign('b', { claims: { names: ['Other', ' fair'], leadSources: ['WEB'] } });
    expect(problems(campaign('a', { claims }), rival)).toEqual([
      'campaign.claim_shared | campaign/b | body.claims.names[1] | campaign/a',
      'campaign.claim_shared | campaign/b | body.claims.leadSources[0] | campaign/a',
    ]);
    expect(problems(campaign('a', { claims }), { ...rival, body: { ...rival.body, order: 9 } })).toEqual([]);
  });

  test('may claim one name twice, and a name that is another’s lead source', () => {
    expect(
      problems(
        campaign('a', { claims: { names: ['x', 'X'] } }),
        campaign('b', { claims: { leadSources: ['x'] } }),
      ),
    ).toEqual([]);
  });

  test('that end before they start are named', () => {
    expect(problems(campaign('a', { starts: '2026-11-02', ends: '2026-11-01' }))).toEqual([
      'campaign.ends_before_it_starts | campaign/a | body.ends | 2026-11-01',
    ]);
  });

  test.each([
    'http://a.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'ftp://a.example',
    '',
  ])('link to %j is refused', (url) => {
    const found = `link.scheme_refused | campaign/a | body.assets[0].url | ${url}`;
    expect(problems(campaign('a', { assets: [{ title: 'Film', url }] }))).toEqual([found]);
  });

  test.each(['https://a.example/f', 'mailto:jana@a.example', 'tel:+4930'])('link to %j is taken', (url) => {
    expect(problems(guidance('g', { assets: [{ title: 'Film', url }] }))).toEqual([]);
  });
});

describe('guidance', () => {
  const step = { id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Hello.' } as const;

  test('without steps, or with two of one id, is named', () => {
    expect(problems(guidance('g', { steps: [] }))).toEqual([
      'guidance.steps_missing | guidance/g | body.steps',
    ]);
    expect(problems(guidance('g', { steps: [step, step] }))).toEqual([
      'guidance.id_taken | guidance/g | body.steps[1].id | call',
    ]);
  });

  test('with merge fields that nothing can fill, or that are no text, is named once each', () => {
    const steps = [
      { ...step, subject: '{{x_plant}}', text: '{{fistName}} {{fistName}} {{createdAt}} {{converted}}' },
    ];
    const objections = [{ heard: 'x', answer: '{{ }}' }];
    expect(problems(guidance('g', { steps, objections }))).toEqual([
      'guidance.merge_field_unknown | guidance/g | body.steps[0].subject | x_plant',
      'guidance.merge_field_unknown | guidance/g | body.steps[0].text | fistName',
      'guidance.merge_field_not_text | guidance/g | body.steps[0].text | createdAt',
      'guidance.merge_field_not_text | guidance/g | body.steps[0].text | converted',
      'guidance.merge_field_unknown | guidance/g | body.objections[0].answer | ',
    ]);
  });
});

describe('definitions', () => {
  test('without criteria, with two of one id, or two of a stage from one day, are named', () => {
    expect(
      problems(
        definition('a', { criteria: [] }),
        definition('b', { stage: ' mql', criteria: [criterion('x'), criterion('x')] }),
        definition('c', { validFrom: '2026-09-02' }),
        definition('d', { stage: 'SQL' }),
      ),
    ).toEqual([
      'definition.criteria_missing | definition/a | body.criteria',
      'definition.valid_from_taken | definition/b | body.validFrom | definition/a',
      'definition.id_taken | definition/b | body.criteria[1].id | x',
    ]);
  });

  test.each<[Partial<Criterion>, string | undefined]>([
    [{ field: 'x_plant' }, 'definition.field_unknown | field | x_plant'],
    [{ operator: 'contains', value: 'x' }, 'definition.operator_unfit | operator | contains'],
    [{ field: 'country', operator: 'at-least' }, 'definition.operator_unfit | operator | at-least'],
    [{ field: 'converted', operator: 'is', value: 'yes' }, 'definition.value_unfit | value | "yes"'],
    [{ field: 'converted', operator: 'is', value: false }, undefined],
    [{ field: 'country', operator: 'is', value: true }, 'definition.value_unfit | value | true'],
    [{ field: 'country', operator: 'is', value: ' ' }, 'definition.value_unfit | value | " "'],
    [{ field: 'country', operator: 'one-of', value: ['DE', 'AT'] }, undefined],
    [{ field: 'country', operator: 'one-of', value: [] }, 'definition.value_unfit | value | []'],
    [{ field: 'country', operator: 'one-of', value: 'DE' }, 'definition.value_unfit | value | "DE"'],
    [{ operator: 'at-least', value: '100' }, 'definition.value_unfit | value | "100"'],
    [{ operator: 'present', value: 1 }, 'definition.value_unfit | value | 1'],
    [{ field: 'createdAt', operator: 'within-days', value: 30 }, undefined],
    [{ field: 'createdAt', operator: 'within-days', value: -1 }, 'definition.value_unfit | value | -1'],
    [{ field: 'createdAt', operator: 'at-most', value: 1 }, 'definition.operator_unfit | operator | at-most'],
  ])('criterion %j: %s', (rest, expected) => {
    const found = problems(definition('a', { criteria: [criterion('c', rest)] }));
    expect(found.map((one) => one.replace(' | definition/a | body.criteria[0].', ' | '))).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  test('criterion without a value that it needs is named', () => {
    const { value: _, ...bare } = criterion('c');
    expect(problems(definition('a', { criteria: [bare] }))).toEqual([
      'definition.value_unfit | definition/a | body.criteria[0].value | ',
    ]);
  });
});

describe('calendars, service levels and mappings', () => {
  test('without working hours, with hours that run backwards, or nowhere on earth, are named', () => {
    expect(problems(calendar('a', { hours: {} }))).toEqual([
      'calendar.hours_missing | calendar/a | body.hours',
    ]);
    expect(problems(calendar('a', { hours: { mon: [['17:00', '09:00']] } }))).toEqual([
      'calendar.hours_backwards | calendar/a | body.hours.mon[0] | 17:00-09:00',
      'calendar.hours_missing | calendar/a | body.hours',
    ]);
    const holidays = [{ day: '2026-02-30', title: 'x' }];
    expect(problems(calendar('a', { zone: 'Mars/Base', hours: officeHours, holidays }))).toEqual([
      'calendar.zone_unknown | calendar/a | body.zone | Mars/Base',
      'calendar.day_unknown | calendar/a | body.holidays[0].day | 2026-02-30',
    ]);
  });

  test('that would warn from the start, are named', () => {
    expect(problems(calendar(), serviceLevel('s', { limit: 30, warn: 30 }))).toEqual([
      'service_level.warns_from_the_start | service-level/s | body.warn | 30',
    ]);
  });

  test('that read a field as another type than the rest do, are named', () => {
    const reads = (field: 'x_plant' | 'employees', type: 'text' | 'number') => ({
      fields: [{ field, type, at: [], take: 'text' as const }],
    });
    expect(
      problems(
        mapping('a', reads('x_plant', 'text')),
        mapping('b', reads('x_plant', 'number')),
        mapping('c', reads('employees', 'text')),
      ),
    ).toEqual([
      'mapping.field_type_differs | mapping/b | body.fields[0].type | number',
      'mapping.field_type_differs | mapping/c | body.fields[0].type | text',
    ]);
  });
});

describe('guidance', () => {
  const step = { id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Hello.' } as const;
  const buyer = { id: 'buyer', title: 'Buyer', jobTitles: [], goal: '', questions: [], story: '' };

  test('whose outcome leads to a step that is not there is refused; to a step, the end or Marketing it may', () => {
    const after = { reached: 'mail', 'no-answer': 'recycle', 'not-interested': 'end', 'not-now': 'call' };
    expect(problems(guidance('g', { steps: [{ ...step, after }] }))).toEqual([
      'guidance.branch_unknown | guidance/g | body.steps[0].after.reached | mail',
    ]);
  });

  test('with a step that is called as an end is refused', () => {
    expect(problems(guidance('g', { steps: [{ ...step, id: 'recycle' }] }))).toEqual([
      'guidance.id_taken | guidance/g | body.steps[0].id | recycle',
    ]);
  });

  test('with words for a persona who is not there, or with an unknown merge field in them, is refused', () => {
    const variants = [
      { persona: 'buyer', text: 'Hello {{firstName}}.' },
      { persona: 'plant', subject: '{{firstNme}}', text: 'Since {{createdAt}}' },
    ];
    expect(problems(guidance('g', { personas: [buyer], steps: [{ ...step, variants }] }))).toEqual([
      'guidance.persona_unknown | guidance/g | body.steps[0].variants[1].persona | plant',
      'guidance.merge_field_unknown | guidance/g | body.steps[0].variants[1].subject | firstNme',
      'guidance.merge_field_not_text | guidance/g | body.steps[0].variants[1].text | createdAt',
    ]);
  });

  test('for a segment that nothing can tell is refused', () => {
    const conditions = [
      { field: 'employees', operator: 'at-least', value: 100 },
      { field: 'x_plants', operator: 'present' },
      { field: 'employees', operator: 'contains', value: 'x' },
      { field: 'employees', operator: 'at-most', value: 'many' },
    ] as const;
    const segment = { title: 'Plants', conditions: [...conditions] };
    expect(problems(guidance('g', { segment }))).toEqual([
      'definition.field_unknown | guidance/g | body.segment.conditions[1].field | x_plants',
      'definition.operator_unfit | guidance/g | body.segment.conditions[2].operator | contains',
      'definition.value_unfit | guidance/g | body.segment.conditions[3].value | "many"',
    ]);
  });

  test('for days that end before they begin is refused', () => {
    expect(problems(guidance('g', { ages: { from: 5, to: 3 } }))).toEqual([
      'guidance.ages_backwards | guidance/g | body.ages.to | 3',
    ]);
    expect(problems(guidance('g', { ages: { to: 0 } }), guidance('h', { ages: { from: 9 } }))).toEqual([]);
  });
});

describe('an archived entry', () => {
  const archived = <One extends Entry>(entry: One): One => ({ ...entry, archived: true });

  test('claims no lead, is valid from no day, and keeps nothing from being released', () => {
    expect(
      problems(
        campaign('scrap', { claims: { names: ['Scrap'] } }),
        archived(campaign('old-scrap', { claims: { names: ['Scrap'] } })),
        definition('mql'),
        archived(definition('old-mql')),
        archived(guidance('old', { steps: [], campaigns: ['campaign/gone'] })),
        archived(calendar('old', { hours: {} })),
      ),
    ).toEqual([]);
  });

  test('keeps its id', () => {
    expect(problems(guidance('g'), archived(guidance('g')))).toEqual([
      'entry.id_taken | guidance/g | id | guidance/g',
    ]);
  });

  test('can be the campaign of guidance, but not the calendar of a service level', () => {
    expect(problems(archived(campaign('scrap')), guidance('g', { campaigns: ['campaign/scrap'] }))).toEqual(
      [],
    );
    expect(problems(serviceLevel('first'), archived(calendar()))).toEqual([
      'entry.reference_archived | service-level/first | body.calendar | calendar/berlin',
    ]);
  });
});
