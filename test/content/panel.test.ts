// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { PanelPlace } from '../../src/protocol/stored';
import { make, model, pack, show } from './support/crm';
import { byPerson, click, crmPage, key, settled } from './support/page';

const page = crmPage();
const closed: PanelPlace = { open: false, top: 0.3, side: 'right', openedLeads: 3 };

/** A lead page with the panel's bundle within reach. */
async function onLead(place: PanelPlace = closed, id = 'A'): Promise<void> {
  page.extension.answer(async ({ kind }) => {
    if (kind !== 'panel.wanted') return { key: 'k1' };
    await import('../../src/content/panel');
    return { ok: true };
  });
  await page.extension.set({
    playbook: model,
    connection: { person: { id: 'p1' } },
    panels: { [location.origin]: place, 'https://other.example': closed },
  });
  page.goTo(`/lead/${id}`);
  show(id);
  const { start } = await import('../../src/content/scout');
  const { showLeads } = await import('../../src/content/show-leads');
  showLeads({ make, pack });
  start({ crm: 'plain', make, pack });
  await settled();
}
const find = (css: string) => page.root().querySelector<HTMLElement>(css);
const press = async (css: string) => {
  byPerson(find(css)!, click());
  await settled();
};
const opened = () => vi.waitFor(() => expect(find('.panel')).not.toBeNull(), 5_000);
/** A press of the tab, and the panel that it opens. */
const openPanel = async () => {
  await press('.tab');
  await opened();
  await settled();
};
const pressText = async (text: string) => {
  const all = [...page.root().querySelectorAll('button')];
  byPerson(all.find((each) => each.textContent === text)!, click());
  await settled();
};
const type = async (name: string) => {
  byPerson(page.root().activeElement!, key(name));
  await settled();
};
/** The bundle that the focus asked for has come. */
const moves = () => import('../../src/content/panel').then(settled);
const kept = () => (page.extension.kept.get('panels') as Record<string, PanelPlace>)[location.origin]!;

describe('opening and closing', () => {
  it('the panel opens at a press of the tab, takes the focus, and is remembered as open', async () => {
    await onLead();
    await openPanel();
    expect(find('.panel h2')?.textContent).toBe('Lead A');
    expect(page.root().activeElement).toBe(find('.panel h2'));
    expect(find('.tab')?.hidden).toBe(true);
    expect(kept().open).toBe(true);
  });

  it('Escape closes it and gives the focus back to the tab', async () => {
    await onLead();
    await openPanel();
    await type('Escape');
    expect(find('.panel')).toBeNull();
    expect(page.root().activeElement).toBe(find('.tab'));
    expect(kept().open).toBe(false);
  });

  it('Escape closes an open menu first, then the panel', async () => {
    await onLead();
    await openPanel();
    const menu = page.root().querySelector('details.menu-holder')!;
    menu.setAttribute('open', '');
    await type('Escape');
    expect(menu.hasAttribute('open')).toBe(false);
    expect(find('.panel')).not.toBeNull();
  });

  it('it opens by itself on the first three leads, without taking the focus from the CRM', async () => {
    await onLead({ ...closed, openedLeads: 1 });
    await opened();
    expect(document.activeElement).toBe(document.body);
    expect(kept()).toMatchObject({ open: true, openedLeads: 2 });
  });

  it('it stays closed on the fourth lead when it was left closed, open when it was left open', async () => {
    await onLead();
    expect(find('.panel')).toBeNull();
    page.goTo('/');
    await page.extension.set({ panels: { [location.origin]: { ...closed, open: true } } });
    page.goTo('/lead/A');
    await opened();
  });

  it('shows the next lead in the same place after a change of route', async () => {
    await onLead({ ...closed, open: true });
    await opened();
    page.goTo('/lead/B');
    await settled();
    expect(find('.panel h2')?.textContent).not.toBe('Lead A');
    show('B');
    await vi.waitFor(() => expect(find('.panel h2')?.textContent).toBe('Lead B'));
    expect(page.root().querySelectorAll('.panel')).toHaveLength(1);
  });

  it('a panel that cannot be brought is said on the tab, and a second press tries again', async () => {
    await onLead();
    page.extension.answer(() => undefined);
    await press('.tab');
    expect(find('.tab')?.textContent).toBe('did not open, try again');
    page.extension.answer(() => import('../../src/content/panel').then(() => ({ ok: true })));
    await openPanel();
    expect(find('.panel')).not.toBeNull();
  });
});

