// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Adapter, AnswerOutcome, Page, ReadOutcome } from '../../src/crm/adapter';
import type { LeadRef } from '../../src/domain/lead/facts';
import { adapterOf, adapters, type Fixture, fixtures, load, loadFixture, rowsOf } from './fixtures';

const now = '2026-11-21T22:00:00.000Z';
const later = '2026-11-21T22:00:02.000Z';

function opened(fixture: Fixture): { adapter: Adapter; lead: LeadRef; page: Page } {
  const adapter = adapterOf(fixture);
  const page = loadFixture(fixture);
  const place = adapter.whereAmI(page);
  if (place.kind !== 'lead') throw new Error(`${page.url.href} is ${place.kind}`);
  return { adapter, lead: place.lead, page };
}

/** Looked at again, as content does while a page has not settled. */
function settled(adapter: Adapter, page: Page, lead: LeadRef): ReadOutcome {
  const outcome = adapter.read(page, lead, now);
  return outcome.kind === 'settling' ? adapter.read(page, lead, later) : outcome;
}

function shape(outcome: AnswerOutcome): object {
  if (outcome.kind !== 'facts') return outcome;
  const { fields, memberships } = outcome.facts;
  return { kind: 'facts', fields, ...(memberships && { memberships }) };
}

describe.each(fixtures)('$name', (fixture) => {
  const { expected } = fixture;

  test('is where its address says', () => {
    expect(adapterOf(fixture).whereAmI(loadFixture(fixture))).toEqual(expected.place);
  });

  test('is claimed by exactly one adapter', () => {
    const page = loadFixture(fixture);
    const claims = Object.keys(adapters).filter(
      (each) => adapters[each]!().whereAmI(page).kind !== 'elsewhere',
    );
    expect(claims).toEqual([expected.pack ?? fixture.crm]);
  });

  test('a page of another site at the same path is neither lead page nor list', () => {
    const { pathname, search, hash } = new URL(expected.address);
    const address = `https://intranet.example${pathname}${search}${hash}`;
    const page = load('<body class="wiki"><h1>Leads</h1></body>', address, expected.session);
    for (const make of Object.values(adapters)) expect(make().whereAmI(page).kind).toBe('elsewhere');
  });
});

describe.each(fixtures.filter(({ expected }) => expected.read))('the lead page $name', (fixture) => {
  const { expected, html } = fixture;

  test('shows these facts and no others', () => {
    const { adapter, lead, page } = opened(fixture);
    expect(shape(settled(adapter, page, lead))).toEqual(expected.read);
  });

  test('is read without a trace', () => {
    const { adapter, lead, page } = opened(fixture);
    const before = document.documentElement.innerHTML;
    settled(adapter, page, lead);
    expect(document.documentElement.innerHTML).toBe(before);
  });

  test('says the same when the CRM has drawn it anew', () => {
    const { adapter, lead, page } = opened(fixture);
    settled(adapter, page, lead);
    expect(shape(settled(adapter, loadFixture(fixture), lead))).toEqual(expected.read);
  });

  test('shows no facts while it is empty', () => {
    const { adapter, lead } = opened(fixture);
    expect(settled(adapter, load('', expected.address, expected.session), lead).kind).toBe('settling');
  });

  test('cut off anywhere, shows no fact that the whole page does not', () => {
    const { adapter, lead } = opened(fixture);
    for (const share of [0.3, 0.6, 0.9]) {
      const part = load(html.slice(0, html.length * share), expected.address, expected.session);
      const outcome = settled(adapter, part, lead);
      const fields = outcome.kind === 'facts' ? outcome.facts.fields : {};
      for (const [field, fact] of Object.entries(fields))
        if (fact?.known) expect([field, fact]).toEqual([field, expected.read?.fields?.[field]]);
    }
  });
});

describe.each(fixtures.filter(({ reply }) => reply))('the API behind $name', (fixture) => {
  test('says these facts', () => {
    const { adapter, lead } = opened(fixture);
    const reply = { status: 200, contentType: 'application/json', text: fixture.reply! };
    expect(shape(adapter.answer!(adapter.ask!(lead), reply, lead, now))).toEqual(fixture.expected.answer);
  });
});

describe.each(fixtures.filter(({ expected }) => expected.rows))('the list $name', (fixture) => {
  test('has rows that name their records', () => {
    const rows = rowsOf(fixture);
    expect(rows.map((row) => ('lead' in row ? row.lead.recordId : JSON.parse(row.says)))).toEqual(
      fixture.expected.rows,
    );
    expect(rows.every(({ element }) => element.localName === 'tr')).toBe(true);
  });
});
