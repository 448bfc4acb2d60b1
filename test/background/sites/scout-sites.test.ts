import { extension } from '../../support/extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { reconcileSites } from '../../../src/background/sites/reconcile';
import { scoutSites } from '../../../src/background/sites/scout-sites';
import { writeStored } from '../../../src/browser/stored';

const catalogue = [
  { id: 'odoo', hosts: ['https://*.odoo.com/*'] },
  { id: 'mapped', hosts: [] },
];
const nothing = { granted: [], named: {}, mappings: [], catalogue };
const everything = ['https://*/*', 'http://*/*'];

describe('which scout runs where', () => {
  test('none on a site that is not allowed', () => {
    expect(scoutSites({ ...nothing, named: { 'https://crm.example': 'mapped' } })).toEqual([]);
  });

  test('a site that the person named gets the scout of the CRM that they said', () => {
    const named = { 'http://crm.example:8069': 'odoo' };
    expect(scoutSites({ ...nothing, granted: ['http://crm.example/*'], named })).toEqual([
      { crm: 'odoo', matches: ['http://crm.example/*'], except: [] },
    ]);
  });

  test('a site of the playbook’s mapping gets its scout, its port being the mapping’s business', () => {
    const mappings = [{ crm: 'mapped', sites: ['http://localhost:4311/*'] }];
    const granted = ['http://localhost/*', 'http://127.0.0.1/*'];
    expect(scoutSites({ ...nothing, granted, mappings })).toEqual([
      { crm: 'mapped', matches: ['http://localhost/*'], except: [] },
    ]);
  });

  test('of a vendor’s hosts only those that are allowed', () => {
    expect(scoutSites({ ...nothing, granted: ['https://acme.odoo.com/*'] })).toEqual([
      { crm: 'odoo', matches: ['https://acme.odoo.com/*'], except: [] },
    ]);
  });

  test('one scout a page: the person’s word before the catalogue', () => {
    const named = { 'https://acme.odoo.com': 'mapped' };
    expect(scoutSites({ ...nothing, granted: everything, named })).toEqual([
      { crm: 'odoo', matches: ['https://*.odoo.com/*'], except: ['https://acme.odoo.com/*'] },
      { crm: 'mapped', matches: ['https://acme.odoo.com/*'], except: [] },
    ]);
  });

  test('one scout a page: the person’s word before the playbook', () => {
    const named = { 'https://crm.example': 'odoo' };
    const mappings = [{ crm: 'mapped', sites: ['https://crm.example/*'] }];
    expect(scoutSites({ ...nothing, granted: everything, named, mappings })).toEqual([
      { crm: 'odoo', matches: ['https://*.odoo.com/*', 'https://crm.example/*'].toReversed(), except: [] },
    ]);
  });

  test('no scout for a CRM that this version does not know, or a site that is no web page', () => {
    const named = { 'https://crm.example': 'other', 'not an origin': 'mapped' };
    const mappings = [{ crm: 'mapped', sites: ['file:///*', 'nonsense'] }];
    const [odoo, ...more] = scoutSites({ ...nothing, granted: everything, named, mappings });
    expect([odoo?.crm, more]).toEqual(['odoo', []]);
  });
});

describe('reconciling', () => {
  beforeEach(async () => {
    extension.reset();
    extension.state.granted = ['https://crm.example/*'];
    extension.state.tabs = [
      { id: 1, url: 'https://crm.example/lead/1' },
      { id: 2, url: 'https://other.example/' },
    ];
    await writeStored({ sites: { 'https://crm.example': 'mapped', 'https://other.example': 'mapped' } });
  });

  test('registers a scout that stays, for the top frame, from the start of the page', async () => {
    await reconcileSites();
    expect(extension.state.scripts).toEqual([
      {
        id: 'scout:mapped',
        js: ['src/content/scouts/mapped.js'],
        matches: ['https://crm.example/*'],
        runAt: 'document_start',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  });

  test('brings it to allowed tabs that are open, and to no other', async () => {
    await reconcileSites();
    expect(extension.state.injected).toEqual([{ tabId: 1, files: ['src/content/scouts/mapped.js'] }]);
  });

  test('can be done again and by several at once', async () => {
    await Promise.all([reconcileSites(), reconcileSites(), reconcileSites()]);
    expect(extension.state.scripts).toHaveLength(1);
  });

  test('removes the scout of a site that is not allowed any more, though no event was heard', async () => {
    await reconcileSites();
    extension.state.granted = [];
    await reconcileSites();
    expect(extension.state.scripts).toEqual([]);
  });

  test('replaces the scout when the person says that it is another CRM', async () => {
    await reconcileSites();
    await writeStored({ sites: { 'https://crm.example': 'odoo' } });
    await reconcileSites();
    expect(extension.state.scripts.map(({ id }) => id)).toEqual(['scout:odoo']);
  });
});
