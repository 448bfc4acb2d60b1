import { extension, json, network } from '../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepDraft, readDraft } from '../../src/browser/drafts';
import { readStored, writeStored } from '../../src/browser/stored';
import { type FakeHub, hubOrigin } from '../support/extension/fake-hub';
import { keptBy } from './complaints';
import { entriesOf } from './sync/entries';
import { connectedAs, connectionOf } from './worker';

let hub: FakeHub;

/** Starts the worker, as the browser does when one of its events happens. */
async function start() {
  for (const event of Object.values(extension.events)) event.clear();
  vi.resetModules();
  await import('../../src/background/index');
}

beforeEach(async () => {
  hub = await connectedAs('ann');
  extension.state.granted.push('https://crm.example/*');
  extension.state.tabs = [{ id: 7, url: 'https://crm.example/lead/1' }];
  await writeStored({ sites: { 'https://crm.example': 'mapped' } });
  hub.publish(entriesOf(1));
  await start();
});

afterEach(() => extension.idle());

const promise = async () =>
  (await readStored(['playbook'])).playbook?.campaigns['campaign/cutting-scrap']?.promise;
const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 3000, interval: 5 });

describe('a worker that has just been woken', () => {
  test('hears every event at once, also the one that woke it', async () => {
    const deaf = Object.entries(extension.events).filter(([, event]) => event.size() === 0);
    expect(deaf.map(([name]) => name)).toEqual([]);
  });

  test('makes the poll’s alarm again if the browser has forgotten it, at a moment of its own', async () => {
    await soon(() => expect(extension.state.alarms.get('poll')).toMatchObject({ periodInMinutes: 10 }));
    const first = extension.state.alarms.get('poll')?.scheduledTime;
    await start();
    expect(extension.state.alarms.get('poll')?.scheduledTime).toBe(first);
    extension.state.alarms.clear();
    await start();
    await soon(() => expect(extension.state.alarms.get('poll')?.scheduledTime).not.toBe(first));
  });
});

describe('installing', () => {
  test('opens the settings once, and not on an update', async () => {
    extension.events.installed.emit({ reason: 'install' });
    await soon(() => expect(extension.state.opened).toEqual(['options']));
    extension.events.installed.emit({ reason: 'update' });
    await soon(async () => expect(await promise()).toBe('Promise number 1'));
    expect(extension.state.opened).toEqual(['options']);
  });

  test('or starting the browser brings sites, playbook and outbox in step', async () => {
    await keptBy('ann', 'a');
    extension.events.startup.emit();
    await soon(() => expect(hub.rows.size).toBe(1));
    await soon(async () => expect(await promise()).toBe('Promise number 1'));
    await soon(() => expect(extension.state.scripts).toMatchObject([{ id: 'scout:mapped' }]));
  });
});

describe('the alarm', () => {
  test('polls and delivers', async () => {
    await keptBy('ann', 'a');
    extension.events.alarm.emit({ name: 'poll' });
    await soon(() => expect(hub.rows.size).toBe(1));
    await soon(async () => expect(await promise()).toBe('Promise number 1'));
  });

  test('leaves a hub in peace that has just failed', async () => {
    network.answer = () => json(503, { code: 'hub.shut', message: 'Shut.' }, { 'retry-after': '60' });
    extension.events.alarm.emit({ name: 'poll' });
    await soon(() => expect(extension.session.peek('pace')).toMatchObject({ failures: 1 }));
    await extension.idle();
    const before = network.heard.length;
    extension.events.alarm.emit({ name: 'poll' });
    await extension.idle();
    expect(network.heard.length).toBe(before);
  });
});

describe('messages', () => {
  const crm = extension.page('https://crm.example/lead/1');
  const lead = { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '1' };

  test('a lead page that opens gets the lead’s key, and the hub is asked unless it was a minute ago', async () => {
    const answer = await extension.tell({ kind: 'lead.opened', lead }, crm);
    expect(answer).toEqual({ key: expect.stringMatching(/^[0-9a-f]{32}$/) });
    await soon(async () => expect(await promise()).toBe('Promise number 1'));
    const polls = hub.polls;
    await extension.tell({ kind: 'lead.opened', lead }, crm);
    await extension.idle();
    expect(hub.polls).toBe(polls);
  });

  test('a panel is brought into exactly the frame that asked for it', async () => {
    expect(await extension.tell({ kind: 'panel.wanted' }, crm)).toEqual({ ok: true });
    expect(extension.state.injected).toEqual([{ tabId: 7, frameIds: [0], files: ['src/content/panel.js'] }]);
  });

  test('a panel that could not be brought is not said to be there', async () => {
    extension.state.tabs = [];
    expect(await extension.tell({ kind: 'panel.wanted' }, crm)).toBeUndefined();
  });

  test('something in the outbox is delivered at once', async () => {
    await keptBy('ann', 'a');
    expect(await extension.tell({ kind: 'outbox.wake' }, extension.ownPage)).toEqual({ ok: true });
    await soon(() => expect(hub.rows.size).toBe(1));
  });

  test('who asks the hub now hears how it went', async () => {
    expect(await extension.tell({ kind: 'sync.now' }, extension.ownPage)).toEqual({ ok: true });
    network.answer = () => 'no answer';
    expect(await extension.tell({ kind: 'sync.now' }, extension.ownPage)).toMatchObject({
      ok: false,
      code: 'hub.unreachable',
      message: expect.stringContaining('network'),
    });
  });

  test('who becomes somebody else finds their playbook there', async () => {
    const became = await extension.tell(
      { kind: 'hub.connect-demo', hub: hubOrigin, person: 'bob' },
      extension.ownPage,
    );
    expect(became).toEqual({ ok: true });
    expect(await promise()).toBe('Promise number 1');
    expect((await readStored(['connection'])).connection?.person.id).toBe('bob');
  });

  test('who leaves is not connected any more', async () => {
    expect(await extension.tell({ kind: 'hub.leave', unsent: 'ask' }, extension.ownPage)).toEqual({
      ok: true,
    });
    expect(await extension.tell({ kind: 'sync.now' }, extension.ownPage)).toMatchObject({
      code: 'connect.missing',
    });
  });
});

