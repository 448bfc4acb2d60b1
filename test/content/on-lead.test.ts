// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { CompiledGuidance, ReadModel } from '../../src/domain/playbook/read-model';
import type { RecordedAct } from '../../src/domain/progress/act';
import { foldActs } from '../../src/domain/progress/progress';
import type { Message } from '../../src/protocol/messages';
import type { PanelPlace } from '../../src/protocol/stored';
import { make, model, pack, show } from './support/crm';
import { byPerson, click, crmPage, key, settled } from './support/page';

const page = crmPage();
const open: PanelPlace = { open: true, top: 0.3, side: 'right', openedLeads: 3 };

const step = (id: string, title: string): CompiledGuidance['steps'][number] => ({
  id,
  channel: 'call',
  title,
  wait: 0,
  text: [
    {
      t: 'paragraph',
      children: [
        { t: 'text', text: 'Hello ' },
        { t: 'field', field: 'name' },
      ],
    },
  ],
});
const guidance: CompiledGuidance = {
  id: 'guidance/any',
  title: 'For all',
  campaigns: [],
  responses: [],
  keyMessage: 'Less scrap',
  personas: [],
  do: [],
  dont: [],
  objections: [],
  owner: 'Jana',
  steps: [step('first', 'Call them'), step('second', 'Call again')],
};
const playbook: ReadModel = { ...model, guidance: [guidance] };
const person = { id: 'p1', name: 'Ada', email: 'ada@tauber.example', role: 'rep' };

/** A lead page with an open panel, and a worker that keeps acts as the real one does. */
async function onLead(role = 'rep'): Promise<void> {
  const acts: RecordedAct[] = [];
  page.extension.answer(async (message) => {
    if (message.kind === 'panel.wanted') return import('../../src/content/panel').then(() => ({ ok: true }));
    if (message.kind === 'lead.opened') return { key: 'k1' };
    if (message.kind === 'complaint.begin') return { begun: true };
    if (message.kind === 'drafts.show') return { ok: true, titles: [] };
    if (message.kind !== 'lead.act') return { ok: true };
    const { act, key: of } = message as Message<'lead.act'>;
    acts.push({ key: of, at: new Date().toISOString(), person: 'p1', act });
    await page.extension.set({ 'lead:k1': { conversations: [], acts, progress: foldActs(acts) } });
    return { ok: true };
  });
  await page.extension.set({
    playbook,
    connection: { person: { ...person, role }, company: { id: 'c1', name: 'Tauber' } },
    panels: { [location.origin]: open },
  });
  page.goTo('/lead/A');
  show('A');
  const { start } = await import('../../src/content/scout');
  const { showLeads } = await import('../../src/content/show-leads');
  showLeads({ make, pack });
  start({ crm: 'plain', make, pack });
  await vi.waitFor(() => expect(find('.next')).not.toBeNull(), 5_000);
  await settled();
}
const find = (css: string) => page.root().querySelector<HTMLElement>(css);
const text = (css: string) => (find(css)?.textContent ?? '').replace(/[\u2068\u2069]/g, '');
const press = async (...names: string[]) => {
  for (const name of names) {
    const found = [...page.root().querySelectorAll('button')].find((each) =>
      each.textContent.startsWith(name),
    );
    byPerson(found!, click());
    await settled();
  }
};
const said = (kind: string) => page.extension.said.filter((message) => message.kind === kind);

