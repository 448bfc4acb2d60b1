// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Family } from '../../src/content/packs';
import type { LeadReader } from '../../src/content/show-leads';
import type { MakeAdapter } from '../../src/crm/adapter';
import type { Api } from '../../src/content/reading';
import { inForce, make, model, pack, show } from './support/crm';
import { byPerson, click, crmPage, settled } from './support/page';

const page = crmPage();
const family: Family = { crm: 'plain', make, pack };

/** Runs scout and lead's bundle as the browser does where the address alone tells a lead page: once, at its beginning. */
async function begin(on: Family = family, leads: LeadReader = { make, pack }): Promise<void> {
  const { start } = await import('../../src/content/scout');
  const { showLeads } = await import('../../src/content/show-leads');
  showLeads(leads);
  start(on);
  await settled();
}
const connection = { person: { id: 'p1' } };
const tabWords = () => page.root().querySelector('.tab')?.textContent;

describe('a page that is no lead page', () => {
  it('gets nothing: no element, no reading of storage, no message, no timer', async () => {
    const timers = vi.spyOn(globalThis, 'setInterval');
    await begin();
    expect(page.host()).toBeNull();
    expect(page.extension.reads).toEqual([]);
    expect(page.extension.said).toEqual([]);
    expect(page.extension.listeners()).toBe(0);
    expect(timers).not.toHaveBeenCalled();
  });

  it('gets nothing back when a lead page is left', async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    expect(page.host()).not.toBeNull();
    const left = vi.spyOn(document, 'removeEventListener');
    page.goTo('/list');
    await settled();
    expect(page.host()).toBeNull();
    expect(page.extension.listeners()).toBe(0);
    left.mockRestore();
  });
});

describe('a site that the person takes away', () => {
  it('loses the panel at once, and has it again when it is allowed again', async () => {
    await page.extension.set({ ...inForce(model), connection, granted: [`${location.protocol}//*/*`] });
    page.goTo('/lead/A');
    show('A');
    await begin();
    expect(page.host()).not.toBeNull();
    await page.extension.set({ granted: ['https://elsewhere.example/*'] });
    await settled();
    expect(page.host()).toBeNull();
    await page.extension.set({ granted: ['<all_urls>'] });
    await vi.waitFor(() => expect(tabWords()).toBe('no deadline'));
  });
});

describe('a lead page', () => {
  it('gets the tab without waiting for the worker', async () => {
    page.extension.answer(() => new Promise(() => undefined)); // a worker that never answers
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    expect(tabWords()).toBe('no deadline');
  });

  it('keeps the tab inside one element outside the CRM’s own content', async () => {
    page.goTo('/lead/A');
    await begin();
    expect(page.host()?.parentElement).toBe(document.documentElement);
    expect(document.querySelectorAll('leadpact-tab')).toHaveLength(1);
    expect(page.host()?.shadowRoot).toBeNull();
    expect(page.host()?.getAttributeNames()).toEqual([]);
  });

  it('shows the next lead after a change of route, never the one before', async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    page.goTo('/lead/B'); // the page still shows A
    await settled();
    expect(tabWords()).toBe('reading the lead…');
    show('B');
    await vi.waitFor(() => expect(tabWords()).toBe('no deadline'));
    expect(document.querySelectorAll('leadpact-tab')).toHaveLength(1);
  });

  it('is not begun anew when only the rest of the address changes', async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    const before = page.host();
    page.goTo('/lead/A?ws=1#history');
    await settled();
    expect(page.host()).toBe(before);
  });

  it('leaves nothing behind after fifty changes of route', async () => {
    await page.extension.set({ ...inForce(model), connection });
    await begin();
    for (let n = 0; n < 50; n++) {
      page.goTo(`/lead/L${n}`);
      show(`L${n}`);
      await new Promise((next) => setTimeout(next));
    }
    page.goTo('/list');
    await settled();
    expect(document.querySelectorAll('leadpact-tab')).toHaveLength(0);
    expect(page.extension.listeners()).toBe(0);
  });

  it.each([
    [{}, 'not connected'],
    [{ connection }, 'no playbook yet'],
  ])('says what is missing with %j in store', async (stored, words) => {
    await page.extension.set(stored);
    page.goTo('/lead/A');
    show('A');
    await begin();
    expect(tabWords()).toBe(words);
  });

  it('draws anew when the worker writes a release, without a reload', async () => {
    await page.extension.set({ connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    await page.extension.set({ ...inForce(model) });
    await settled();
    expect(tabWords()).toBe('no deadline');
  });

  it('keeps when a lead was first seen, once', async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    const first = page.extension.kept.get('firstSeen');
    expect(Object.keys(first as object)).toEqual([`${location.origin}\nLead\nA`]);
    page.goTo('/list');
    page.goTo('/lead/A');
    await settled();
    expect(page.extension.kept.get('firstSeen')).toEqual(first);
  });

  it('says that a page cannot be read, and that this is known where the mapping says so', async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('nonsense');
    await begin(family, { make, pack: { ...pack, brokenSince: '2026-11-01' } });
    expect(tabWords()).toBe('cannot read this page');
  });

  it('shows nothing where the CRM says that the record is no lead', async () => {
    const api: Api = {
      ask: () => Promise.resolve({ kind: 'unreadable', code: 'not-a-lead', missing: [] }),
      merge: () => ({ kind: 'unreadable', code: 'not-a-lead' }),
    };
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin(family, { make, pack, api });
    expect(page.host()).toBeNull();
  });
});