test('a site that is taken away loses its scout', async () => {
  await extension.tell({ kind: 'sites.changed' }, extension.ownPage);
  expect(extension.state.scripts).toHaveLength(1);
  extension.state.granted = [];
  extension.events.dropped.emit({ origins: [] });
  await soon(() => expect(extension.state.scripts).toEqual([]));
});

describe('the badge', () => {
  const by = { id: 'jana', name: 'Jana', side: 'addressee' as const };
  const conversation = (id: string, at: string) => ({
    id,
    key: id,
    complaint: 'a',
    request: 'b',
    addressee: { kind: 'cartridge' as const, id: 'cartridge/shows' },
    by: '2026-12-01',
    author: { id: 'ann', name: 'Ann' },
    to: { title: 'Shows' },
    at: '2026-11-01T00:00:00.000Z',
    moves: [{ kind: 'promise' as const, day: '2026-12-01', by, at }],
  });

  test('has a dot for answers until the person has seen them, and says how many', async () => {
    const at = '2026-11-02T00:00:00.000Z';
    await writeStored({ conversations: { c1: conversation('c1', at), c2: conversation('c2', at) } });
    await soon(() => expect(extension.state.badge).toEqual({ text: '•', title: 'Leadpact: 2 new answers' }));
    await writeStored({ seenMoves: { c1: at, c2: at } });
    await soon(() => expect(extension.state.badge.text).toBe(''));
  });

  test('marks a request that the hub refused', async () => {
    await keptBy('ann', 'a');
    hub.mischief.push({ kind: 'status', status: 422 });
    await extension.tell({ kind: 'outbox.wake' }, extension.ownPage);
    await soon(() => expect(extension.state.badge.text).toBe('!'));
  });

  test('tells nothing of somebody who has left', async () => {
    await writeStored({ conversations: { c1: conversation('c1', '2026-11-02T00:00:00.000Z') } });
    await soon(() => expect(extension.state.badge.text).toBe('•'));
    await writeStored({ connection: connectionOf('bob') });
    await soon(() => expect(extension.state.badge.text).toBe(''));
  });
});

describe('the context menu', () => {
  const choose = (menuItemId: string, selectionText?: string) =>
    extension.events.menuClicked.emit({ menuItemId, ...(selectionText && { selectionText }) });
  const draft = () => readDraft<{ complaint: string; request: string }>('complaint:ann');

  test('stands there once after installing and after every update', async () => {
    extension.events.installed.emit({ reason: 'install' });
    await extension.idle();
    extension.events.installed.emit({ reason: 'update' });
    await extension.idle();
    expect(extension.state.menu).toEqual(['complain on selection', 'desk on action']);
  });

  test('begins a complaint with the text that was marked, which nobody has sent yet', async () => {
    choose('complain', ' No phone number ');
    await soon(async () =>
      expect((await draft())?.draft).toEqual({ complaint: 'No phone number', request: '' }),
    );
    expect(extension.state.opened).toEqual(['popup']);
    expect(network.heard).toEqual([]);
  });

  test('never overwrites what is being written', async () => {
    await keepDraft('complaint:ann', { key: 'k', draft: { complaint: 'half a sen', request: '' } });
    choose('complain', 'No phone number');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await draft())?.draft.complaint).toBe('half a sen');
  });

  test('opens the desk of the hub', async () => {
    choose('desk');
    await soon(() => expect(extension.state.opened).toEqual([hubOrigin]));
  });
});

describe('a newer version', () => {
  test('takes over when nobody is writing', async () => {
    extension.events.updateAvailable.emit({});
    await soon(() => expect(extension.state.reloaded).toBe(1));
  });

  test('waits while a window is open, and takes over at an alarm after it was closed', async () => {
    extension.state.contexts = [{ contextType: 'POPUP' }];
    extension.events.updateAvailable.emit({});
    await extension.idle();
    expect(extension.state.reloaded).toBe(0);
    extension.state.contexts = [];
    extension.events.alarm.emit({ name: 'poll' });
    await soon(() => expect(extension.state.reloaded).toBe(1));
  });
});
