import { expect, test } from 'vitest';
import { mappingFor, siteCovers } from '../../../src/domain/playbook/mapping-for';

test.each([
  ['https://acme.crm.example/*', 'https://acme.crm.example', true],
  ['https://*.crm.example/*', 'https://acme.crm.example', true],
  ['https://*.crm.example/*', 'https://a.b.crm.example', true],
  ['https://*.crm.example/*', 'https://crm.example', true],
  ['https://*.crm.example/*', 'https://evilcrm.example', false],
  ['https://*.crm.example/*', 'https://crm.example.evil.example', false],
  ['https://*.crm.example/*', 'http://acme.crm.example', false],
  ['*://ACME.crm.example/*', 'http://acme.crm.example', true],
  ['http://localhost/*', 'http://localhost:4311', true],
  ['http://localhost:4311/*', 'http://localhost:4311', true],
  ['http://localhost:4312/*', 'http://localhost:4311', false],
  ['https://*/*', 'https://anything.example', true],
  ['nonsense', 'https://acme.crm.example', false],
  ['https://acme.crm.example/*', 'nonsense', false],
])('the site %s covers %s: %s', (site, origin, covers) => {
  expect(siteCovers(site, origin)).toBe(covers);
});

test('of the mappings for a CRM the one that names the site is taken, else one for any site, never another’s', () => {
  const any = { crm: 'mapped', sites: [] };
  const named = { crm: 'mapped', sites: ['https://crm.example/*'] };
  const other = { crm: 'odoo', sites: ['https://crm.example/*'] };
  const lead = { crm: 'mapped', origin: 'https://crm.example' };
  expect(mappingFor([any, other, named], lead)).toBe(named);
  expect(mappingFor([any, other], lead)).toBe(any);
  expect(mappingFor([other], lead)).toBeUndefined();
  expect(mappingFor([named], { ...lead, origin: 'https://elsewhere.example' })).toBeUndefined();
});
