// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Adapter, Page } from '../../../src/crm/adapter';
import { mapped } from '../../../src/crm/mapped';
import type { MappingBody } from '../../../src/domain/playbook/mapping';
import { load } from '../fixtures';

const now = '2026-11-21T22:00:00.000Z';
const since = '2026-11-21';
const at = (css: string) => [{ css, since }];
const address = 'https://crm.example/leads/L-7';

const pack: MappingBody = {
  crm: 'mapped',
  sites: [],
  places: [{ kind: 'lead', in: 'path', path: '/leads/{id}', objectType: 'Lead' }],
  recordId: { form: 'as-is' },
  active: at('.record'),
  belongs: at('[data-record="{id}"]'),
  fields: [{ field: 'company', type: 'text', at: at('[data-f=company]'), take: 'text' }],
  responses: {},
};

function leadOf(adapter: Adapter, page: Page) {
  const place = adapter.whereAmI(page);
  if (place.kind !== 'lead') throw new Error(place.kind);
  return place.lead;
}

function read(html: string, more: Partial<MappingBody> = {}) {
  const page = load(`<body>${html}</body>`, address);
  const adapter = mapped({ ...pack, ...more });
  const outcome = adapter.read(page, leadOf(adapter, page), now);
  if (outcome.kind !== 'facts') return outcome.kind;
  const fact = outcome.facts.fields.company;
  return fact?.known ? fact.value : fact?.reason;
}

const record = (inside: string, id = 'L-7') =>
  `<div class="record"><i data-record="${id}"></i>${inside}</div>`;

describe('a hostile page', () => {
  // jsdom does not clobber forms as browsers do, so what a browser makes of `<input name="childNodes">` is set by hand.
  test('cannot answer for its elements by inputs that are named like properties', () => {
    const names = [
      'childNodes',
      'shadowRoot',
      'localName',
      'querySelectorAll',
      'matches',
      'getAttribute',
      'checkVisibility',
    ];
    const form = '<form class="whole"><i data-record="L-7"></i><b data-f="company">Acme</b></form>';
    const page = load(`<body>${form}${record('<form data-f="company">Acme</form>')}</body>`, address);
    for (const each of document.forms)
      for (const name of names) Object.defineProperty(each, name, { value: document.createElement('input') });
    const [first, second] = [at('.whole'), at('.record')].map((active) => {
      const adapter = mapped({ ...pack, active });
      const outcome = adapter.read(page, leadOf(adapter, page), now);
      return outcome.kind === 'facts' && outcome.facts.fields.company;
    });
    expect(first).toEqual({ known: true, value: 'Acme', source: 'page' });
    expect(second).toEqual(first);
  });

  test('cannot make a value out of ten megabytes', () => {
    expect(read(record(`<b data-f="company">${'x'.repeat(10_000_000)}</b>`))).toBe('not-readable');
    expect(read(record(`<b data-f="company">${'<i>x</i>'.repeat(5_000)}</b>`))).toBe('not-readable');
  });

  test('cannot exhaust the stack by depth', () => {
    const page = load(`<body>${record('<b data-f="company"></b>')}</body>`, address);
    let inner = document.querySelector('b')!;
    for (let depth = 0; depth < 1_500; depth++) inner = inner.appendChild(document.createElement('b'));
    inner.textContent = 'Acme';
    const adapter = mapped(pack);
    const outcome = adapter.read(page, leadOf(adapter, page), now);
    expect(outcome.kind === 'facts' && outcome.facts.fields.company).toEqual({
      known: true,
      value: 'Acme',
      source: 'page',
    });
  });

  test('shows another record that claims no id: nothing is read', () => {
    expect(read(record('<b data-f="company">Acme</b>', 'L-8'))).toBe('settling');
    expect(read('<div class="record"><b data-f="company">Acme</b></div>')).toBe('settling');
  });

  test('keeps an old record hidden in the same place: the one in view is read', () => {
    const old = record('<b data-f="company">Old</b>').replace('<div', '<div hidden');
    expect(read(old + record('<b data-f="company">Acme</b>'))).toBe('Acme');
    expect(read(`<div style="display: none">${record('<b data-f="company">Old</b>')}</div>`)).toBe(
      'settling',
    );
  });

  test('keeps a hidden copy of a field: the one in view is read', () => {
    const html = record('<b hidden data-f="company">Copy</b><b data-f="company">Acme</b>');
    expect(read(html)).toBe('Acme');
  });
});

describe('a mapping with a mistake in it', () => {
  const html = record('<b data-f="company">Acme</b>');

  test('a selector that is none spoils no other', () => {
    const fields: MappingBody['fields'] = [
      { field: 'email', type: 'text', at: at('[[['), take: 'text' },
      { field: 'company', type: 'text', at: [...at('b['), ...at('[data-f=company]')], take: 'text' },
    ];
    expect(read(html, { fields })).toBe('Acme');
  });

  test('a broken proof or container proves nothing', () => {
    expect(read(html, { belongs: at('[data-record={id}') })).toBe('settling');
    expect(read(html, { active: at('..record') })).toBe('settling');
  });
});

describe('what is part of a value', () => {
  test.each([
    ['Ada Okafor<button>Change Owner</button>', 'Ada Okafor'],
    ['<a>Ada</a><span class="slds-assistive-text">Open Ada Preview</span>', 'Ada'],
    ['<label>Company</label>Acme', 'Acme'],
    ['<div>Lagerweg 4</div><div>Kiel</div>', 'Lagerweg 4 Kiel'],
    ['Ac<wbr>me', 'Acme'],
    ['<svg><title>icon</title></svg><script>let x</script>', 'empty'],
    ['<!-- Acme -->', 'empty'],
    ['[[Unknown]]', 'no-right'],
  ])('%s is %s', (inside, value) => expect(read(record(`<b data-f="company">${inside}</b>`))).toBe(value));

  test('while the rep edits, what stands in the control is read, also through slots', () => {
    const fields: MappingBody['fields'] = [
      { field: 'company', type: 'text', at: at('[data-f=company]'), take: 'value' },
    ];
    expect(
      read(record('<b data-f="company"><label>Company</label><input value="Acme"></b>'), { fields }),
    ).toBe('Acme');
    expect(read(record('<b data-f="company">Acme</b>'), { fields })).toBe('Acme');
    const host = `<x-item><template shadowrootmode="closed"><b data-f="company"><slot name="v"></slot></b></template><x-input slot="v"><template shadowrootmode="open"><input value="Acme"></template></x-input></x-item>`;
    expect(read(record(host), { fields })).toBe('Acme');
  });
});

test("a company's own field is read only when its playbook asks for it", () => {
  const own = {
    field: 'x_lines' as const,
    type: 'number' as const,
    at: at('[data-f=lines]'),
    take: 'text' as const,
  };
  const page = load(`<body>${record('<b data-f="company">Acme</b><b data-f="lines">9</b>')}</body>`, address);
  const fieldsFor = (wanted?: ['x_lines'] | []) => {
    const adapter = mapped({ ...pack, fields: [...pack.fields, own] }, wanted);
    const outcome = adapter.read(page, leadOf(adapter, page), now);
    return outcome.kind === 'facts' ? Object.keys(outcome.facts.fields) : outcome.kind;
  };
  expect(fieldsFor(['x_lines'])).toEqual(['company', 'x_lines']);
  expect(fieldsFor()).toEqual(['company', 'x_lines']);
  expect(fieldsFor([])).toEqual(['company']);
});
