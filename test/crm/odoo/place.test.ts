// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { odoo } from '../../../src/crm/odoo';
import { odooPack } from '../../../src/crm/odoo/pack';
import { load } from '../fixtures';

const client = '<body class="o_web_client"><div class="o_action_manager"></div></body>';
const state = (model: string, of: object) => ({
  current_action: JSON.stringify({ type: 'ir.actions.act_window', res_model: model }),
  current_state: JSON.stringify({ actionStack: [of], ...of }),
});

function at(path: string, session: Record<string, string> = {}, html = client) {
  const place = odoo(odooPack).whereAmI(load(html, `http://crm.acme.example${path}`, session));
  if (place.kind === 'lead') return place.lead.recordId;
  return 'settling' in place ? 'settling' : place.kind;
}

describe('Odoo 17 keeps its place in the fragment', () => {
  test.each([
    ['/web#id=10&cids=1&menu_id=139&action=206&model=crm.lead&view_type=form', '10'],
    ['/web#view_type=form&model=crm.lead&id=10', '10'],
    ['/web#id=10&model=crm.lead', '10'],
    ['/web?debug=1#action=206&model=crm.lead&view_type=list&cids=1', 'list'],
    ['/web#action=206&model=crm.lead&view_type=kanban', 'list'],
    ['/web#cids=1&action=206&model=crm.lead&view_type=form', 'elsewhere'],
    ['/web#id=10&model=res.partner&view_type=form', 'elsewhere'],
    ['/web#id=1e3&model=crm.lead&view_type=form', 'elsewhere'],
    ['/web#id=10&action=206&view_type=form', 'settling'],
    ['/web#action=mail.action_discuss', 'elsewhere'],
    ['/web', 'elsewhere'],
  ])('%s: %s', (path, is) => expect(at(path)).toBe(is));
});

describe('Odoo 18 and 19 keep it in the path', () => {
  test.each([
    ['/odoo/crm.lead/60', '60'],
    ['/odoo/crm/31', '31'],
    ['/odoo/m-crm.lead/60', '60'],
    ['/odoo/action-5/7/crm/31', '31'],
    ['/vertrieb/crm/31', '31'],
    ['/scoped_app/crm/31', '31'],
    ['/odoo/crm/new', 'elsewhere'],
    ['/odoo/action-209/new', 'elsewhere'],
    ['/odoo/discuss', 'elsewhere'],
    ['/odoo', 'elsewhere'],
    ['/odoo/crm', 'list'],
  ])('%s: %s', (path, is) => expect(at(path)).toBe(is));

  const onLead = state('crm.lead', { action: 209, resId: 10 });

  test('a numbered action is of the model that the page itself states', () => {
    expect(at('/odoo/action-209/10', onLead)).toBe('10');
    expect(at('/odoo/crm/31/action-209/10', onLead)).toBe('10');
    expect(at('/odoo/action-209/10', state('res.partner', { action: 209, resId: 10 }))).toBe('elsewhere');
    expect(at('/odoo/action-209', state('crm.lead', { action: 209 }))).toBe('list');
  });

  test('until the page has come to where the address is, nobody can tell', () => {
    expect(at('/odoo/action-209/10')).toBe('settling');
    expect(at('/odoo/action-209/11', onLead)).toBe('settling');
  });

  test('a contact with the number of the lead that was open before is no lead', () => {
    expect(at('/odoo/action-55/10', onLead)).toBe('settling');
    expect(at('/odoo/action-55/10', state('res.partner', { action: 55, resId: 10 }))).toBe('elsewhere');
  });

  test('what stands in the session store is read as data: nonsense tells nothing', () => {
    for (const junk of ['', '{', '[]', 'null', '1', '{"resId":"10"}', '{"resId":{}}'])
      expect(at('/odoo/action-209/10', { current_action: junk, current_state: junk })).toBe('settling');
  });
});

test("a page that is not Odoo's web client is elsewhere, whatever its address", () => {
  for (const html of ['<body></body>', '<body class="shop"><div class="o_web_client"></div></body>'])
    expect(at('/odoo/crm/31', {}, html)).toBe('elsewhere');
});

test('a newer pack can name the sites that it is for', () => {
  const adapter = odoo({ ...odooPack, sites: ['https://*.odoo.com/*'] });
  expect(adapter.whereAmI(load(client, 'https://acme.odoo.com/odoo/crm/31')).kind).toBe('lead');
  expect(adapter.whereAmI(load(client, 'https://odoo.com.evil.example/odoo/crm/31')).kind).toBe('elsewhere');
});
