// @vitest-environment jsdom
import { extension } from '../support/extension';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '../../src/options/options';
import { makeSettings } from '../../src/options/state/settings';
import { readGrants, readShown, watch } from '../../src/options/state/watch';
import { readManaged } from '../../src/browser/managed';
import { waiting } from '../../src/browser/outbox';
import type { Stored } from '../../src/protocol/stored';
import {
  button,
  fakeDialogs,
  field,
  hearWorker,
  press,
  putInFront,
  says,
  type,
  until,
} from '../popup/support/page';
import { connection, entry, playbook } from '../popup/support/sample';

let life = new AbortController();
const api = () =>
  (globalThis as unknown as { browser: { permissions: { request: unknown; remove: unknown } } }).browser;
const { request, remove } = api().permissions;

async function open(stored: Partial<Stored> = {}): Promise<void> {
  life = new AbortController();
  await extension.local.area.set(stored);
  const [found, managed] = await Promise.all([readShown(), readManaged()]);
  const settings = makeSettings({ stored: found, managed, granted: extension.state.granted, demoHub: '' });
  await act(() => render(<Options settings={settings} />, document.body));
  watch(settings, life.signal);
  await act(() => readGrants(settings));
}

beforeEach(() => {
  extension.reset();
  fakeDialogs();
  putInFront({});
  Object.assign(api().permissions, { request, remove });
});
afterEach(async () => {
  life.abort();
  await act(() => render(null, document.body));
});

test('the hub’s address is allowed in the click itself, before the worker opens the sign-in', async () => {
  const heard = hearWorker();
  const asked = vi.fn(async () => true);
  Object.assign(api().permissions, { request: asked });
  await open();
  await type('hub', 'leadpact.acme.com');
  button('Connect').click();
  expect(asked).toHaveBeenCalledWith({ origins: ['https://leadpact.acme.com/*'] });
  await until(() => says('Connected.'));
  expect(heard).toEqual([{ kind: 'hub.connect', hub: 'https://leadpact.acme.com' }]);
});

test('who does not allow the address is told so, and nothing is connected', async () => {
  const heard = hearWorker();
  Object.assign(api().permissions, { request: async () => false });
  await open();
  await type('hub', 'leadpact.acme.com');
  await press('Connect');
  await until(() => says('The browser did not allow the address'));
  expect(heard).toEqual([]);
  expect(field('hub').value).toBe('leadpact.acme.com');
});

test('why the hub did not connect is said in its own words', async () => {
  hearWorker({ 'hub.connect': { ok: false, code: 'connect.closed', message: 'The sign-in was closed.' } });
  await open();
  await type('hub', 'leadpact.acme.com');
  await press('Connect');
  await until(() => says('Not connected. The sign-in was closed.'));
});

test('an address that is none is refused before anything is asked', async () => {
  const asked = vi.fn(async () => true);
  Object.assign(api().permissions, { request: asked });
  await open();
  await type('hub', 'ftp://leadpact.acme.com');
  await press('Connect');
  expect(says('must begin with https:// or http://')).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

test('an address that the organisation has set is shown and cannot be changed', async () => {
  await extension.managed.area.set({ hub: 'https://leadpact.corp.example' });
  await open();
  expect(says('Set by your organisation.')).toBe(true);
  expect(field('hub').value).toBe('https://leadpact.corp.example');
  expect(field('hub').readOnly).toBe(true);
});

test('leaving with unsent entries asks, and "keep" keeps them', async () => {
  const heard = hearWorker({ 'hub.leave': { ok: false, code: 'outbox.not_empty', count: 1 } });
  await open({ connection, playbook, 'outbox:k': entry('k') } as Partial<Stored>);
  await press('Leave or change person');
  await until(() => says('1 entry that Anna Weber wrote is still in this browser.'));
  await press('Keep here and leave');
  await until(() => heard.length === 2);
  expect(heard).toEqual([
    { kind: 'hub.leave', unsent: 'ask' },
    { kind: 'hub.leave', unsent: 'keep' },
  ]);
  expect((await waiting()).entries).toHaveLength(1);
});

test('unsent entries are removed only after they were saved as a file', async () => {
  const saved = vi.fn(() => 'blob:x');
  Object.assign(URL, { createObjectURL: saved, revokeObjectURL: () => undefined });
  HTMLAnchorElement.prototype.click = () => undefined;
  hearWorker({ 'hub.leave': { ok: false, code: 'outbox.not_empty', count: 1 } });
  await open({ connection, playbook, 'outbox:k': entry('k') } as Partial<Stored>);
  await press('Leave or change person');
  await until(() => says('1 entry'));
  expect(() => button('Remove here and leave')).toThrow();
  await press('Save as a file');
  expect(saved).toHaveBeenCalledOnce();
  expect(button('Remove here and leave')).toBeTruthy();
});

test('"send first" leaves once the outbox is empty', async () => {
  const heard = hearWorker();
  let first = true;
  const answer = extension.state.sendMessage;
  extension.state.sendMessage = async (message) => {
    const { kind } = message as { kind: string };
    if (kind === 'outbox.wake') {
      const { remove: clear } = await import('../../src/browser/outbox');
      await clear(['k']);
    }
    const done = await answer(message);
    if (kind !== 'hub.leave' || !first) return done;
    first = false;
    return { ok: false, code: 'outbox.not_empty', count: 1 };
  };
  await open({ connection, playbook, 'outbox:k': entry('k') } as Partial<Stored>);
  await press('Leave or change person');
  await until(() => says('1 entry'));
  await press('Send first, then leave');
  await until(() => says('Disconnected.'));
  expect(heard.map(({ kind }) => kind)).toEqual(['hub.leave', 'outbox.wake', 'hub.leave']);
});

test('a site is allowed with its CRM, and removed with its permission', async () => {
  const heard = hearWorker();
  await open();
  await type('site', 'https://acme.odoo.com/odoo/crm/3');
  expect(field('crm').value).toBe('odoo');
  await press('Allow this site');
  await until(() => says('acme.odoo.com is allowed.'));
  expect(extension.local.peek('sites')).toEqual({ 'https://acme.odoo.com': 'odoo' });
  await press('Remove acme.odoo.com');
  await until(() => says('acme.odoo.com was removed.'));
  expect(extension.local.peek('sites')).toEqual({});
  expect(extension.state.granted).toEqual([]);
  expect(heard.map(({ kind }) => kind)).toEqual(['sites.changed', 'sites.changed']);
});

test('a site that this edition requires stays, and says why', async () => {
  hearWorker();
  extension.state.granted = ['https://crm.acme.com/*'];
  Object.assign(api().permissions, { remove: async () => false });
  await open({ sites: { 'https://crm.acme.com': 'mapped' } });
  await press('Remove crm.acme.com');
  await until(() => says('cannot be removed'));
  expect(extension.local.peek('sites')).toEqual({ 'https://crm.acme.com': 'mapped' });
});

test('a person who is signed out is shown the way back, and nothing is called connected', async () => {
  await open({ connection: { ...connection, signedOut: true } });
  expect(says('What you wrote is kept here')).toBe(true);
  expect(button('Sign in again')).toBeTruthy();
  expect(() => button('Test the connection')).toThrow();
});

test('the page is free of axe violations, new and set up', { timeout: 30_000 }, async () => {
  const rules = { 'color-contrast': { enabled: false } };
  for (const stored of [{}, { connection, playbook, sites: { 'https://crm.acme.com': 'odoo' } }]) {
    await open(stored);
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    life.abort();
  }
});
