// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { ListAdapter } from '../../../src/crm/adapter';
import type { LeadGlance } from '../../../src/protocol/stored';
import { pack } from '../support/crm';
import { crmPage } from '../support/page';

const page = crmPage();
const refOf = (recordId: string) => ({
  crm: 'plain',
  origin: location.origin,
  objectType: 'Lead',
  recordId,
});
const glanceOf = (recordId: string): LeadGlance => ({
  at: '2026-11-20T08:00:00.000Z',
  lead: refOf(recordId),
  address: `${location.origin}/lead/${recordId}`,
  name: `Lead ${recordId}`,
  mine: 'yes',
  tab: {
    clock: { state: 'breached', dueAt: '2026-11-01T08:00:00.000Z' } as LeadGlance['tab']['clock'],
    verdict: 'meets',
    answers: 0,
  },
});

/** Rows of 20 pixels, one under the other: jsdom lays nothing out. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('tr');
    const at = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : -1;
    return at < 0 ? new DOMRect(0, 0, 900, 700) : new DOMRect(0, at * 20, 300, 20);
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.createRange = () => ({ selectNodeContents() {}, getClientRects: () => [] }) as unknown as Range;
  page.extension.answer((message) => {
    if (message.kind !== 'list.leads') return undefined;
    const { leads } = message as unknown as { leads: { recordId: string }[] };
    return { glances: leads.map(({ recordId }) => (recordId === 'new' ? null : glanceOf(recordId))) };
  });
});

function listOf(...ids: string[]): void {
  const rows = ids.map((id) => `<tr data-id="${id}"><td>${id}</td><td></td></tr>`).join('');
  document.body.innerHTML = `<table><tbody>${rows}</tbody></table>`;
}

const rows: ListAdapter['rows'] = ({ doc }, within = [doc.body]) =>
  within.flatMap((each) => [...each.querySelectorAll('tr')]);
const idOf = (element: Element) => element.getAttribute('data-id') ?? '';
const byId: ListAdapter = { rows, row: (element) => ({ element, lead: refOf(idOf(element)) }) };

async function begin(lists: ListAdapter = byId): Promise<AbortController> {
  const { leaveListPage } = await import('../../../src/content/list/slot');
  const { showList } = await import('../../../src/content/list/show-list');
  const life = new AbortController();
  leaveListPage({ crm: 'plain', released: undefined, life });
  showList(() => lists, pack);
  return life;
}

const host = () => document.querySelector('leadpact-list');
const spoken = () => [...page.root().querySelectorAll('li')].map((each) => each.ariaLabel);
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 3_000, interval: 10 });
const asked = () => page.extension.said.filter(({ kind }) => kind === 'list.leads');

test('each row says how its lead stands; the CRM’s own elements are left alone', async () => {
  listOf('a', 'b', 'new');
  const before = document.body.innerHTML;
  const life = await begin();
  await soon(() => expect(spoken()).toHaveLength(3));
  expect(spoken()[0]).toMatch(/^Lead a: late since .*, meets$/);
  expect(spoken()[2]).toBe('A lead that was not opened in this browser');
  expect(document.body.innerHTML).toBe(before);
  life.abort();
});

test('the end of the list page leaves nothing behind: no element, no listener', async () => {
  listOf('a');
  const listeners = page.extension.listeners();
  const life = await begin();
  await soon(() => expect(spoken()).toHaveLength(1));
  life.abort();
  expect(host()).toBeNull();
  expect(page.extension.listeners()).toBe(listeners);
});

test('rows that come later are followed, rows that went lose their badge, and nothing is asked twice', async () => {
  listOf('a', 'b');
  const life = await begin();
  await soon(() => expect(spoken()).toHaveLength(2));
  const body = document.querySelector('tbody')!;
  body.insertAdjacentHTML('beforeend', '<tr data-id="c"><td>c</td></tr>');
  body.firstElementChild?.remove();
  await soon(() => expect(spoken().map((each) => each?.slice(0, 6))).toEqual(['Lead b', 'Lead c']));
  const ids = asked().flatMap((each) => (each as unknown as { leads: { recordId: string }[] }).leads);
  expect(ids.map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c']);
  life.abort();
});

test('a list that the CRM draws anew as a whole gets its badges back', async () => {
  listOf('a');
  const life = await begin();
  await soon(() => expect(spoken()).toHaveLength(1));
  listOf('b', 'c');
  await soon(() => expect(spoken().map((each) => each?.slice(0, 6))).toEqual(['Lead b', 'Lead c']));
  life.abort();
});

test('what becomes known of a lead meanwhile shows at once', async () => {
  listOf('new');
  const life = await begin();
  await soon(() => expect(spoken()).toEqual(['A lead that was not opened in this browser']));
  page.extension.answer(() => ({ glances: [glanceOf('new')] }));
  await page.extension.set({ 'lead:00': { conversations: [] } });
  await soon(() => expect(spoken()[0]).toMatch(/^Lead new/));
  life.abort();
});

test('rows that name no record are asked for once; one that nobody can tell stays without a badge', async () => {
  listOf('a', 'twin');
  const fetched = vi.fn(async () => new Response('{}'));
  vi.stubGlobal('fetch', fetched);
  const life = await begin({
    rows,
    row: (element) => ({ element, says: idOf(element) }),
    ask: () => ({ request: { method: 'POST', path: '/ask', headers: {}, body: '' }, known: {} }),
    told: (says) => new Map(says.filter((each) => each === 'a').map((each) => [each, refOf(each)])),
  });
  await soon(() => expect(spoken()).toHaveLength(1));
  expect(spoken()[0]).toMatch(/^Lead a/);
  document.querySelector('tbody')?.append(document.createElement('i'));
  await new Promise((later) => setTimeout(later, 300));
  expect(fetched).toHaveBeenCalledTimes(1);
  life.abort();
});

test('a worker that is silent costs the badges and nothing else', async () => {
  page.extension.answer(() => undefined);
  listOf('a');
  const life = await begin();
  await new Promise((later) => setTimeout(later, 200));
  expect(spoken()).toEqual([]);
  expect(life.signal.aborted).toBe(false);
  life.abort();
});
