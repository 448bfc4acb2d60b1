import { expect, test } from 'vitest';
import { senders } from '../../../src/protocol/messages';
import { parseMessage } from '../../../src/protocol/schema/messages';

const lead = {
  crm: 'mapped',
  origin: 'https://crm.example',
  objectType: 'Lead',
  recordId: '00Q5g00000XYZAbAAP',
};

test('every message of the table is understood, and nothing else', () => {
  const asks: Record<string, object> = {
    'lead.opened': { lead },
    'lead.act': {
      lead,
      key: 'k-1',
      campaign: 'campaign/scrap',
      act: {
        kind: 'step',
        guidance: 'guidance/scrap',
        release: 3,
        step: 'call',
        channel: 'call',
        did: 'done',
      },
    },
    'lead.seen': {
      lead,
      seen: { kind: 'seen', unclaimed: 'Hannover Messe' },
      glance: {
        address: 'https://crm.example/lead/1',
        name: 'Anna Berg',
        mine: 'yes',
        tab: { clock: { state: 'no service level' }, verdict: 'meets', answers: 0 },
        next: { title: 'Call', channel: 'call', dueAt: '2026-11-17T08:00:00.000Z' },
      },
    },
    'complaint.begin': {
      lead,
      begin: {
        complaint: '',
        request: '',
        label: 'Anna Berg',
        address: 'https://crm.example/lead/1',
        release: 3,
      },
    },
    'drafts.show': { on: true },
    'lead.wanted': { crm: 'odoo' },
    'list.wanted': { crm: 'mapped' },
    'list.leads': { leads: [lead] },
    'hub.connect': { hub: 'http://127.0.0.1:4310' },
    'hub.connect-demo': { hub: 'http://127.0.0.1:4310', person: 'p-1' },
    'hub.leave': { unsent: 'keep' },
  };
  for (const kind of Object.keys(senders)) {
    const sent = { kind, ...asks[kind] };
    expect(parseMessage(sent), kind).toEqual(sent);
  }
  expect(parseMessage({ kind: 'hub.erase' })).toBeUndefined();
});

test.each([
  ['nothing', undefined],
  ['a text', 'sync.now'],
  ['another extension’s message', { type: 'ping' }],
  ['a message with more than it needs', { kind: 'sync.now', hub: 'https://evil.example' }],
  ['a hub with a path', { kind: 'hub.connect', hub: 'https://hub.example/x' }],
  ['a hub that is no site', { kind: 'hub.connect', hub: 'javascript:alert(1)' }],
  ['a lead without an id', { kind: 'lead.opened', lead: { ...lead, recordId: '' } }],
  ['a lead of an endless id', { kind: 'lead.opened', lead: { ...lead, recordId: 'a'.repeat(201) } }],
])('%s is no message', (_, sent) => {
  expect(parseMessage(sent)).toBeUndefined();
});
