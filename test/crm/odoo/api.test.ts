// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { AnswerOutcome, Ask } from '../../../src/crm/adapter';
import { odoo } from '../../../src/crm/odoo';
import { odooPack } from '../../../src/crm/odoo/pack';
import { answerCall, type OdooState, type OdooVersion } from '../../support/odoo/rpc';
import { leadsAt } from '../../support/odoo/leads';

const now = '2026-11-21T22:00:00.000Z';
const lead = { crm: 'odoo', origin: 'http://crm.acme.example', objectType: 'crm.lead', recordId: '45' };
const adapter = odoo(odooPack);

function database(version: OdooVersion, more: Partial<OdooState> = {}): OdooState {
  return {
    version,
    leads: leadsAt(Date.parse(now)),
    missing: [],
    forbidden: [],
    slow: 0,
    calls: [],
    ...more,
  };
}

const reply = (text: string, status = 200) => ({ status, contentType: 'application/json', text });
const answer = (ask: Ask, text: string, status?: number) =>
  adapter.answer!(ask, reply(text, status), lead, now);

/** As content does it: at most four requests. */
function asked(state: OdooState, of = lead): AnswerOutcome & { requests: number } {
  let ask = adapter.ask!(of);
  for (let requests = 1; ; requests++) {
    const { params } = JSON.parse(ask.request.body ?? '') as { params: Parameters<typeof answerCall>[1] };
    const outcome = adapter.answer!(ask, reply(JSON.stringify(answerCall(state, params, true))), of, now);
    if (outcome.kind !== 'ask' || requests === 4) return { ...outcome, requests };
    ask = outcome.ask;
  }
}

const facts = (outcome: AnswerOutcome) => (outcome.kind === 'facts' ? outcome.facts : undefined);

describe('the request', () => {
  const { request } = adapter.ask!(lead);

  test('reads this one record, and nothing else is possible by it', () => {
    expect(request).toMatchObject({ method: 'POST', path: '/web/dataset/call_kw/crm.lead/read' });
    expect(JSON.parse(request.body!)).toMatchObject({
      params: { model: 'crm.lead', method: 'read', args: [[45], expect.any(Array)] },
    });
  });

  test("asks for a company's own field only when its playbook does", () => {
    const own = {
      field: 'x_lines' as const,
      type: 'number' as const,
      at: [],
      take: 'text' as const,
      name: 'x_studio_lines',
    };
    const pack = { ...odooPack, fields: [...odooPack.fields, own] };
    expect(odoo(pack, ['x_lines']).ask!(lead).request.body).toContain('x_studio_lines');
    expect(odoo(pack, ['budget']).ask!(lead).request.body).not.toContain('x_studio_lines');
  });
});

describe.each([17, 18, 19] as const)('Odoo %i answers', (version) => {
  test('with the facts in one request', () => {
    const outcome = asked(database(version));
    expect(outcome.requests).toBe(1);
    expect(facts(outcome)).toMatchObject({
      lead,
      readAt: now,
      memberships: [{ campaignId: '6', campaignName: 'Webinar: Cutting scrap' }],
      fields: {
        company: { known: true, value: 'Nordmark Getränke AG', source: 'api' },
        createdAt: { known: true, value: '2026-11-21T21:00:00.000Z', source: 'api' },
        medium: { known: false, reason: 'empty' },
        budget: { known: false, reason: 'empty' }, // Odoo keeps 0 where nobody entered a number
        employees: { known: false, reason: 'not-in-this-crm' },
        converted: { known: true, value: false, source: 'api' },
      },
    });
  });

  test('without the fields that it does not have, and they are said to be missing', () => {
    const outcome = asked(database(version, { missing: ['function', 'medium_id', 'campaign_id'] }));
    expect(outcome.requests).toBe(3);
    expect(facts(outcome)?.fields.jobTitle).toEqual({ known: false, reason: 'not-in-this-crm' });
    expect(facts(outcome)?.fields.email?.known).toBe(true);
    expect(facts(outcome)?.memberships).toBeUndefined();
  });

  test('without the fields that this person may not read', () => {
    const outcome = asked(database(version, { forbidden: ['email_from'] }));
    expect(facts(outcome)?.fields.email).toEqual({ known: false, reason: 'no-right' });
    expect(facts(outcome)?.fields.company?.known).toBe(true);
  });

  test.each([
    ['session-expired', 'signed-out'],
    ['access-error', 'no-right'],
    ['other-record', 'not-understood'],
  ] as const)('%s: %s', (fault, code) => {
    expect(asked(database(version, { fault }))).toMatchObject({ kind: 'unreadable', code });
  });

  test('that there is no such record', () => {
    expect(asked(database(version, { leads: [] }))).toMatchObject({ kind: 'unreadable' });
    expect(asked(database(version), { ...lead, recordId: '99' })).toMatchObject({
      kind: 'unreadable',
      code: 'gone',
    });
  });
});

test('a converted opportunity is converted; one that was never a lead is not', () => {
  const state = database(19);
  expect(facts(asked(state, { ...lead, recordId: '48' }))?.fields.converted).toMatchObject({ value: true });
  const direct = state.leads.map((each) => ({ ...each, type: 'opportunity', date_conversion: false }));
  expect(facts(asked({ ...state, leads: direct }))?.fields.converted).toMatchObject({ value: false });
});

test('a lead without a campaign has none; that is known', () => {
  expect(facts(asked(database(19), { ...lead, recordId: '47' }))?.memberships).toEqual([]);
});

describe('an answer that is none of ours', () => {
  const ask = adapter.ask!(lead);

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '"ok"',
    '<!doctype html><h1>502 Bad Gateway</h1>',
    '{"jsonrpc": "2.0", "resu',
    '{"result": null}',
    '{"result": {}}',
    '{"result": [null]}',
    '{"result": [[]]}',
    '{"result": [{"id": "45"}]}',
    '{"result": [{"id": 46, "partner_name": "Acme"}]}',
    '{"error": {}}',
    '{"error": {"code": 200, "data": null}}',
    '{"error": {"code": 200, "data": {"name": 7}}}',
    '{"__proto__": {"result": []}}',
  ])('%s is not understood, and nothing is read from it', (text) =>
    expect(answer(ask, text)).toMatchObject({ kind: 'unreadable', code: 'not-understood' }),
  );

  test('no answer at all is not understood', () =>
    expect(answer(ask, '', 0)).toMatchObject({ kind: 'unreadable', code: 'not-understood' }));

  test('a value of another kind than the field is not readable, the others are', () => {
    const text = JSON.stringify({
      result: [
        {
          id: 45,
          partner_name: 7,
          create_date: 'yesterday',
          expected_revenue: 'much',
          stage_id: [1],
          email_from: 'a@b.example',
          campaign_id: ['6'],
        },
      ],
    });
    const { fields, memberships } = facts(answer(ask, text))!;
    for (const field of ['company', 'createdAt', 'budget', 'status'] as const)
      expect(fields[field]).toEqual({ known: false, reason: 'not-readable' });
    expect(fields.email?.known).toBe(true);
    expect(memberships).toBeUndefined();
  });

  test('the field list is asked for once: a server that goes on refusing is believed', () => {
    const stubborn = JSON.stringify({
      error: { code: 200, data: { name: 'builtins.ValueError', message: 'no' } },
    });
    const second = answer(ask, stubborn);
    if (second.kind !== 'ask') throw new Error(second.kind);
    expect(answer(second.ask, stubborn)).toMatchObject({ kind: 'unreadable', code: 'not-understood' });
  });
});
