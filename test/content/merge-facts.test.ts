import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../src/content/api/merge-facts';
import type { ReadOutcome } from '../../src/crm/adapter';
import type { Fact, LeadFacts } from '../../src/domain/lead/facts';

const known = (value: string, source: 'api' | 'page'): Fact => ({ known: true, value, source });
const unknown = (reason: Extract<Fact, { known: false }>['reason']): Fact => ({ known: false, reason });
const of = (fields: LeadFacts['fields'], memberships?: LeadFacts['memberships']): LeadFacts => ({
  lead: { crm: 'c', origin: 'https://c', objectType: 'Lead', recordId: '1' },
  fields,
  ...(memberships && { memberships }),
  readAt: '2026-11-19T08:50:00.000Z',
});
const merged = (api: LeadFacts, page: LeadFacts) => {
  const reading = mergeReadings({ kind: 'facts', facts: api }, { kind: 'facts', facts: page });
  if (reading.kind !== 'facts') throw new Error('no facts');
  return reading.facts;
};

describe('what the API says and what the page shows', () => {
  it('the API’s value outranks the page’s', () => {
    const both = merged(of({ status: known('won', 'api') }), of({ status: known('new', 'page') }));
    expect(both.fields.status).toEqual(known('won', 'api'));
  });

  it('a field that the API says is empty is empty, whatever is typed on the page and not saved', () => {
    const both = merged(of({ budget: unknown('empty') }), of({ budget: known('5', 'page') }));
    expect(both.fields.budget).toEqual(unknown('empty'));
  });

  it('what the API could not tell is taken from the page', () => {
    const both = merged(
      of({ email: unknown('no-right'), phone: unknown('not-readable') }),
      of({ email: known('a@b', 'page'), country: known('DE', 'page') }),
    );
    expect(both.fields).toEqual({
      email: known('a@b', 'page'),
      phone: unknown('not-readable'),
      country: known('DE', 'page'),
    });
  });

  it('memberships of the API replace those of the page, and no answer is not an empty list', () => {
    expect(merged(of({}, []), of({}, [{ campaignName: 'x' }])).memberships).toEqual([]);
    expect(merged(of({}), of({}, [{ campaignName: 'x' }])).memberships).toEqual([{ campaignName: 'x' }]);
    expect(merged(of({}), of({}))).not.toHaveProperty('memberships');
  });

  it.each(['gone', 'not-a-lead'] as const)(
    'a record that is %s is not shown, although the page still has it',
    (code) => {
      const page = { kind: 'facts', facts: of({}) } as const;
      expect(mergeReadings({ kind: 'unreadable', code, missing: [] }, page)).toEqual({
        kind: 'unreadable',
        code,
      });
    },
  );

  it('when neither can be read, the API’s reason is the more telling one', () => {
    const page: ReadOutcome = { kind: 'unreadable', code: 'not-understood', missing: [] };
    const api: ReadOutcome = { kind: 'unreadable', code: 'signed-out', missing: [] };
    expect(mergeReadings(api, page)).toEqual({ kind: 'unreadable', code: 'signed-out' });
    expect(mergeReadings(undefined, { kind: 'settling' })).toEqual({
      kind: 'unreadable',
      code: 'not-understood',
    });
  });
});
