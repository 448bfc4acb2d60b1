import { describe, expect, test } from 'vitest';
import { catalogue, guessCrm } from '../../src/crm/catalogue';

const guess = (address: string) => guessCrm(new URL(address));

describe('which CRM a site is', () => {
  test.each([
    ['https://acme.odoo.com/web', 'odoo'],
    ['http://crm.acme.example/odoo/action-209/10', 'odoo'],
    ['http://crm.acme.example/scoped_app/crm/31', 'odoo'],
    ['http://crm.acme.example:8069/web#id=10&cids=1&menu_id=139&action=206&model=crm.lead', 'odoo'],
    ['http://crm.acme.example/web?debug=1#action=206', 'odoo'],
    ['https://acme.lightning.force.com/lightning/r/Lead/00Q5g00000XyZaBEAV/view', undefined],
    ['https://crm.acme.example/web', undefined],
    ['https://crm.acme.example/', undefined],
  ])('%s is %s', (address, crm) => expect(guess(address)).toBe(crm));

  test.each([
    'https://odoo.com.evil.example/',
    'https://acme-odoo.com/',
    'https://evil.example/?x=.odoo.com',
    'https://evil.example/#https://acme.odoo.com/',
    'ftp://acme.odoo.com/',
    'file:///odoo/crm/1',
  ])('%s only looks like one', (address) => expect(guess(address)).toBeUndefined());

  test('every row has an id of its own and a place in the docs', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const { docs } of catalogue) expect(docs).toMatch(/^docs\/adding-a-crm\.md#/);
  });
});