describe('a CRM that is read by mappings alone', () => {
  const { pack: _, ...mapped } = family;
  const mapping = { ...pack, id: 'mapping/plain', title: 'Plain' };

  it('is learnt from the first release, without a reload', async () => {
    page.goTo('/lead/A');
    show('A');
    await begin(mapped);
    expect(page.host()).toBeNull();
    await page.extension.set({ ...inForce({ ...model, mappings: [mapping] }), connection });
    await settled();
    expect(page.host()).not.toBeNull();
  });

  it('is read by the mapping that names this site, before one for any site', async () => {
    const made = vi.fn(make);
    const named = { ...mapping, sites: [`${location.origin}/*`] };
    const elsewhere = { ...mapping, sites: ['https://elsewhere.example/*'] };
    const release = { ...model, mappings: [mapping, elsewhere, named] };
    await page.extension.set({ ...inForce(release), connection });
    await begin({ ...mapped, make: made });
    expect(made.mock.calls.map(([given]) => given.sites)).toEqual([[`${location.origin}/*`]]);
  });
});

describe('a lead page whose address does not tell it', () => {
  /** The scout alone, and a worker that brings the lead's bundle. */
  async function beginAlone(): Promise<void> {
    const { start } = await import('../../src/content/scout');
    start(family);
    await settled();
  }
  beforeEach(async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
  });

  it('gets the tab once the worker has brought the lead’s bundle, and the next lead at once', async () => {
    page.extension.answer(async ({ kind }) => {
      if (kind !== 'lead.wanted') return undefined;
      const { showLeads } = await import('../../src/content/show-leads');
      showLeads({ make, pack });
      return { ok: true };
    });
    await beginAlone();
    await vi.waitFor(() => expect(tabWords()).toBe('no deadline'));
    page.extension.answer(() => undefined);
    page.goTo('/lead/B');
    show('B');
    await vi.waitFor(() => expect(tabWords()).toBe('no deadline'));
    expect(page.extension.said.filter(({ kind }) => kind === 'lead.wanted')).toHaveLength(1);
  });

  it('asks a worker again that did not answer', async () => {
    const asked = () => page.extension.said.filter(({ kind }) => kind === 'lead.wanted').length;
    await beginAlone();
    await vi.waitFor(() => expect(asked()).toBe(2));
  });
});

describe('a scout that is not alone', () => {
  it('does nothing where one runs already', async () => {
    page.goTo('/lead/A');
    await begin();
    await begin();
    expect(document.querySelectorAll('leadpact-tab')).toHaveLength(1);
  });

  it('clears away what a version before an update has left', async () => {
    document.documentElement.append(document.createElement('leadpact-tab'));
    await begin();
    expect(page.host()).toBeNull();
  });

  it('steps aside when its extension was updated under it', async () => {
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    page.extension.orphan();
    page.goTo('/lead/B');
    await settled();
    expect(page.host()).toBeNull();
  });
});

describe('a hostile or changing page', () => {
  it('that removes our element gets it back five times, then has its way', async () => {
    page.goTo('/lead/A');
    await begin();
    for (let n = 0; n < 5; n++) {
      page.host()?.remove();
      await settled();
      expect(page.host()).not.toBeNull();
    }
    page.host()?.remove();
    await settled();
    expect(page.host()).toBeNull();
  });

  it('is not thrown a fault of ours; we leave instead', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const broken: MakeAdapter = () => ({
      ...make(pack),
      read: () => {
        throw new Error('bug');
      },
    });
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    await begin(family, { make: broken, pack });
    expect(page.host()).toBeNull();
    expect(said).toHaveBeenCalledOnce();
  });

  it('cannot press the tab: a click that no person made opens nothing', async () => {
    const panels = { [location.origin]: { open: false, top: 0.3, side: 'right', openedLeads: 3 } };
    await page.extension.set({ ...inForce(model), connection, panels });
    page.goTo('/lead/A');
    await begin();
    page.root().querySelector<HTMLElement>('.tab')!.click();
    await settled();
    expect(page.extension.said.map(({ kind }) => kind)).not.toContain('panel.wanted');
    byPerson(page.root().querySelector('.tab')!, click());
    await settled();
    expect(page.extension.said.map(({ kind }) => kind)).toContain('panel.wanted');
  });
});

describe('what the popup asks', () => {
  it('is answered with the lead in view, and its key once the worker has made it', async () => {
    page.extension.answer(({ kind }) => (kind === 'lead.opened' ? { key: 'k1' } : undefined));
    await page.extension.set({ ...inForce(model), connection });
    page.goTo('/lead/A');
    show('A');
    await begin();
    expect(page.extension.ask({ kind: 'lead.shown' })).toMatchObject({
      kind: 'lead',
      lead: { recordId: 'A' },
      key: 'k1',
      address: location.href,
      name: 'Lead A',
      release: 1,
    });
  });

  it('is not answered to another sender, nor of another kind', async () => {
    page.goTo('/lead/A');
    await begin();
    expect(page.extension.ask({ kind: 'lead.shown' }, 'another extension')).toBeUndefined();
    expect(page.extension.ask({ kind: 'outbox.wake' })).toBeUndefined();
    expect(page.extension.ask(null)).toBeUndefined();
    expect(page.extension.ask('lead.shown')).toBeUndefined();
  });

  it('brings back what was hidden on this site', async () => {
    const panels = {
      [location.origin]: { open: false, top: 0.9, side: 'left', openedLeads: 3, hiddenSite: true },
    };
    await page.extension.set({ ...inForce(model), connection, panels });
    page.goTo('/lead/A');
    show('A');
    await begin();
    expect(page.host()).toBeNull();
    expect(page.extension.ask({ kind: 'panel.reset' })).toEqual({ ok: true });
    await settled();
    expect(page.host()).not.toBeNull();
    expect(page.extension.kept.get('panels')).toEqual({
      [location.origin]: { open: false, top: 0.3, side: 'right', openedLeads: 3 },
    });
  });
});
