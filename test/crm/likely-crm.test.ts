import { expect, test } from 'vitest';
import { likelyCrm } from '../../src/crm/catalogue';

const url = new URL('https://acme.odoo.com/odoo/crm/3');

test('a mapping of the playbook that names the site outranks the catalogue', () => {
  expect(likelyCrm(url, [{ crm: 'mapped', sites: ['https://*.odoo.com/*'] }])).toBe('mapped');
});

test('the catalogue knows its vendors, and every other site is read by a mapping', () => {
  expect(likelyCrm(url)).toBe('odoo');
  expect(likelyCrm(new URL('https://crm.acme.com/x'), [{ crm: 'odoo', sites: [] }])).toBe('mapped');
});
