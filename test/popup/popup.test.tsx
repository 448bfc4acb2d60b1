// @vitest-environment jsdom
import { extension } from '../support/extension';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDraft } from '../../src/browser/drafts';
import { seenLeads } from '../../src/browser/known-leads';
import { waiting } from '../../src/browser/outbox';
import type { ComplaintDraft } from '../../src/popup/complaint/draft';
import { Popup } from '../../src/popup/popup';
import { readOwnDraft } from '../../src/popup/state/draft';
import { makePopup } from '../../src/popup/state/popup';
import { readShown, watch } from '../../src/popup/state/watch';
import { complaintDraftOf } from '../../src/protocol/drafts';
import type { Stored } from '../../src/protocol/stored';
import { button, fakeDialogs, field, hearWorker, press, putInFront, says, type, until } from './support/page';
import { connection, conversation, entry, playbook, reported, shown } from './support/sample';

const complaint = 'Half of the trade-show leads have no phone number.';
const request = 'Please collect phone numbers at the stand.';
const ownKind = complaintDraftOf(connection.person.id);
let life = new AbortController();

type View = 'today' | 'history' | 'write' | 'find';

async function open(
  stored: Partial<Stored> = { connection, playbook },
  view: View | 'as it opens' = 'write',
): Promise<void> {
  life = new AbortController();
  await extension.local.area.set(stored);
  const found = await readShown();
  const draft = await readOwnDraft(found.connection);
  const popup = makePopup({ stored: found, draft, leads: await seenLeads() });
  await act(() => render(<Popup popup={popup} />, document.body));
  watch(popup, life.signal);
  await until(() => popup.shown.value);
  if (view !== 'as it opens') await go(view);
}

/** Chooses what to see, where there is a choice. */
async function go(view: View): Promise<void> {
  await act(() => document.querySelector<HTMLInputElement>(`.popup-views [value="${view}"]`)?.click());
}

async function close(): Promise<void> {
  life.abort();
  await act(() => render(null, document.body));
}

async function write(): Promise<void> {
  await type('complaint', complaint);
  await type('request', request);
}

beforeEach(() => {
  extension.reset();
  extension.state.granted = ['https://crm.example/*'];
  fakeDialogs();
  putInFront({
    tab: { id: 7, url: 'https://crm.example/lead/1' },
    inPage: { 'lead.shown': shown, 'panel.reset': { ok: true } },
  });
});
afterEach(close);

test('a complaint without a request is refused, and the missing field has the cursor', async () => {
  const heard = hearWorker();
  await open();
  await type('complaint', complaint);
  await press('Save and send');
  expect(says('Say what you want.')).toBe(true);
  expect(document.activeElement).toBe(field('request'));
  expect((await waiting()).entries).toEqual([]);
  expect(heard).not.toContainEqual({ kind: 'outbox.wake' });
});

test('a request that repeats the complaint, or asks for nothing, is turned back with help', async () => {
  await open();
  await type('complaint', complaint);
  await type('request', complaint);
  await press('Save and send');
  expect(says('This repeats the complaint.')).toBe(true);
  await type('request', 'Please fix this asap!');
  expect(says('This asks for nothing that somebody could do.')).toBe(true);
  expect((await waiting()).entries).toEqual([]);
});

test('"saved" is said once both stores have it; then the worker is woken', async () => {
  const heard = hearWorker();
  await open();
  await write();
  await press('Save and send');
  await until(() => says('Saved. It goes to Awareness.'));
  const [sent] = (await waiting()).entries;
  expect(extension.local.peek(`outbox:${sent?.key}`)).toEqual(sent);
  expect(sent).toMatchObject({
    hub: connection.hub,
    person: connection.person.id,
    what: {
      kind: 'complaint',
      to: 'Awareness',
      complaint: { complaint, request, lead: { key: shown.key }, release: 12 },
    },
  });
  expect(JSON.stringify(sent)).not.toContain('Lindqvist');
  expect(heard.map(({ kind }) => kind)).toContain('outbox.wake');
  expect(field('complaint').value).toBe('');
  expect(await readDraft(ownKind)).toBeUndefined();
});

