import { describe, expect, test } from 'vitest';
import { compileReadModel } from '../../../src/domain/playbook/compile';
import { packsOf } from '../../../src/domain/playbook/packs';
import { releaseLines } from '../../../src/domain/playbook/release-hash';
import {
  calendar,
  campaign,
  definition,
  guidance,
  mapping,
  now,
  pactSince,
  readModel,
  serviceLevel,
} from '../../support/cast';

const cartridge = (slug: string, order: number) =>
  ({
    id: `cartridge/${slug}`,
    kind: 'cartridge',
    title: slug,
    body: { order, owner: 'Jana', delivers: 'x' },
  }) as const;

describe('a read model', () => {
  test('has what a page looks up, whatever order the entries came in', () => {
    const entries = [
      definition('old'),
      definition('new', { validFrom: '2026-11-01' }),
      definition('also-new', { validFrom: '2026-11-01' }),
      cartridge('late', 2),
      cartridge('early', 1),
      serviceLevel('first'),
      guidance('b'),
      guidance('a'),
      campaign('scrap', {
        claims: { campaignIds: ['701A'], names: [' Cutting SCRAP '], leadSources: ['Web'] },
      }),
      mapping(),
    ];
    const model = readModel(entries);
    expect(model.definitions.map(({ id }) => id)).toEqual([
      'definition/also-new',
      'definition/new',
      'definition/old',
    ]);
    expect(model.cartridges.map(({ id }) => id)).toEqual(['cartridge/early', 'cartridge/late']);
    expect(model.guidance.map(({ id }) => id)).toEqual(['guidance/a', 'guidance/b']);
    expect(model.serviceLevels[0]).toMatchObject({
      id: 'service-level/first',
      title: 'Service level first',
      limit: 120,
    });
    expect(model.campaigns['campaign/scrap']).toMatchObject({ title: 'Campaign scrap', order: 10 });
    expect(model.claims).toEqual({
      campaignIds: { '701a': ['campaign/scrap'] },
      names: { 'cutting scrap': ['campaign/scrap'] },
      utmCampaigns: {},
      leadSources: { web: ['campaign/scrap'] },
    });
    expect(readModel(entries.toReversed())).toEqual(model);
  });

  test('lists those that claim the same by order, then id, each once', () => {
    const claims = { names: ['Fair', 'FAIR '] };
    const entries = [
      campaign('c', { claims }),
      campaign('b', { claims }),
      campaign('z', { claims, order: 1 }),
    ];
    expect(readModel(entries).claims.names).toEqual({ fair: ['campaign/z', 'campaign/b', 'campaign/c'] });
  });

  test('has its texts parsed and cut at their merge fields, and its calendars as instants', () => {
    const steps = [
      {
        id: 'mail',
        channel: 'mail',
        title: 'Mail',
        wait: 0,
        subject: 'For {{company}}',
        text: '**Hi** {{firstName}}',
      },
    ] as const;
    const entries = [
      guidance('a', { steps: [...steps], objections: [{ heard: 'No', answer: 'Why?' }] }),
      calendar(),
    ];
    const {
      guidance: [compiled],
      calendars,
    } = readModel(entries);
    expect(compiled?.steps[0]).toEqual({
      id: 'mail',
      channel: 'mail',
      title: 'Mail',
      wait: 0,
      subject: [
        { t: 'text', text: 'For ' },
        { t: 'field', field: 'company' },
      ],
      text: [
        {
          t: 'paragraph',
          children: [
            { t: 'strong', children: [{ t: 'text', text: 'Hi' }] },
            { t: 'text', text: ' ' },
            { t: 'field', field: 'firstName' },
          ],
        },
      ],
    });
    expect(compiled?.objections[0]?.answer).toHaveLength(1);
    expect(calendars['calendar/berlin']?.starts.length).toBeGreaterThan(300);
  });

  test('keeps a text that the parser refuses as it was written', () => {
    const refuse = () => ({ ok: false as const, problem: 'image:x' });
    const {
      guidance: [compiled],
    } = compileReadModel({
      release: { number: 1, hash: '', releasedAt: now, pactSince },
      freshAt: now,
      entries: [
        guidance('a', {
          steps: [{ id: 's', channel: 'mail', title: 'S', wait: 0, subject: '{{', text: '![x](y)' }],
        }),
      ],
      window: { from: '2026-11-17', to: '2026-11-17' },
      parse: refuse,
      parseInline: refuse,
    });
    expect(compiled?.steps[0]).toMatchObject({
      subject: [{ t: 'text', text: '{{' }],
      text: [{ t: 'paragraph', children: [{ t: 'text', text: '![x](y)' }] }],
    });
  });

  test('is nothing but JSON', () => {
    const model = readModel([campaign('scrap'), guidance('a'), definition('mql'), serviceLevel('first')]);
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });
});

test('a release’s hash is over its lines, sorted by code unit, whatever order the entries come in', () => {
  const entries = [
    { id: 'campaign/b', hash: '02' },
    { id: 'campaign/a-2', hash: '01' },
    { id: 'campaign/a', hash: '03' },
    { id: 'Z', hash: '04' },
  ];
  const lines = 'Z 04\ncampaign/a 03\ncampaign/a-2 01\ncampaign/b 02';
  expect(releaseLines(entries)).toBe(lines);
  expect(releaseLines(entries.toReversed())).toBe(lines);
  expect(releaseLines([])).toBe('');
});

describe('a read model decides', () => {
  const archived = <One extends Parameters<typeof readModel>[0][number]>(entry: One): One => ({
    ...entry,
    archived: true,
  });

  test('nothing by what is archived', () => {
    const live = [campaign('scrap'), guidance('g'), definition('mql'), serviceLevel('first'), mapping()];
    const gone = [
      campaign('old', { claims: { names: ['scrap', 'Old'], utmCampaigns: ['old'] } }),
      guidance('old'),
      definition('old'),
      serviceLevel('old'),
      cartridge('old', 1),
      mapping('old', { fields: [{ field: 'x_old', type: 'text', at: [], take: 'text' }] }),
    ].map(archived);
    expect(readModel([...gone, ...live])).toEqual(readModel(live));
    expect(packsOf(readModel([...gone, ...live]))).toHaveLength(1);
  });

  test('by the link’s campaign, and by words for some readers', () => {
    const variants = [{ language: 'de', subject: 'Hallo {{firstName}}', text: 'Guten Tag' }];
    const step = { id: 'mail', channel: 'mail', title: 'Mail', wait: 0, text: 'Hello' } as const;
    const model = readModel([
      campaign('scrap', { claims: { utmCampaigns: [' Scrap-Q4 '] } }),
      guidance('g', { steps: [{ ...step, variants, after: { reached: 'end' } }] }),
    ]);
    expect(model.claims.utmCampaigns).toEqual({ 'scrap-q4': ['campaign/scrap'] });
    expect(model.guidance[0]?.steps[0]).toMatchObject({
      after: { reached: 'end' },
      variants: [
        {
          language: 'de',
          subject: [{ t: 'text' }, { t: 'field', field: 'firstName' }],
          text: [{ t: 'paragraph' }],
        },
      ],
    });
  });
});
