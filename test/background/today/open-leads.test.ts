import { extension, json, network } from '../../support/extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { readKnownLeads, seenLeads } from '../../../src/browser/known-leads';
import { readStored, writeStored } from '../../../src/browser/stored';
import { askOpenLeads, askOpenLeadsNow, watchOpenLeads } from '../../../src/background/today/open-leads';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { leadsAt } from '../../support/odoo/leads';
import { answerCall, answerSession, type OdooState } from '../../support/odoo/rpc';
import { connectedAs } from '../worker';
import { keyOf, seen } from './seen';
import { glance, running, inHours } from './seen';

const origin = 'https://crm.acme.example';
const playbook = {
  release: {
    number: 1,
    hash: 'h',
    releasedAt: '2026-01-01T00:00:00.000Z',
    pactSince: '2026-01-01T00:00:00.000Z',
  },
  freshAt: '2026-11-20T00:00:00.000Z',
  claims: { campaignIds: {}, names: {}, leadSources: {}, utmCampaigns: {} },
  serviceLevels: [],
  calendars: {},
  campaigns: {},
  guidance: [],
  definitions: [],
  mappings: [],
  cartridges: [],
} as unknown as ReadModel;

let odoo: OdooState;
let signedIn = true;
let heard: string[] = [];

beforeEach(async () => {
  await connectedAs('ann');
  extension.state.granted.push(`${origin}/*`);
  odoo = { version: 18, leads: leadsAt(Date.now()), missing: [], forbidden: [], slow: 0, calls: [] };
  signedIn = true;
  heard = [];
  network.answer = ({ url, body }) => {
    heard.push(url.href);
    if (url.pathname.endsWith('get_session_info')) return json(200, answerSession(odoo, signedIn));
    const { params } = body as { params: Parameters<typeof answerCall>[1] };
    return json(200, answerCall(odoo, params, signedIn));
  };
  await writeStored({ playbook, sites: { [origin]: 'odoo' }, choices: { askOpenLeads: true } });
});

const answer = async () => (await readStored(['openLeads'])).openLeads?.[origin];
const names = async () =>
  (await seenLeads()).map(({ name = '' }) => name).toSorted((a, b) => a.localeCompare(b));

test('my open leads stand there as if each had been opened, with the address of its record', async () => {
  await askOpenLeads();
  expect((await answer())?.leads).toHaveLength(4);
  const all = await seenLeads();
  const ylva = all.find(({ name }) => name === 'Ylva Brandt-Osei');
  expect(ylva).toMatchObject({
    mine: 'yes',
    company: 'Nordmark Getränke AG',
    address: `${origin}/web#id=45&model=crm.lead&view_type=form`,
    lead: { origin, objectType: 'crm.lead', recordId: '45' },
  });
});

test('one that is closed since is not named any more', async () => {
  await askOpenLeads();
  odoo.leads.splice(0, 1);
  await askOpenLeads();
  expect((await answer())?.leads).toHaveLength(3);
});

test('who is signed out of Odoo loses nothing of what it named before', async () => {
  await askOpenLeads();
  const before = await answer();
  signedIn = false;
  await askOpenLeads();
  expect(await answer()).toEqual({ ...before, trouble: 'signed-out' });
  expect(await names()).toHaveLength(4);
  signedIn = true;
  await askOpenLeads();
  expect((await answer())?.trouble).toBeUndefined();
});

test('without a network nothing changes', async () => {
  await askOpenLeads();
  const before = await answer();
  network.answer = () => 'no answer';
  await askOpenLeads();
  expect(await answer()).toEqual(before);
});

test('when a person last saw a lead stays what it was: what nobody saw is still news', async () => {
  await askOpenLeads();
  const [key = ''] = (await answer())?.leads ?? [];
  const at = (await readKnownLeads([key])).get(key)?.last?.at;
  await new Promise((later) => setTimeout(later, 5));
  await askOpenLeads();
  expect((await readKnownLeads([key])).get(key)?.last?.at).toBe(at);
});

test('somebody who looks is told anew, unless it was asked a minute ago', async () => {
  await askOpenLeadsNow();
  const before = heard.length;
  await askOpenLeadsNow();
  expect(heard.length).toBe(before);
  signedIn = false;
  await askOpenLeads();
  signedIn = true;
  await askOpenLeadsNow();
  expect((await answer())?.trouble).toBeUndefined();
});

describe('no CRM is asked', () => {
  test('unless the person has chosen it', async () => {
    await writeStored({ choices: {} });
    await askOpenLeads();
    expect(heard).toEqual([]);
  });

  test('when the company’s policy forbids it', async () => {
    await extension.managed.area.set({ askOpenLeads: false });
    await askOpenLeads();
    expect(heard).toEqual([]);
  });

  test('that is not allowed any more, or has no way to be asked', async () => {
    extension.state.granted = extension.state.granted.filter((each) => !each.includes('acme'));
    await writeStored({ sites: { [origin]: 'odoo', 'https://other.example': 'mapped' } });
    await askOpenLeads();
    expect(heard).toEqual([]);
  });
});

test('the alarm comes every quarter of an hour while it is chosen; else it goes, and with it what was named', async () => {
  await watchOpenLeads();
  expect(extension.state.alarms.get('open-leads')).toMatchObject({ periodInMinutes: 15 });
  await askOpenLeads();
  await seen(glance('other', running(inHours(1))));
  await writeStored({ choices: { askOpenLeads: false } });
  await watchOpenLeads();
  expect(extension.state.alarms.has('open-leads')).toBe(false);
  expect(await answer()).toBeUndefined();
  expect((await readKnownLeads([keyOf('other')])).size).toBe(1);
});