describe('on a lead page', () => {
  it('a step that is done moves on to the next one, and can be taken back on the spot', async () => {
    await onLead();
    expect(text('.next')).toContain('1. Call them');
    await press('Called…', 'No answer');
    expect(said('lead.act')).toMatchObject([
      { act: { kind: 'step', guidance: 'guidance/any', release: 1, step: 'first', outcome: 'no-answer' } },
    ]);
    expect(text('.next')).toContain('2. Call again');
    expect(text('.news')).toContain('Done: Call them, no answer');
    await press('Undo');
    expect(text('.next')).toContain('1. Call them');
    expect(text('.news')).toContain('Taken back: Call them');
  });

  it('what is not saved is said, and saved at the next try', async () => {
    await onLead();
    page.extension.answer(() => undefined);
    await press('Skip');
    expect(text('.news')).toContain('Not saved yet');
    expect(text('.next')).toContain('1. Call them');
    page.extension.answer(() => ({ ok: true }));
    await press('Try now');
    expect(text('.news')).toContain('Skipped: Call them');
    const keys = said('lead.act').map((message) => (message as Message<'lead.act'>).key);
    expect(new Set(keys).size).toBe(1);
  });

  it('the worker learns which guidance was shown, and what is next', async () => {
    await onLead();
    expect(said('lead.seen').at(-1)).toMatchObject({
      seen: { guidance: 'guidance/any' },
      glance: { next: { title: 'Call them', channel: 'call' } },
    });
  });

  it('own words are typed, filled from the lead, and proposed in the complaint form', async () => {
    await onLead();
    await press('Put it in my own words');
    await type(find('.next textarea') as HTMLTextAreaElement, 'Good day {{name}}');
    await press('Done');
    await vi.waitFor(() => expect(text('.next .authored')).toBe('Good day Lead A'));
    expect(page.extension.kept.get('wordings')).toMatchObject({
      'c1 guidance/any#first': { text: 'Good day {{name}}' },
    });
    await press('Propose to Marketing');
    const [asked] = said('complaint.begin') as Message<'complaint.begin'>[];
    expect(asked?.begin).toMatchObject({ label: 'Lead A', release: 1, address: location.href });
    expect(asked?.begin.request).toContain('Good day {{name}}');
    expect(text('.news')).toContain('press Leadpact in the toolbar');
  });

  it('Escape in a field leaves the field first, and the panel stands', async () => {
    await onLead();
    await press('Put it in my own words');
    find('.next textarea')!.focus();
    byPerson(page.root().activeElement!, key('Escape'));
    await settled();
    expect(find('.panel')).not.toBeNull();
    expect(page.root().activeElement?.textContent).toBe('Done');
  });

  it('only a marketer is asked whether to show drafts, and hears when there are none', async () => {
    await onLead();
    expect(text('.menu')).not.toContain('drafts');
    page.goTo('/');
    await settled();
    vi.resetModules();
    delete (globalThis as { leadpactScout?: true }).leadpactScout;
    await onLead('marketing');
    await press('Show my drafts on leads');
    expect(said('drafts.show')).toEqual([{ kind: 'drafts.show', on: true }]);
    expect(text('.news')).toContain('You have no drafts that can be shown');
  });
});

describe('drafts of a marketer', () => {
  it('decide what a real lead shows, marked as drafts, and nothing is told of it', async () => {
    await onLead('marketing');
    const told = page.extension.said.length;
    const [first] = guidance.steps;
    const draft = { ...guidance, steps: [{ ...first!, title: 'Call with the new offer' }] };
    const draftPlaybook = { titles: ['For all'], playbook: { ...playbook, guidance: [draft] }, madeOf: '' };
    await page.extension.set({ draftPlaybook });
    await settled();
    expect(text('.next')).toContain('Call with the new offer');
    expect(text('.draft')).toContain('DRAFT');
    expect(text('.panel')).not.toContain('Skip');
    expect(page.extension.said.slice(told).map(({ kind }) => kind)).not.toContain('lead.seen');
  });
});

/** Types as a person does: the browser sends an event out of the shadow root to everybody. */
async function type(field: HTMLTextAreaElement, words: string): Promise<void> {
  field.focus();
  field.value = words;
  byPerson(field, new InputEvent('input', { bubbles: true, composed: true, data: words }));
  await settled();
}

describe('what is typed into the panel', () => {
  it('is heard by nobody on the page', async () => {
    const heard = vi.fn();
    await onLead();
    for (const kind of ['input', 'beforeinput', 'paste', 'keydown']) {
      window.addEventListener(kind, heard, true);
      document.addEventListener(kind, heard);
    }
    await press('Put it in my own words');
    await type(find('.next textarea') as HTMLTextAreaElement, 'secret');
    const paste = new Event('paste', { bubbles: true, composed: true });
    byPerson(find('.next textarea')!, paste);
    expect(heard).not.toHaveBeenCalled();
    expect(page.extension.kept.get('wordings')).toMatchObject({
      'c1 guidance/any#first': { text: 'secret' },
    });
  });
});
