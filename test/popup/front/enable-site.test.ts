import { extension } from '../../support/extension';
import { beforeEach, expect, test } from 'vitest';
import { enableSite, isOffered } from '../../../src/popup/front/enable-site';
import { hearWorker } from '../support/page';

const url = new URL('https://crm.acme.com/leads/7');
const nothing = { granted: false, sites: undefined, mappings: undefined, hub: undefined };
const permissions = () =>
  (globalThis as unknown as { browser: { permissions: { request: unknown } } }).browser.permissions;
const { request } = permissions();

beforeEach(() => {
  extension.reset();
  permissions().request = request;
});

test('a site is offered until it is allowed and its CRM is known', () => {
  expect(isOffered(url, nothing)).toBe(true);
  expect(isOffered(url, { ...nothing, granted: true })).toBe(true);
  expect(isOffered(url, { ...nothing, granted: true, sites: { [url.origin]: 'odoo' } })).toBe(false);
});

test('a site whose CRM the playbook or its vendor’s address tells needs no word of the person', () => {
  const mappings = [{ sites: ['https://*.acme.com/*'] }];
  expect(isOffered(url, { ...nothing, granted: true, mappings })).toBe(false);
  expect(isOffered(url, { ...nothing, mappings })).toBe(true);
  expect(isOffered(new URL('https://acme.odoo.com/odoo/crm/3'), { ...nothing, granted: true })).toBe(false);
});

test('the hub’s own pages are no CRM', () => {
  expect(isOffered(url, { ...nothing, hub: url.origin })).toBe(false);
});

test('the CRM is noted while the browser still asks: its question may close the popup', async () => {
  let answer: (allowed: boolean) => void = () => undefined;
  permissions().request = () => new Promise<boolean>((resolve) => (answer = resolve));
  const heard = hearWorker();
  const enabling = enableSite(url, { crm: 'odoo', sites: undefined });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(extension.local.peek('sites')).toEqual({ [url.origin]: 'odoo' });
  expect(heard).toEqual([]);
  answer(true);
  expect(await enabling).toBe(true);
  expect(heard).toEqual([{ kind: 'sites.changed' }]);
});

test('a refusal leaves the sites as they were', async () => {
  permissions().request = async () => false;
  const sites = { 'https://other.example': 'mapped' };
  expect(await enableSite(url, { crm: 'odoo', sites })).toBe(false);
  expect(extension.local.peek('sites')).toEqual(sites);
});
