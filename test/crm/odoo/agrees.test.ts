// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { odoo, odooPack } from '../../../src/crm/odoo';
import { load } from '../fixtures';

const form = (name: string, pager: number) => `<div class="o_action_manager"><div class="o_form_view">
  <div class="o_last_breadcrumb_item"><span>${name}</span></div><span class="o_pager_value">${pager}</span>
  <div class="o_field_widget" name="name"><textarea class="o_input">${name}</textarea></div>
  <div class="o_field_widget" name="partner_name"><input class="o_input" value="${name} AG"></div></div></div>`;
const list = '<div class="o_action_manager"><div class="o_list_view"></div></div>';

/** One step of a page's life: what is drawn, which record the address names, and when it is looked at. */
function steps(session: (id: number) => Record<string, string>, address: (id: number) => string) {
  const adapter = odoo(odooPack);
  const start = Date.parse('2026-11-21T22:00:00.000Z');
  return ({ drawn, id, ms, stated = id }: { drawn: string; id: number; ms: number; stated?: number }) => {
    const page = load(`<body class="o_web_client">${drawn}</body>`, address(id), session(stated));
    const lead = { crm: 'odoo', origin: page.url.origin, objectType: 'crm.lead', recordId: String(id) };
    const outcome = adapter.read(page, lead, new Date(start + ms).toISOString());
    const company = outcome.kind === 'facts' && outcome.facts.fields.company;
    return company && company.known ? company.value : outcome.kind;
  };
}

describe('Odoo 18 and 19 say which record the page shows', () => {
  const look = steps(
    (id) => ({ current_state: JSON.stringify({ action: 209, resId: id }) }),
    (id) => `http://crm.acme.example/odoo/action-209/${id}`,
  );

  test('the record that came before its address is not taken for the old one', () => {
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: 0 })).toBe('Ahr AG');
    expect(look({ drawn: form('Bode', 2), id: 1, stated: 2, ms: 10 })).toBe('settling');
    expect(look({ drawn: form('Bode', 2), id: 2, ms: 50 })).toBe('Bode AG');
  });

  test('after Back, the address is ahead of the page', () => {
    expect(look({ drawn: form('Bode', 2), id: 1, stated: 2, ms: 0 })).toBe('settling');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: 90 })).toBe('Ahr AG');
  });
});

describe('Odoo 17 does not, so it is seen by what changed', () => {
  const look = steps(
    () => ({}),
    (id) => `http://crm.acme.example/web#id=${id}&model=crm.lead&view_type=form`,
  );
  let at = 0;

  beforeEach(() => {
    at += 60_000; // each test is a later hour of one page's life, on a record of its own
    look({ drawn: form('Other', 9), id: 900 + at, ms: at });
  });

  test('the record that came before its address is not taken for the old one', () => {
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at })).toBe('Ahr AG');
    expect(look({ drawn: form('Bode', 2), id: 1, ms: at + 10 })).toBe('settling');
    expect(look({ drawn: form('Bode', 2), id: 2, ms: at + 50 })).toBe('Bode AG');
  });

  test('after Back, the address is ahead of the page, for as long as it takes', () => {
    expect(look({ drawn: form('Bode', 2), id: 2, ms: at })).toBe('Bode AG');
    expect(look({ drawn: form('Bode', 2), id: 1, ms: at + 10 })).toBe('settling');
    expect(look({ drawn: form('Bode', 2), id: 1, ms: at + 5_000 })).toBe('settling');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 5_050 })).toBe('Ahr AG');
  });

  test('a title that the rep has changed is believed when the race is over', () => {
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at })).toBe('Ahr AG');
    expect(look({ drawn: form('Ahr, urgent', 1), id: 1, ms: at + 100 })).toBe('settling');
    expect(look({ drawn: form('Ahr, urgent', 1), id: 1, ms: at + 1_100 })).toBe('Ahr, urgent AG');
  });

  test('while a list is still drawn, no facts are shown, and the form that follows is believed at once', () => {
    expect(look({ drawn: list, id: 1, ms: at })).toBe('settling');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 40 })).toBe('Ahr AG');
  });
});
