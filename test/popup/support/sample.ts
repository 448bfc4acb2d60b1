import type { Conversation } from '../../../src/domain/feedback/conversation';
import type { Person } from '../../../src/domain/people/person';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import type { ShownLead } from '../../../src/protocol/messages';
import type { Connection, OutboxEntry } from '../../../src/protocol/stored';

export const anna: Person = {
  id: 'p-anna',
  name: 'Anna Weber',
  email: 'anna@nordwerk.example',
  role: 'rep',
  team: { id: 't-north', title: 'Team North' },
};

export const connection: Connection = {
  hub: 'https://hub.nordwerk.example',
  person: anna,
  company: { id: 'c-1', name: 'Nordwerk' },
  leadKey: 'A'.repeat(43) + '=',
  device: 'd-1',
};

export const playbook = {
  release: {
    number: 12,
    hash: 'ab'.repeat(32),
    releasedAt: '2026-11-12T08:00:00.000Z',
    pactSince: '2026-01-01T00:00:00.000Z',
  },
  freshAt: '2026-11-20T09:42:00.000Z',
  claims: { campaignIds: {}, names: {}, leadSources: {} },
  campaigns: {
    'campaign/cutting-scrap': {
      title: 'Cutting scrap',
      claims: {},
      order: 1,
      channel: 'webinar',
      promise: 'Cut scrap by a third',
      offer: 'Line audit',
      owner: 'Jana Wolf',
      cartridge: 'cartridge/awareness',
    },
  },
  definitions: [],
  guidance: [],
  serviceLevels: [],
  calendars: {},
  mappings: [],
  cartridges: [
    cartridge('cartridge/follow-up', { title: 'Follow-up and fulfilment', order: 6, owner: 'Tim Berg' }),
    cartridge('cartridge/awareness', { title: 'Awareness', order: 3, owner: 'Jana Wolf' }),
  ],
} satisfies ReadModel;

function cartridge(id: string, { title, order, owner }: { title: string; order: number; owner: string }) {
  return { id, kind: 'cartridge' as const, title, body: { order, owner, delivers: 'What it delivers' } };
}

export const shown: ShownLead = {
  kind: 'lead',
  lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '1' },
  key: '0f'.repeat(16),
  address: 'https://crm.example/lead/1',
  name: 'Mara Lindqvist',
  company: 'Brenner Castings',
  campaign: { id: 'campaign/cutting-scrap', title: 'Cutting scrap', cartridge: 'cartridge/awareness' },
  release: 12,
  clock: {
    state: 'running',
    serviceLevel: 'service-level/first',
    title: 'First follow-up',
    duty: 'first-follow-up',
    side: 'sales',
    startedBy: 'last-response',
    start: { at: '2026-11-20T08:00:00.000Z' },
    dueAt: '2026-11-20T10:40:00.000Z',
    minutesLeft: 110,
    changesAt: '2026-11-20T10:10:00.000Z',
  },
  conversations: [],
};

const jana = { id: 'p-jana', name: 'Jana Wolf', side: 'addressee' as const };

export function conversation(id: string, part: Partial<Conversation> = {}): Conversation {
  return {
    id,
    key: `key-${id}`,
    complaint: 'Half of the trade-show leads have no phone number.',
    request: 'Please collect phone numbers at the stand from December on.',
    addressee: { kind: 'cartridge', id: 'cartridge/awareness' },
    by: '2026-11-27',
    author: { id: anna.id, name: anna.name },
    to: { title: 'Awareness', person: { id: jana.id, name: jana.name } },
    at: '2026-11-18T10:00:00.000Z',
    moves: [],
    ...part,
  };
}

export const promised = (id: string, at: string): Conversation =>
  conversation(id, {
    moves: [{ kind: 'promise', day: '2026-12-01', text: 'The stand team gets a form.', by: jana, at }],
  });

export const reported = (id: string, at: string): Conversation => {
  const before = promised(id, '2026-11-18T12:00:00.000Z');
  const done = {
    kind: 'report' as const,
    text: 'The form is live; every new lead has a number.',
    by: jana,
    at,
  };
  return { ...before, moves: [...before.moves, done] };
};

export function entry(key: string, part: Partial<OutboxEntry> = {}): OutboxEntry {
  const { complaint, request, addressee, by } = conversation(key);
  return {
    key,
    hub: connection.hub,
    person: anna.id,
    device: 'd-1',
    seq: 1,
    at: '2026-11-20T09:00:00.000Z',
    what: { kind: 'complaint', complaint: { complaint, request, addressee, by }, to: 'Awareness' },
    attempts: 0,
    notBefore: '2026-11-20T09:00:00.000Z',
    ...part,
  };
}
