import { extension } from '../../support/extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { reconcileSites } from '../../../src/background/sites/reconcile';
import { scoutSites, type SiteSources } from '../../../src/background/sites/scout-sites';
import type { PlacePattern } from '../../../src/domain/playbook/mapping';
import { writeStored } from '../../../src/browser/stored';

const catalogue = [
  { id: 'odoo', hosts: ['https://*.odoo.com/*'] },
  { id: 'mapped', hosts: [] },
];
const nothing = { granted: [], named: {}, mappings: [], catalogue };
const everything = ['https://*/*', 'http://*/*'];
/** Which scout runs where, without where the lead's bundle runs beside it. */
const scouts = (sources: SiteSources) =>
  scoutSites(sources).map(({ crm, matches, except }) => ({ crm, matches, except }));
const place = (path: string, part: 'path' | 'hash' = 'path') =>
  ({ kind: 'lead', in: part, path, objectType: 'Lead' }) as const;

describe('which scout runs where', () => {
  test('none on a site that is not allowed', () => {
    expect(scouts({ ...nothing, named: { 'https://crm.example': 'mapped' } })).toEqual([]);
  });

  test('a site that the person named gets the scout of the CRM that they said', () => {
    const named = { 'http://crm.example:8069': 'odoo' };
    expect(scouts({ ...nothing, granted: ['http://crm.example/*'], named })).toEqual([
      { crm: 'odoo', matches: ['http://crm.example/*'], except: [] },
    ]);
  });

  test('a site of the playbook’s mapping gets its scout, its port being the mapping’s business', () => {
    const mappings = [{ crm: 'mapped', sites: ['http://localhost:4311/*'], places: [] }];
    const granted = ['http://localhost/*', 'http://127.0.0.1/*'];
    expect(scouts({ ...nothing, granted, mappings })).toEqual([
      { crm: 'mapped', matches: ['http://localhost/*'], except: [] },
    ]);
  });

  test('of a vendor’s hosts only those that are allowed', () => {
    expect(scouts({ ...nothing, granted: ['https://acme.odoo.com/*'] })).toEqual([
      { crm: 'odoo', matches: ['https://acme.odoo.com/*'], except: [] },
    ]);
  });

  test('one scout a page: the person’s word before the catalogue', () => {
    const named = { 'https://acme.odoo.com': 'mapped' };
    expect(scouts({ ...nothing, granted: everything, named })).toEqual([
      { crm: 'odoo', matches: ['https://*.odoo.com/*'], except: ['https://acme.odoo.com/*'] },
      { crm: 'mapped', matches: ['https://acme.odoo.com/*'], except: [] },
    ]);
  });

  test('one scout a page: the person’s word before the playbook', () => {
    const named = { 'https://crm.example': 'odoo' };
    const mappings = [{ crm: 'mapped', sites: ['https://crm.example/*'], places: [] }];
    expect(scouts({ ...nothing, granted: everything, named, mappings })).toEqual([
      { crm: 'odoo', matches: ['https://*.odoo.com/*', 'https://crm.example/*'].toReversed(), except: [] },
    ]);
  });

  test('no scout for a CRM that this version does not know, or a site that is no web page', () => {
    const named = { 'https://crm.example': 'other', 'not an origin': 'mapped' };
    const mappings = [{ crm: 'mapped', sites: ['file:///*', 'nonsense'], places: [] }];
    const [odoo, ...more] = scouts({ ...nothing, granted: everything, named, mappings });
    expect([odoo?.crm, more]).toEqual(['odoo', []]);
  });
});

describe('where the lead’s bundle runs beside the scout, so that the tab waits for nobody', () => {
  const sites = ['https://crm.example/*'];
  const granted = sites;
  const leads = (places: PlacePattern[]) =>
    scoutSites({ ...nothing, granted, mappings: [{ crm: 'mapped', sites, places }] })[0]?.leads;

  test('on the paths that the playbook’s mapping calls a lead’s, and on no list', () => {
    const list = { ...place('/lightning/o/Lead/list'), kind: 'list' as const };
    expect(leads([place('/lightning/r/Lead/{id}/view'), list])).toEqual([
      'https://crm.example/lightning/r/Lead/*',
    ]);
  });

  test('on the whole site where a lead’s address differs in the fragment alone', () => {
    expect(leads([place('/leads/{id}'), place('leads/{id}', 'hash')])).toEqual(sites);
  });

  test('on the paths that the catalogue knows', () => {
    const named = { 'https://crm.example': 'odoo' };
    const known = [{ id: 'odoo', hosts: [], leadPaths: ['/web*', '/*/*/*'] }];
    expect(scoutSites({ ...nothing, granted, named, catalogue: known })[0]?.leads).toEqual([
      'https://crm.example/web*',
      'https://crm.example/*/*/*',
    ]);
  });

  test('nowhere while nothing says which paths are a lead’s', () => {
    expect(leads([])).toEqual([]);
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
    expect(extension.state.scripts.map(({ id }) => id)).toEqual(['scout:odoo', 'leads:odoo']);
  });
});
