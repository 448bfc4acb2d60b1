// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { odoo } from '../../../src/crm/odoo';
import { odooPack } from '../../../src/crm/odoo/pack';
import { load } from '../fixtures';

const form = (name: string, pager: number) => `<div class="o_action_manager"><div class="o_form_view">
  <div class="o_last_breadcrumb_item"><span>${name}</span></div><span class="o_pager_value">${pager}</span>
  <div class="o_field_widget" name="name"><textarea class="o_input">${name}</textarea></div>
  <div class="o_field_widget" name="partner_name"><input class="o_input" value="${name} AG"></div></div></div>`;
const list = '<div class="o_action_manager"><div class="o_list_view"></div></div>';

type Step = { drawn: string; id: number; ms: number; stated?: number };

/** A page's life in steps: what is drawn, which record the address names, when it is looked at. */
function lifeOf(session: (id: number) => Record<string, string>, address: (id: number) => string) {
  const adapter = odoo(odooPack);
  const start = Date.parse('2026-11-21T22:00:00.000Z');
  const lead = (id: number) => ({
    crm: 'odoo',
    origin: 'http://crm.acme.example',
    objectType: 'crm.lead',
    recordId: String(id),
  });
  return {
    look: ({ drawn, id, ms, stated = id }: Step) => {
      const page = load(`<body class="o_web_client">${drawn}</body>`, address(id), session(stated));
      const outcome = adapter.read(page, lead(id), new Date(start + ms).toISOString());
      const company = outcome.kind === 'facts' && outcome.facts.fields.company;
      return company && company.known ? company.value : outcome.kind;
    },
    replied: (id: number, name: string) => {
      const text = JSON.stringify({ result: [{ id, name }] });
      adapter.answer!(adapter.ask!(lead(id)), { status: 200, contentType: '', text }, lead(id), '');
    },
  };
}

describe('Odoo 18 and 19 say which record the page shows', () => {
  const { look } = lifeOf(
    (id) => ({ current_state: JSON.stringify({ action: 209, resId: id }) }),
    (id) => `http://crm.acme.example/odoo/action-209/${id}`,
  );

  test('the record that came before its address is not taken for the old one', () => {
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: 0 })).toBe('Ahr AG');
    expect(look({ drawn: form('Bode', 2), id: 1, stated: 2, ms: 10 })).toBe('settling');
    expect(look({ drawn: form('Bode', 2), id: 2, ms: 50 })).toBe('Bode AG');
  });

  test('after Back, the address is ahead of the page, for as long as it takes', () => {
    expect(look({ drawn: form('Bode', 2), id: 1, stated: 2, ms: 0 })).toBe('settling');
    expect(look({ drawn: form('Bode', 2), id: 1, stated: 2, ms: 9_000 })).toBe('settling');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: 9_090 })).toBe('Ahr AG');
  });
});

describe('Odoo 17 does not: it is concluded', () => {
  let { look, replied } = seventeen();
  let at = 0;

  function seventeen() {
    return lifeOf(
      () => ({}),
      (id) => `http://crm.acme.example/web#id=${id}&model=crm.lead&view_type=form`,
    );
  }

  beforeEach(() => {
    ({ look, replied } = seventeen());
    at += 60_000; // tests share one document: each is a later minute of its life, after the record 900 was shown
    look({ drawn: form('Other', 9), id: 900, ms: at - 30_000 });
    look({ drawn: form('Other', 9), id: 900, ms: at - 20_000 });
  });

  test("at once, when the page shows the title that the API has for the address's record", () => {
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at })).toBe('settling');
    replied(1, 'Ahr');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 20 })).toBe('Ahr AG');
    expect(look({ drawn: form('Bode', 2), id: 1, ms: at + 30 })).toBe('settling');
    replied(2, 'Bode');
    expect(look({ drawn: form('Bode', 2), id: 2, ms: at + 70 })).toBe('Bode AG');
  });

  test('not from an older reply, nor while the page is still another record that is called the same', () => {
    replied(900, 'Other');
    expect(look({ drawn: form('Bode', 2), id: 2, ms: at })).toBe('settling');
    replied(1, 'Other');
    expect(look({ drawn: form('Other', 9), id: 1, ms: at + 10 })).toBe('settling');
  });

  test('without a reply, after address and page have stood together for a second', () => {
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at })).toBe('settling');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 900 })).toBe('settling');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 1_000 })).toBe('Ahr AG');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 1_010 })).toBe('Ahr AG');
  });

  test('never while the rep pages faster than addresses follow', () => {
    const names = ['Ahr', 'Bode', 'Cuxa', 'Dill', 'Eder'];
    for (let step = 0; step < 200; step++) {
      const drawn = form(names[(step + 1) % 5]!, step + 1);
      expect(look({ drawn, id: (step % 5) + 1, ms: at + step * 30 })).toBe('settling');
    }
  });

  test('never after Back, as long as the page has not followed', () => {
    expect(look({ drawn: form('Other', 9), id: 1, ms: at })).toBe('settling');
    expect(look({ drawn: form('Other', 9), id: 1, ms: at + 9_000 })).toBe('settling');
    replied(1, 'Ahr');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at + 9_050 })).toBe('Ahr AG');
  });

  test('never while a list is drawn', () => {
    replied(1, 'Ahr');
    expect(look({ drawn: list, id: 1, ms: at })).toBe('settling');
    expect(look({ drawn: list, id: 1, ms: at + 5_000 })).toBe('settling');
  });

  test('a title that the rep has changed is believed after a second', () => {
    replied(1, 'Ahr');
    expect(look({ drawn: form('Ahr', 1), id: 1, ms: at })).toBe('Ahr AG');
    expect(look({ drawn: form('Ahr, urgent', 1), id: 1, ms: at + 100 })).toBe('settling');
    expect(look({ drawn: form('Ahr, urgent', 1), id: 1, ms: at + 1_100 })).toBe('Ahr, urgent AG');
  });

  test('a form that this person may only read is told by its text', () => {
    replied(1, 'Ahr');
    const readOnly = form('Ahr', 1).replace(/<textarea[^>]*>|<.textarea>/g, '');
    expect(look({ drawn: readOnly, id: 1, ms: at })).toBe('Ahr AG');
  });
});
