// @vitest-environment jsdom
import { extension, json, network } from '../support/extension';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PersonSwitch } from '../../src/popup/person-switch';
import { makePopup } from '../../src/popup/state/popup';
import { field, hearWorker, says, until } from './support/page';
import { anna, connection, entry, playbook } from './support/sample';

const jana = { id: 'p-jana', name: 'Jana Wolf', email: 'jana@nordwerk.example', role: 'marketing' };

async function open() {
  const popup = makePopup({ stored: { connection, playbook }, draft: undefined });
  popup.entries.value = [entry('k')];
  await act(() => render(<PersonSwitch popup={popup} connection={connection} />, document.body));
  await until(() => says('Jana Wolf, Marketing'));
  return popup;
}

const choose = (id: string) =>
  act(() => {
    field('person').value = id;
    field('person').dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(() => {
  extension.reset();
  network.answer = () => json(200, { people: [anna, jana] });
});
afterEach(() => act(() => render(null, document.body)));

test('whom one is stands in a part of the page that a screen reader can jump to', async () => {
  await open();
  expect(field('person').closest('section')?.getAttribute('aria-label')).toBe('You are');
});

test('one choice changes sides, and what the person before wrote is said to wait for them', async () => {
  const heard = hearWorker();
  const popup = await open();
  await choose('p-jana');
  await until(() => popup.toasts.shown.value.length > 0);
  expect(heard).toEqual([{ kind: 'hub.connect-demo', hub: connection.hub, person: 'p-jana' }]);
  expect(popup.toasts.shown.value[0]?.text).toBe(
    '1 entry of Anna Weber waits here until you are Anna Weber again.',
  );
});

test('a hub that refuses the change is quoted', async () => {
  hearWorker({ 'hub.connect-demo': { ok: false, code: 'x', message: 'There is no such person.' } });
  const popup = await open();
  await choose('p-jana');
  await until(() => popup.toasts.shown.value.length > 0);
  expect(popup.toasts.shown.value[0]).toMatchObject({
    tone: 'bad',
    text: 'Could not switch. There is no such person.',
  });
});
