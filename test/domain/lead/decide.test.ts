import { describe, expect, test } from 'vitest';
import { decideBrief, decideLead, withScript } from '../../../src/domain/lead/decide';
import type { LeadFacts } from '../../../src/domain/lead/facts';
import { leadKeyText } from '../../../src/domain/lead/key';
import { tabOf } from '../../../src/domain/lead/tab';
import {
  campaign,
  conversation,
  criterion,
  definition,
  guidance,
  leadFacts,
  marketer,
  now,
  readModel,
  rep,
  serviceLevel,
} from '../../support/cast';

const model = readModel([
  campaign('scrap', { claims: { names: ['Cutting scrap'] } }),
  guidance('attended', { campaigns: ['campaign/scrap'], responses: ['attended'] }),
  definition('mql', { criteria: [criterion('size'), criterion('budget', { field: 'budget' })] }),
  serviceLevel('first'),
]);
const facts: LeadFacts = leadFacts(
  { firstName: 'Anna', lastName: 'Berg', company: 'Berg GmbH', employees: 250, targetAccount: true },
  [{ campaignName: 'Cutting scrap', status: 'attended', when: { at: '2026-11-17T08:10:00.000Z' } }],
);
const decide = (rest: Partial<Parameters<typeof decideLead>[0]> = {}) =>
  decideLead({ facts, model, now, conversations: [], me: rep.id, ...rest });

describe('a lead page', () => {
  test('says why, by when, whether it is one, and the first sentence', () => {
    const view = decide();
    expect(view).toMatchObject({
      name: 'Anna Berg',
      company: 'Berg GmbH',
      source: { kind: 'campaign', title: 'Campaign scrap', response: 'attended' },
      targetAccount: { known: true, value: true },
      clock: { state: 'running', startedBy: 'last-response', dueAt: '2026-11-17T10:10:00.000Z' },
      verdict: { outcome: 'cannot tell yet', count: { met: 1, of: 2 } },
      script: { kind: 'script', guidance: 'guidance/attended' },
      release: { number: 3 },
    });
    expect(view.touches).toHaveLength(1);
  });

  test('of which nothing could be read says so in every part and guesses in none', () => {
    expect(decide({ facts: leadFacts() })).toMatchObject({
      name: undefined,
      company: undefined,
      source: { kind: 'unknown', reason: 'not-on-page' },
      touches: [],
      targetAccount: { known: false, reason: 'not-on-page' },
      verdict: { outcome: 'cannot tell yet', count: { met: 0, of: 2 } },
      clock: { state: 'cannot tell', reason: 'no-start' },
      script: { kind: 'none', reason: 'no-campaign' },
    });
  });

  test('is decided the same from a read model that went through storage', () => {
    expect(decide({ model: JSON.parse(JSON.stringify(model)) })).toEqual(decide());
  });

  test('is decided the same in two goes: first what the tab needs, then the script', () => {
    const asked = { facts, model, now, conversations: [], me: rep.id };
    expect(decideBrief(asked)).not.toHaveProperty('script');
    expect(withScript(decideBrief(asked), asked)).toEqual(decide());
  });

  test('decided from nothing but JSON is nothing but JSON', () => {
    const view = decide({ conversations: [conversation([{ kind: 'promise', day: '2026-11-19' }])] });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  test('shows the words of the CRM’s own pack when the playbook has no mapping for it', () => {
    const odoo = { ...facts, lead: { ...facts.lead, crm: 'odoo' } };
    expect(decide({ facts: odoo }).source).not.toHaveProperty('response');
    const view = decide({ facts: odoo, responses: { attended: 'attended' } });
    expect(view.source).toMatchObject({ response: 'attended' });
  });

  test('prefers the name that the CRM writes', () => {
    expect(decide({ facts: leadFacts({ name: 'Dr. Anna Berg', lastName: 'Berg' }) }).name).toBe(
      'Dr. Anna Berg',
    );
    expect(decide({ facts: leadFacts({ lastName: 'Berg' }) }).name).toBe('Berg');
  });

  test('says how old the copy is only when it is older than a day', () => {
    const fresh = { ...model, freshAt: '2026-11-16T09:00:00.000Z' };
    const stale = { ...model, freshAt: '2026-11-16T08:59:59.999Z' };
    expect(decide({ model: fresh }).release).not.toHaveProperty('staleSince');
    expect(decide({ model: stale }).release.staleSince).toBe('2026-11-16T08:59:59.999Z');
  });
});

describe('what was said about a lead', () => {
  const offered = conversation([{ kind: 'counter', text: 'Next month.', day: '2026-12-15' }], {
    id: 'offered',
  });
  const promised = conversation([{ kind: 'promise', day: '2026-11-19' }], { id: 'promised', at: now });
  const open = conversation([], { id: 'open', at: '2026-11-17T08:00:00.000Z' });
  const conversations = [open, promised, offered];

  test('comes with what waits for the viewer first, then the newest', () => {
    const order = (me?: string) => decide({ conversations, me }).conversations.map(({ id }) => id);
    expect(order(rep.id)).toEqual(['offered', 'promised', 'open']);
    expect(order(marketer.id)).toEqual(['promised', 'open', 'offered']);
    expect(order(undefined)).toEqual(['promised', 'open', 'offered']);
  });

  test('shows on the collapsed tab as the number of answers that are still open', () => {
    const over = conversation([{ kind: 'report', text: 'Done.' }, { kind: 'satisfied' }], { id: 'over' });
    const view = decide({ conversations: [...conversations, over] });
    expect(tabOf(view)).toEqual({ clock: view.clock, verdict: 'cannot tell yet', answers: 2 });
    expect(tabOf(decide({ model: readModel([]) }))).toMatchObject({ verdict: 'no definition', answers: 0 });
  });
});

test('a lead’s key is made of its origin, object type and record id, a line each', () => {
  expect(
    leadKeyText({ crm: 'odoo', origin: 'https://o.example', objectType: 'crm.lead', recordId: '7' }),
  ).toBe('https://o.example\ncrm.lead\n7');
});
