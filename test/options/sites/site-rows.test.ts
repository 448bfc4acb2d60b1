import { expect, test } from 'vitest';
import { patternToDrop, siteRows } from '../../../src/options/sites/site-rows';

const crm = 'https://crm.acme.com';

test('a site whose permission was taken away in the browser’s settings says so', () => {
  const sites = { [crm]: 'odoo', 'https://acme.lightning.force.com': 'mapped' };
  const rows = siteRows(sites, ['https://*.force.com/*']);
  expect(rows.map(({ origin, allowed }) => [origin, allowed])).toEqual([
    ['https://acme.lightning.force.com', true],
    [crm, false],
  ]);
});

test('a permission goes with its site', () => {
  expect(patternToDrop(crm, { sites: [crm], hub: 'https://hub.acme.com' })).toBe('https://crm.acme.com/*');
});

test('a permission stays while another site or the hub stands on the same host at another port', () => {
  const other = 'https://crm.acme.com:8443';
  expect(patternToDrop(crm, { sites: [crm, other], hub: undefined })).toBeUndefined();
  expect(patternToDrop(crm, { sites: [crm], hub: other })).toBeUndefined();
});
