import { describe, expect, test } from 'vitest';
import type { OpenLeadsOutcome } from '../../../src/crm/adapter';
import { odooOpenLeads } from '../../../src/crm/odoo/open-leads';
import { odooPack } from '../../../src/crm/odoo/pack';
import { leadsAt } from '../../support/odoo/leads';
import { answerCall, answerSession, type OdooState, type OdooVersion } from '../../support/odoo/rpc';

const at = { origin: 'http://crm.acme.example', now: '2026-11-21T22:00:00.000Z' };
const open = odooOpenLeads(odooPack);

function database(version: OdooVersion, more: Partial<OdooState> = {}): OdooState {
  const leads = leadsAt(Date.parse(at.now));
  const theirs = { ...leads[1]!, id: 90, user_id: [9, 'Marta Silva'] as [number, string] };
  return { version, leads: [...leads, theirs], missing: [], forbidden: [], slow: 0, calls: [], ...more };
}

/** As the worker does it. */
function asked(state: OdooState, signedIn = true): OpenLeadsOutcome & { requests: number } {
  let ask = open.ask();
  for (let requests = 1; ; requests++) {
    const { path, body } = ask.request;
    const { params } = JSON.parse(body ?? '') as { params: Parameters<typeof answerCall>[1] };
    const reply = path.includes('session')
      ? answerSession(state, signedIn)
      : answerCall(state, params, signedIn);
    const text = JSON.stringify(reply);
    const outcome = open.answer(ask, { status: 200, contentType: 'application/json', text }, at);
    if (outcome.kind !== 'ask' || requests === 4) return { ...outcome, requests };
    ask = outcome.ask;
  }
}

describe.each([17, 18, 19] as const)('Odoo %i', (version) => {
  test('names my open leads with their facts and address, and nobody else’s', () => {
    const outcome = asked(database(version));
    if (outcome.kind !== 'leads') throw new Error(outcome.kind);
    expect(outcome.requests).toBe(2);
    expect(outcome.leads.map(({ facts }) => facts.lead.recordId)).toEqual(['45', '46', '47', '48']);
    expect(outcome.leads[0]).toMatchObject({
      address: 'http://crm.acme.example/web#id=45&model=crm.lead&view_type=form',
      facts: {
        lead: { crm: 'odoo', origin: at.origin, objectType: 'crm.lead' },
        fields: {
          name: { known: true, value: 'Ylva Brandt-Osei', source: 'api' },
          createdAt: { known: true, value: '2026-11-21T21:00:00.000Z' },
        },
        memberships: [{ campaignId: '6', campaignName: 'Webinar: Cutting scrap' }],
      },
    });
    expect(outcome.more).toBe(false);
  });

  test('leaves out a field that the server does not have, and says why it is missing', () => {
    const outcome = asked(database(version, { missing: ['function'] }));
    expect(outcome.requests).toBe(4);
    expect(outcome).toMatchObject({
      kind: 'leads',
      leads: [{ facts: { fields: { jobTitle: { known: false, reason: 'not-in-this-crm' } } } }, {}, {}, {}],
    });
  });

  test('says that one has to sign in', () => {
    expect(asked(database(version), false)).toMatchObject({ kind: 'unreadable', code: 'signed-out' });
    expect(asked(database(version, { fault: 'session-expired' }))).toMatchObject({ code: 'signed-out' });
  });

  test('says that the leads may not be read', () => {
    expect(asked(database(version, { fault: 'access-error' }))).toMatchObject({ code: 'no-right' });
  });
});

test('won and lost leads are not asked for, and no more than five hundred', () => {
  const who = open.ask();
  const next = open.answer(who, { status: 200, contentType: '', text: '{"result":{"uid":8}}' }, at);
  if (next.kind !== 'ask') throw new Error(next.kind);
  const { params } = JSON.parse(next.ask.request.body!) as { params: { kwargs: object; method: string } };
  expect(params.method).toBe('search_read');
  expect(params.kwargs).toMatchObject({
    domain: [
      ['user_id', '=', 8],
      ['active', '=', true],
      '|',
      ['stage_id', '=', false],
      ['stage_id.is_won', '=', false],
    ],
    limit: 501,
  });
  const many = Array.from({ length: 501 }, (_, id) => ({ id: id + 1, name: 'x' }));
  const outcome = open.answer(
    next.ask,
    { status: 200, contentType: '', text: JSON.stringify({ result: many }) },
    at,
  );
  expect(outcome).toMatchObject({ kind: 'leads', more: true });
  expect(outcome.kind === 'leads' && outcome.leads).toHaveLength(500);
});

test.each(['', '[]', '{"result":null}', '{"result":{"uid":false}}', '<html>', '{"error":[]}'])(
  'an answer that is none (%s) is no list of leads, and no fault',
  (text) => {
    expect(open.answer(open.ask(), { status: 200, contentType: '', text }, at).kind).toBe('unreadable');
  },
);
