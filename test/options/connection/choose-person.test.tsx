// @vitest-environment jsdom
import { extension, json, network } from '../../support/extension';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ChoosePerson } from '../../../src/options/connection/choose-person';
import { makeSettings } from '../../../src/options/state/settings';
import { hearWorker, press, says, until } from '../../popup/support/page';
import { anna } from '../../popup/support/sample';

const demoHub = 'http://127.0.0.1:4402';
const jana = { id: 'p-jana', name: 'Jana Wolf', email: 'jana@nordwerk.example', role: 'marketing' };

const open = () =>
  act(() => {
    const settings = makeSettings({ stored: {}, managed: {}, granted: [], demoHub });
    render(<ChoosePerson settings={settings} />, document.body);
  });

beforeEach(() => {
  extension.reset();
  network.answer = ({ url }) =>
    url.pathname === '/api/demo/people'
      ? json(200, { people: [anna, jana] })
      : json(200, [{ id: '00Q000000000001AAA' }]);
});
afterEach(() => act(() => render(null, document.body)));

test('who chooses a person becomes that person and is taken to a practice lead', async () => {
  const heard = hearWorker();
  await open();
  await until(() => says('Jana Wolf'));
  expect(says('complains with a request')).toBe(true);
  await press('Be Jana');
  await until(() => extension.state.opened.length > 0);
  expect(heard).toEqual([{ kind: 'hub.connect-demo', hub: demoHub, person: 'p-jana' }]);
  expect(extension.state.opened).toEqual(['http://localhost:4403/lightning/r/Lead/00Q000000000001AAA/view']);
});

test('a hub that does not answer is named with what starts it, and can be asked again', async () => {
  const answer = network.answer;
  network.answer = () => 'no answer';
  await open();
  await until(() => says('The demonstration’s hub does not answer.'));
  expect(says(`“npm start” and leave it running. It is expected at ${demoHub}`)).toBe(true);
  network.answer = answer;
  await press('Try again');
  await until(() => says('Anna Weber'));
});