test('Ctrl and Enter send, also when the worker is dead', async () => {
  extension.state.sendMessage = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  await open();
  await write();
  await act(() => {
    const init = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
    field('request').dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await until(() => says('Saved.'));
  expect((await waiting()).entries).toHaveLength(1);
});

test('a full disk is said, nothing is called saved, and the text stays in the form', async () => {
  await open();
  await write();
  extension.local.trouble.full = true;
  await press('Save and send');
  await until(() => says('Not saved'));
  expect(says('Saved.')).toBe(false);
  expect(field('complaint').value).toBe(complaint);
  expect(field('request').value).toBe(request);
});

test('what was typed is there again after the popup was closed, about the lead that it was begun on', async () => {
  await open();
  await write();
  await close();
  putInFront({ tab: { id: 8, url: 'https://crm.example/lead/2' }, inPage: {} });
  await open();
  expect(field('complaint').value).toBe(complaint);
  expect(says('This lead (Mara Lindqvist, Brenner Castings)')).toBe(true);
});

test('a draft that was discarded can be brought back', async () => {
  await open();
  await write();
  await press('Discard draft');
  await until(() => says('Draft discarded.'));
  expect(field('complaint').value).toBe('');
  await press('Bring it back');
  await until(() => field('complaint').value === complaint);
  expect((await readDraft<ComplaintDraft>(ownKind))?.draft.request).toBe(request);
});

test('a draft belongs to the one who wrote it: the next person finds an empty form', async () => {
  await open();
  await write();
  const tim = { ...connection, person: { ...connection.person, id: 'p-tim', name: 'Tim Berg' } };
  await extension.local.area.set({ connection: tim });
  await until(() => says('Tim Berg') && field('complaint').value === '');
  await extension.local.area.set({ connection });
  await until(() => field('complaint').value === complaint);
});

test('undo takes an unsent entry back into the form', async () => {
  await open();
  await write();
  await press('Save and send');
  await until(() => says('Saved.'));
  await press('Undo');
  await until(() => says('Taken back. Nothing was sent.'));
  expect((await waiting()).entries).toEqual([]);
  expect(field('request').value).toBe(request);
});

test('undo of what has arrived already is a withdrawal', async () => {
  await open();
  await write();
  await press('Save and send');
  await until(() => says('Saved.'));
  const [sent] = (await waiting()).entries;
  const { remove } = await import('../../src/browser/outbox');
  const arrived = conversation('c-9', { key: sent?.key ?? '' });
  await extension.local.area.set({ conversations: { 'c-9': arrived } });
  await remove([sent?.key ?? '']);
  await press('Undo');
  await until(() => says('it is being withdrawn'));
  expect((await waiting()).entries).toMatchObject([
    { what: { kind: 'move', conversation: 'c-9', move: { kind: 'withdraw' } } },
  ]);
});

test('personal data is warned about and does not keep anybody from sending', async () => {
  await open();
  await type('complaint', 'mara@brenner.example never answers us.');
  await type('request', request);
  expect(says('This looks like personal data: mara@brenner.example')).toBe(true);
  await press('Save and send');
  await until(() => says('Saved.'));
});

test('what is about to be sent can be read letter by letter before it goes', async () => {
  await open();
  await write();
  await press('See exactly what is sent');
  const bytes = JSON.parse(document.querySelector('pre')?.textContent ?? '');
  await press('Close');
  await press('Save and send');
  await until(() => says('Saved.'));
  expect((await waiting()).entries[0]?.what).toMatchObject({ complaint: bytes });
});

test('a new answer stands on the first page, is marked under requests, and is old the next time', async () => {
  const conversations = { c: reported('c', '2026-11-20T09:00:00.000Z') };
  await open({ connection, playbook, conversations }, 'as it opens');
  expect(says('Answers')).toBe(true);
  expect(says('New answer')).toBe(true);
  await act(() => document.querySelector<HTMLElement>('.today-answer')?.click());
  expect(says('Jana Wolf says it is done')).toBe(true);
  await until(() => extension.local.peek('seenMoves'));
  expect(says('New answer')).toBe(true);
  await close();
  await open({}, 'as it opens');
  expect(says('New answer')).toBe(false);
});

test('"not satisfied" needs a word on what is missing, and goes through the outbox', async () => {
  const conversations = { c: reported('c', '2026-11-20T09:00:00.000Z') };
  await open({ connection, playbook, conversations }, 'history');
  await press('Not satisfied');
  await press('Save and send');
  expect(says('Say what is missing')).toBe(true);
  const area = document.querySelector('textarea');
  await act(() => {
    if (area) area.value = 'No phone numbers.';
    area?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('Save and send');
  await until(() => says('is waiting to be sent'));
  expect((await waiting()).entries).toMatchObject([
    { what: { conversation: 'c', move: { kind: 'not-satisfied', text: 'No phone numbers.' } } },
  ]);
});

test('who is asked is led to the desk, where there is room for an answer', async () => {
  const asked = conversation('c', {
    author: { id: 'p-x', name: 'Xenia Kurz' },
    to: { title: 'Team North', person: { id: connection.person.id, name: connection.person.name } },
  });
  await open({ connection, playbook, conversations: { c: asked } });
  await act(() => document.querySelector<HTMLInputElement>('input[value="history"]')?.click());
  expect(says('Xenia Kurz asked you')).toBe(true);
  expect(() => button('Withdraw')).toThrow();
  await press('Answer on the desk');
  expect(extension.state.opened).toEqual(['https://hub.nordwerk.example/requests/c']);
});

test('what was asked about the lead in front is said with it', async () => {
  const lead = { key: shown.key ?? '' };
  await open({ connection, playbook, conversations: { c: conversation('c', { lead }) } });
  await press(`Requested${conversation('c').request}`);
  expect(says('You asked Awareness')).toBe(true);
});

test('what the hub refused says why, and its text can be edited again', async () => {
  const refused = { code: 'feedback.addressee_unknown', message: 'There is no such cartridge.' };
  await open({ connection, playbook });
  await extension.local.area.set({ 'outbox:k': entry('k', { refused }) });
  await until(() => says('1 refused'));
  await act(() => document.querySelector<HTMLInputElement>('input[value="history"]')?.click());
  expect(says('There is no such cartridge. Your text is kept here.')).toBe(true);
  await press('Edit again');
  await until(() => document.querySelector('[name="request"]'));
  expect(field('request').value).toBe(conversation('k').request);
  await until(async () => (await waiting()).entries.length === 0);
});

test('a site that is not allowed yet is asked for with its CRM', async () => {
  const heard = hearWorker();
  putInFront({ tab: { id: 7, url: 'https://acme.odoo.com/odoo/crm/3' } });
  await open();
  await press('Enable on this site');
  await until(() => heard.some(({ kind }) => kind === 'sites.changed'));
  expect(extension.state.granted).toContain('https://acme.odoo.com/*');
  expect(extension.local.peek('sites')).toEqual({ 'https://acme.odoo.com': 'odoo' });
});

test('a page of the browser itself is no lead, and nothing is asked about it', async () => {
  const { permissions } = (globalThis as unknown as { browser: { permissions: { contains: unknown } } })
    .browser;
  const { contains } = permissions;
  permissions.contains = async () => Promise.reject(new Error('Invalid value for origin pattern'));
  putInFront({ tab: { id: 7, url: 'chrome-extension://leadpact/src/options/index.html' } });
  await open();
  expect(says('The tab in front shows no lead.')).toBe(true);
  permissions.contains = contains;
});

test('who is not connected is told what to do, with one button', async () => {
  await open({});
  expect(says('Connect to your company’s hub')).toBe(true);
  await press('Connect');
  expect(extension.state.opened).toEqual(['options']);
});

test('offline, everything works and says so', async () => {
  await open();
  await act(() => void dispatchEvent(new Event('offline')));
  expect(says('offline')).toBe(true);
  await write();
  await press('Save and send');
  await until(() => says('as soon as the hub can be reached'));
});

test('the panel can be brought back', async () => {
  await open();
  await press('Bring the panel back');
  await until(() => says('The panel is back on this page.'));
});

test('every view is free of axe violations', { timeout: 30_000 }, async () => {
  await open({ connection, playbook, conversations: { c: reported('c', '2026-11-20T09:00:00.000Z') } });
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  for (const view of ['today', 'history', 'find', 'write']) {
    await act(() => document.querySelector<HTMLInputElement>(`input[value="${view}"]`)?.click());
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  expect(button('Save and send')).toBeTruthy();
});

test('what the hub was told of my leads is shown letter by letter, also where there is no request', async () => {
  const sentActs = [
    {
      key: 'k-7',
      device: 'd-1',
      seq: 7,
      at: '2026-11-20T09:00:00.000Z',
      kind: 'act' as const,
      lead: 'a'.repeat(32),
      crm: 'mapped',
      release: 3,
      act: { kind: 'hand-off' as const, to: 'accepted' as const },
    },
  ];
  await open({ connection, playbook, sentActs }, 'history');
  await press('What was sent about my leads');
  await until(() => document.querySelector('dialog pre')?.textContent);
  expect(JSON.parse(document.querySelector('dialog pre')?.textContent ?? '')).toEqual(sentActs);
});
