import { describe, expect, test } from 'vitest';
import type { Membership } from '../../../src/domain/lead/facts';
import { sourceOf } from '../../../src/domain/lead/source';
import { touchesOf } from '../../../src/domain/lead/touches';
import type { Entry } from '../../../src/domain/playbook/entries';
import { campaign, leadFacts, mapping, readModel, unknown } from '../../support/cast';

const scrap = campaign('scrap', {
  claims: { campaignIds: ['701A'], names: ['Cutting Scrap'], leadSources: ['Web'] },
});
const fair = campaign('fair', { claims: { names: ['Hannover'] } });

const attended = (campaignName: string, day = '2026-11-14'): Membership => ({
  campaignName,
  status: 'Attended',
  when: { day },
});
const source = (memberships: Membership[] | undefined, fields = {}, entries: Entry[] = [scrap, fair]) => {
  const facts = leadFacts(fields, memberships);
  const model = readModel(entries);
  return sourceOf(facts, model, touchesOf(facts, model));
};

describe('touches', () => {
  const touches = (memberships: Membership[], entries: Entry[] = [scrap]) =>
    touchesOf(leadFacts({}, memberships), readModel(entries)).map(({ touch }) => touch);

  test('carry the response by the mapping of this CRM, and the campaign by its title in the playbook', () => {
    expect(touches([attended(' cutting SCRAP ')])).toEqual([
      {
        campaign: 'campaign/scrap',
        title: 'Campaign scrap',
        response: 'attended',
        when: { day: '2026-11-14' },
      },
    ]);
  });

  test('are none by an invitation alone', () => {
    expect(touches([{ campaignName: 'Cutting Scrap', status: 'Sent' }])).toEqual([]);
  });

  test('keep a status that nobody mapped as a response that is unknown', () => {
    const memberships = [
      { campaignName: 'Fair', status: 'Maybe' },
      { campaignId: '99' },
      { status: 'constructor' },
    ];
    expect(touches(memberships)).toEqual([{ title: 'Fair' }, { title: '99' }, { title: '' }]);
  });

  test('come oldest first, those without a date before all', () => {
    const memberships = [
      attended('c', '2026-11-14'),
      { campaignName: 'a', status: 'attended' },
      { campaignName: 'b', status: 'attended', when: { at: '2026-11-13T22:00:00.000Z' } },
    ];
    expect(touches(memberships).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  test('are read by the mapping of their own site, else by the adapter’s own words, which the playbook outranks', () => {
    const elsewhere = mapping('elsewhere', {
      sites: ['https://other.example/*'],
      responses: { attended: 'no-show' },
    });
    const here = mapping('here', { sites: ['https://*.example/*'], responses: { came: 'attended' } });
    const model = readModel([elsewhere, here]);
    const words = { came: 'asked', wrote: 'asked' } as const;
    const facts = leadFacts(
      {},
      ['came', 'wrote', 'attended'].map((status) => ({ status })),
    );
    const found = touchesOf(facts, model, words).map(({ touch }) => touch.response);
    expect(found).toEqual(['attended', 'asked', undefined]);
  });
});

describe('the source', () => {
  test('is the campaign of a touch, with its response and everything that the playbook says of it', () => {
    const { view, campaign: id } = source([attended('Cutting Scrap')]);
    expect(id).toBe('campaign/scrap');
    expect(view).toMatchObject({
      kind: 'campaign',
      title: 'Campaign scrap',
      promise: 'A third less scrap on line 3.',
      response: 'attended',
      because: 'campaign-name',
      assets: [],
    });
  });

  test('is claimed by campaign id before name, and by lead source when no touch is claimed', () => {
    const both = { campaignId: '701a', campaignName: 'Hannover', status: 'attended' };
    expect(source([both]).view).toMatchObject({ campaign: 'campaign/scrap', because: 'campaign-id' });
    expect(source([attended('Hannover')], { leadSource: 'web' }).campaign).toBe('campaign/fair');
    const bySource = source([attended('nobody’s')], { leadSource: ' WEB ' }).view;
    expect(bySource).toMatchObject({ campaign: 'campaign/scrap', because: 'lead-source' });
    expect(bySource).not.toHaveProperty('response');
  });

  test('of several is the one whose order is lower, then the latest', () => {
    const memberships = [attended('Cutting Scrap', '2026-11-14'), attended('Hannover', '2026-10-01')];
    expect(source(memberships).campaign).toBe('campaign/scrap');
    expect(source(memberships.toReversed()).campaign).toBe('campaign/scrap');
    const first = campaign('fair', { ...fair.body, order: 1 });
    expect(source(memberships, {}, [scrap, first]).campaign).toBe('campaign/fair');
  });

  test('of several without dates is the same whatever order the CRM lists them in', () => {
    const memberships = ['Cutting Scrap', 'Hannover'].map((campaignName) => ({
      campaignName,
      status: 'attended',
    }));
    expect(source(memberships).campaign).toBe('campaign/fair');
    expect(source(memberships.toReversed()).campaign).toBe('campaign/fair');
  });

  test('is a touch whose response is known before one whose is not', () => {
    const first = campaign('fair', { ...fair.body, order: 1 });
    const unmapped = { campaignName: 'Hannover', status: 'Maybe' };
    expect(source([attended('Cutting Scrap'), unmapped], {}, [scrap, first]).campaign).toBe('campaign/scrap');
    const { view } = source([unmapped]);
    expect(view).toMatchObject({ campaign: 'campaign/fair' });
    expect(view).not.toHaveProperty('response');
  });

  test('that two campaigns claim goes to the lower order', () => {
    const rival = campaign('rival', { claims: { names: ['cutting scrap'] }, order: 1 });
    expect(source([attended('Cutting Scrap')], {}, [scrap, rival]).campaign).toBe('campaign/rival');
  });

  test('is unclaimed when the CRM names what no entry claims, and no word of JavaScript’s claims anything', () => {
    expect(source([attended('toString', '2026-11-01'), attended('Spring fair')]).view).toEqual({
      kind: 'unclaimed',
      named: 'Spring fair',
    });
    expect(source([], { leadSource: '__proto__' }).view).toEqual({ kind: 'unclaimed', named: '__proto__' });
    const proto = campaign('proto', { claims: { leadSources: ['__proto__'] } });
    expect(source([], { leadSource: '__proto__' }, [proto]).campaign).toBe('campaign/proto');
  });

  test.each([
    ['not-on-page', undefined, {}],
    ['not-on-page', undefined, { leadSource: unknown('empty') }],
    ['not-on-page', [], {}],
    ['empty', [], { leadSource: unknown('empty') }],
    ['empty', [], { leadSource: '  ' }],
    ['no-right', [], { leadSource: unknown('no-right') }],
    ['not-in-this-crm', [], { leadSource: unknown('not-in-this-crm') }],
    ['not-on-page', [], { leadSource: unknown('not-readable') }],
    ['empty', [{ campaignName: 'Cutting Scrap', status: 'Sent' }], { leadSource: unknown('empty') }],
  ])('is unknown because %s', (reason, memberships, fields) => {
    expect(source(memberships, fields).view).toEqual({ kind: 'unknown', reason });
  });
});