describe('a fault while drawing', () => {
  it('takes the panel away and leaves the tab', async () => {
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    vi.doMock('../../src/ui/panel/lead-brief', () => ({
      LeadBrief: () => {
        throw new Error('bug');
      },
    }));
    await onLead();
    await press('.tab');
    await vi.waitFor(() => expect(said).toHaveBeenCalled(), 5_000);
    expect(find('.panel')).toBeNull();
    expect(find('.tab')?.hidden).toBe(false);
    expect(said).toHaveBeenCalledOnce();
    vi.doUnmock('../../src/ui/panel/lead-brief');
  });
});

describe('out of sight', () => {
  it.each([
    ['Hide on this record', { hiddenRecords: ['A'] }],
    ['Hide on this site', { hiddenSite: true }],
  ])('“%s” is kept and can be taken back on the spot', async (choice, place) => {
    await onLead();
    await openPanel();
    await pressText(choice);
    expect(find('.panel')).toBeNull();
    expect(kept()).toMatchObject(place);
    await pressText('Undo');
    expect(kept()).not.toMatchObject(place);
    expect(find('.panel')).not.toBeNull();
  });

  it('says for eight seconds what was hidden, then nothing of us is left', async () => {
    await onLead();
    await openPanel();
    vi.useFakeTimers();
    const all = [...page.root().querySelectorAll('button')];
    byPerson(all.find((each) => each.textContent === 'Hide for a day')!, click());
    expect(find('.gone')?.textContent).toContain('Hidden for a day');
    vi.advanceTimersByTime(8_100);
    expect(page.host()).toBeNull();
  });

  it('the places on other sites are left alone', async () => {
    await onLead();
    await openPanel();
    await pressText('Hide on this site');
    expect(page.extension.kept.get('panels')).toMatchObject({ 'https://other.example': closed });
  });

  it('no click that a page makes up can hide it', async () => {
    await onLead();
    await openPanel();
    const before = kept();
    for (const button of page.root().querySelectorAll('button')) button.click();
    await settled();
    expect(kept()).toEqual(before);
    expect(find('.panel')).not.toBeNull();
  });
});

describe('moving', () => {
  it('arrow keys on the tab move it in steps and to the other side, and keep it there', async () => {
    await onLead();
    find('.tab')!.focus();
    await moves();
    await type('ArrowUp');
    await type('ArrowLeft');
    expect(kept()).toMatchObject({ top: 0.25, side: 'left' });
    expect(find('.frame')?.dataset.side).toBe('left');
    for (let n = 0; n < 30; n++) await type('ArrowDown');
    expect(kept().top).toBe(1);
  });

  it('dragging it keeps its share of the height, and the click that ends the drag opens nothing', async () => {
    await onLead();
    const tab = find('.tab')!;
    tab.focus(); // brings the bundle
    await moves();
    Object.assign(tab, { setPointerCapture: () => undefined });
    const at = (kind: string, x: number, y: number) =>
      byPerson(tab, new MouseEvent(kind, { clientX: x, clientY: y, bubbles: true, composed: true }));
    at('pointerdown', 1_000, 10);
    at('pointermove', 20, innerHeight / 2 + 10);
    at('pointerup', 20, innerHeight / 2 + 10);
    byPerson(tab, click());
    await settled();
    expect(kept()).toMatchObject({ side: 'left', top: expect.closeTo(0.5, 1) as number, open: false });
    expect(find('.panel')).toBeNull();
  });

  it('“Move to the other side” is kept', async () => {
    await onLead();
    await openPanel();
    await pressText('Move to the other side');
    expect(kept().side).toBe('left');
  });
});

describe('keys pressed in the panel', () => {
  it('never reach the CRM’s shortcuts', async () => {
    const heard = vi.fn();
    await onLead();
    await openPanel();
    for (const kind of ['keydown', 'keyup', 'keypress']) {
      document.addEventListener(kind, heard);
      window.addEventListener(kind, heard, true);
    }
    for (const name of ['e', 'Delete', 'Escape']) await type(name);
    expect(heard).not.toHaveBeenCalled();
    byPerson(document.body, key('e'));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('do not close the CRM’s own popovers by a click inside ours', async () => {
    const heard = vi.fn();
    document.addEventListener('click', heard);
    await onLead();
    await openPanel();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('click', heard);
  });
});
