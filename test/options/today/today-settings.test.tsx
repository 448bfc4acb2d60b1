// @vitest-environment jsdom
import { extension } from '../../support/extension';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Options } from '../../../src/options/options';
import { makeSettings } from '../../../src/options/state/settings';
import { readShown, watch } from '../../../src/options/state/watch';
import { readManaged } from '../../../src/browser/managed';
import type { Stored } from '../../../src/protocol/stored';
import { fakeDialogs, hearWorker, putInFront, says, until } from '../../popup/support/page';
import { connection, playbook } from '../../popup/support/sample';

let life = new AbortController();
const permissions = (globalThis as unknown as { browser: { permissions: { request: unknown } } }).browser
  .permissions;
const { request } = permissions;

async function open(stored: Partial<Stored> = {}): Promise<void> {
  life = new AbortController();
  await extension.local.area.set({ connection, playbook, ...stored });
  const [found, managed] = await Promise.all([readShown(), readManaged()]);
  const settings = makeSettings({ stored: found, managed, granted: [], demoHub: '' });
  await act(() => render(<Options settings={settings} />, document.body));
  watch(settings, life.signal);
}

beforeEach(() => {
  extension.reset();
  fakeDialogs();
  hearWorker();
  putInFront({});
});
afterEach(async () => {
  permissions.request = request;
  life.abort();
  await act(() => render(null, document.body));
});

const choice = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === label);
  return found?.querySelector('input') as HTMLInputElement;
};
const tick = (label: string) => act(() => choice(label).click());
const choices = () => extension.local.peek('choices');
const overdue = 'A lead of mine is overdue';
const answers = 'A request of mine was answered, or I was asked';
const ask = 'Ask Odoo for my open leads';

test('nothing is told and no CRM is asked before a person has chosen it', async () => {
  await open();
  expect([overdue, answers, ask].map((each) => choice(each).checked)).toEqual([false, false, false]);
  expect(extension.state.allowed).toEqual([]);
});

test('with the first kind of news the browser is asked, with the last one the permission is given back', async () => {
  await open();
  await tick(overdue);
  await until(() => choice(overdue).checked);
  expect(extension.state.allowed).toEqual(['notifications']);
  await tick(answers);
  await until(() => choice(answers).checked);
  expect(choices()).toEqual({ notify: ['late', 'answer'] });
  await tick(overdue);
  await until(() => !choice(overdue).checked);
  await tick(answers);
  await until(() => extension.state.allowed.length === 0);
  expect(choices()).toEqual({ notify: [] });
});

test('a browser that does not allow it leaves everything as it was, and it is said', async () => {
  permissions.request = async () => false;
  await open();
  await tick(overdue);
  await until(() => says('The browser did not allow notifications.'));
  expect(choice(overdue).checked).toBe(false);
  expect(choices()).toBeUndefined();
});

test('asking the CRM is switched on and off apart from the news', async () => {
  await open({ choices: { notify: ['near'] } });
  await tick(ask);
  await until(() => choice(ask).checked);
  expect(choices()).toEqual({ notify: ['near'], askOpenLeads: true });
  await tick(ask);
  await until(() => !choice(ask).checked);
});

test('what the company has switched off cannot be switched on', async () => {
  await extension.managed.area.set({ askOpenLeads: false });
  await open({ choices: { askOpenLeads: true } });
  expect(choice(ask).disabled).toBe(true);
  expect(choice(ask).checked).toBe(false);
  expect(says('Your company has switched this off.')).toBe(true);
});
