// @vitest-environment jsdom
import { extension } from '../../support/extension';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LeadFacts } from '../../../src/domain/lead/facts';
import { follow, makeSide } from '../../../src/popup/side/follow';
import { SidePanel } from '../../../src/popup/side/side-panel';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { hearWorker, press, says, until } from '../support/page';
import { connection, playbook } from '../support/sample';

const model = {
  ...playbook,
  claims: {
    campaignIds: {},
    names: { 'cutting scrap': ['campaign/cutting-scrap'] },
    leadSources: {},
    utmCampaigns: {},
  },
  guidance: [
    {
      id: 'guidance/scrap',
      title: 'After the webinar',
      campaigns: [],
      responses: [],
      keyMessage: 'Less scrap',
      personas: [],
      do: [],
      dont: [],
      objections: [],
      owner: 'Jana',
      steps: [
        {
          id: 'call',
          channel: 'call',
          title: 'First call',
          wait: 0,
          text: [{ t: 'paragraph', children: [{ t: 'text', text: 'Good morning' }] }],
        },
      ],
    },
  ],
} as unknown as ReadModel;

const facts = (name: string): LeadFacts => ({
  lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: name },
  fields: { name: { known: true, value: name, source: 'page' } },
  memberships: [{ campaignName: 'Cutting scrap', status: 'Attended' }],
  readAt: '2026-11-20T10:00:00.000Z',
});
const lead = (name: string) => ({ kind: 'lead', asked: { facts: facts(name), conversations: [] } });

type Tabs = Record<'query' | 'getCurrent' | 'sendMessage' | 'onActivated' | 'onUpdated', unknown>;
const browser = (globalThis as unknown as { browser: { tabs: Tabs; windows?: unknown } }).browser;
const event = () => {
  const all = new Set<(...given: never[]) => void>();
  return {
    addListener: (one: (...given: never[]) => void) => void all.add(one),
    removeListener: (one: (...given: never[]) => void) => void all.delete(one),
    emit: (...given: never[]) => all.forEach((one) => one(...given)),
  };
};
const [activated, updated, focused] = [event(), event(), event()];
let front = { id: 1, url: 'https://crm.example/1' };
let shows: Record<number, unknown> = {};
let life = new AbortController();

beforeEach(async () => {
  extension.reset();
  shows = { 1: lead('Mara Lindqvist'), 2: lead('Ugo Pellegrini') };
  front = { id: 1, url: 'https://crm.example/1' };
  Object.assign(browser.tabs, {
    query: async () => [front],
    getCurrent: async () => undefined,
    sendMessage: async (id: number) => shows[id],
    onActivated: activated,
    onUpdated: updated,
  });
  browser.windows = { onFocusChanged: focused };
  await extension.local.area.set({ connection, playbook: model });
});
afterEach(async () => {
  life.abort();
  await act(() => render(null, document.body));
});

async function open(): Promise<void> {
  life = new AbortController();
  const side = await makeSide();
  await act(() => render(<SidePanel side={side} />, document.body));
  follow(side, life.signal);
}

test('the lead of the tab in front stands there as on its page, with its next step', async () => {
  await open();
  await until(() => says('Mara Lindqvist'));
  expect(says('First call')).toBe(true);
});

test('it goes along when another tab comes to the front, and never shows the lead before meanwhile', async () => {
  await open();
  await until(() => says('Mara Lindqvist'));
  front = { id: 2, url: 'https://crm.example/2' };
  let answer: (shown: unknown) => void = () => undefined;
  shows = { 2: new Promise((done) => (answer = done)) };
  await act(() => activated.emit());
  await until(() => !says('Mara Lindqvist'));
  answer(lead('Ugo Pellegrini'));
  await until(() => says('Ugo Pellegrini'));
});

test('it goes along when the page itself goes on to another lead', async () => {
  await open();
  await until(() => says('Mara Lindqvist'));
  shows = { 1: lead('Ugo Pellegrini') };
  front = { id: 1, url: 'https://crm.example/9' };
  await act(() => updated.emit(...([1, { url: front.url }, { active: true }] as never[])));
  await until(() => says('Ugo Pellegrini'));
});

test('what happens in a tab behind is nothing to it', async () => {
  await open();
  await until(() => says('Mara Lindqvist'));
  shows = { 1: lead('Ugo Pellegrini') };
  await act(() => updated.emit(...([2, { url: 'https://x.example' }, { active: false }] as never[])));
  expect(says('Mara Lindqvist')).toBe(true);
});

test('a page without a lead is said to have none, after it was given time to come', {
  timeout: 10_000,
}, async () => {
  shows = {};
  await open();
  for (let tries = 0; tries < 6 && !says('The page in front shows no lead'); tries++)
    await act(() => new Promise((later) => setTimeout(later, 1_000)));
  expect(says('Open a lead in your CRM and everything about it stands here')).toBe(true);
});

test('what is done there is kept by the worker, as on the page', async () => {
  const heard = hearWorker();
  await open();
  await until(() => says('First call'));
  await press('Accept');
  await until(() => heard.some(({ kind }) => kind === 'lead.act'));
  expect(heard.find(({ kind }) => kind === 'lead.act')).toMatchObject({
    lead: { recordId: 'Mara Lindqvist' },
    act: { kind: 'hand-off', to: 'accepted' },
  });
});

test('without a connection it says what to do', async () => {
  await extension.local.area.remove(['playbook']);
  await open();
  await until(() => says('Connect Leadpact to your company’s hub'));
});
