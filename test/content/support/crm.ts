import type { Adapter, MakeAdapter } from '../../../src/crm/adapter';
import type { LeadFacts, LeadRef } from '../../../src/domain/lead/facts';
import type { MappingBody } from '../../../src/domain/playbook/mapping';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { packsOf } from '../../../src/domain/playbook/packs';

/** A CRM whose lead pages are `/lead/‹id›`; its page says whose record it shows in `data-shows`. */
export const lead = (recordId: string): LeadRef => ({
  crm: 'plain',
  origin: location.origin,
  objectType: 'Lead',
  recordId,
});

export const facts = (recordId: string, fields: LeadFacts['fields'] = {}): LeadFacts => ({
  lead: lead(recordId),
  fields: { name: { known: true, value: `Lead ${recordId}`, source: 'page' }, ...fields },
  readAt: '2026-11-19T08:50:00.000Z',
});

export const pack: MappingBody = {
  crm: 'plain',
  sites: [],
  places: [],
  recordId: { form: 'as-is' },
  active: [],
  fields: [],
  responses: {},
};

/** The page shows this record from now on. */
export function show(recordId: string): void {
  document.body.dataset.shows = recordId;
  document.body.append(document.createElement('i'));
}

/** Reads what the page shows, whoever is asked for: content has to see to it that they agree. */
export const adapter: Adapter = {
  whereAmI: ({ url }) => {
    const [, id] = /^\/lead\/(\w+)$/.exec(url.pathname) ?? [];
    return id ? { kind: 'lead', lead: lead(id) } : { kind: 'elsewhere' };
  },
  read: ({ doc }, asked) => {
    const shown = doc.body.dataset.shows;
    if (shown === 'nonsense') return { kind: 'unreadable', code: 'not-understood', missing: ['the form'] };
    return shown === asked.recordId ? { kind: 'facts', facts: facts(shown) } : { kind: 'settling' };
  },
};

export const make: MakeAdapter = () => adapter;

/** A release that agrees on nothing yet. */
export const model: ReadModel = {
  release: {
    number: 1,
    hash: 'h',
    releasedAt: '2026-11-01T00:00:00.000Z',
    pactSince: '2026-11-01T00:00:00.000Z',
  },
  freshAt: '2026-11-19T08:00:00.000Z',
  claims: { campaignIds: {}, names: {}, leadSources: {} },
  campaigns: {},
  definitions: [],
  guidance: [],
  serviceLevels: [],
  calendars: {},
  mappings: [],
  cartridges: [],
};

/** A release as the worker writes it: the read model, and the part that says where lead pages are. */
export const inForce = (playbook: ReadModel) => ({ playbook, packs: packsOf(playbook) });
