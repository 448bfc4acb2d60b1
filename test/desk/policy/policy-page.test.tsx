// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/people/person';
import type { Policy } from '../../../src/protocol/hub-api/policy';
import { ada, henrike, jana, me, sabine } from '../support/cast';
import { knowDialogs } from '../support/dialogs';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, open, press, settle, text, type } from '../support/page';

beforeAll(knowDialogs);
afterEach(close);

const row = ({ id, name, role }: Person) => ({ id, name, role });
const policy = (more: Partial<Policy> = {}): Policy => ({
  strict: false,
  people: [
    { ...row(ada), mayDeputise: ['sales'] },
    { ...row(henrike), side: 'sales', mayDeputise: ['sales'] },
    { ...row(jana), side: 'marketing', mayDeputise: ['marketing'] },
    { ...row(sabine), mayDeputise: ['marketing', 'sales'] },
  ],
  deputies: [],
  ...more,
});

function hubFor(who: Person, shown = policy()) {
  return fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/policy': () => shown,
    'PUT /api/policy': () => ({ ...shown, strict: true }),
    'POST /api/policy/rights': () => shown,
    'POST /api/deputies': () => shown,
    'DELETE /api/deputies/:id': () => policy(),
  });
}
const sayYes = async () => {
  document.querySelector<HTMLElement>('dialog .button-primary')!.click();
  await settle();
};
const choices = (label: string) =>
  [...document.querySelectorAll('label')]
    .find((each) => each.textContent?.startsWith(label))!
    .control!.querySelectorAll('option');
const labels = (label: string) => [...choices(label)].map((each) => each.textContent);

test('the staff reads who signs; only an admin changes it', async () => {
  await open('/policy', hubFor(jana));
  expect(text()).toContain('Henrike Vogel');
  expect(text()).not.toContain('Be strict');
  expect(text()).not.toContain('Ada Okafor');
  const hub = hubFor(sabine);
  await open('/policy', hub);
  await press('Be strict');
  expect(hub.asked('PUT /api/policy')[0]?.body).toEqual({ strict: true });
  expect(text()).toContain('Strict: everything needs both signatures');
});

test('a person is never offered the side that their role is not of', async () => {
  const hub = hubFor(sabine);
  await open('/policy', hub);
  await press('Change for whom Henrike Vogel signs');
  expect(labels('Signs for')).toEqual(['What the role says', 'Sales', 'No side']);
  await type('Signs for', 'none');
  await sayYes();
  const body = { person: henrike.id, right: 'none' };
  expect(hub.asked('POST /api/policy/rights')[0]?.body).toEqual(body);
});

test('a signer names a deputy of their own side, for days', async () => {
  const hub = hubFor(henrike);
  await open('/policy', hub);
  await press('Name a deputy');
  expect(labels('Deputy')).toEqual(['Choose a person', 'Ada Okafor (Sales rep)', 'Sabine Kraemer (Admin)']);
  await sayYes();
  expect(text()).toContain('Choose the first and the last day.');
  expect(hub.asked('POST /api/deputies')).toEqual([]);
  await type('Deputy', ada.id);
  await type('From', '2090-01-01');
  await type('To', '2090-01-05');
  await sayYes();
  const body = { person: henrike.id, deputy: ada.id, from: '2090-01-01', to: '2090-01-05' };
  expect(hub.asked('POST /api/deputies')[0]?.body).toEqual(body);
});

test('a deputyship is ended by whose place it is', async () => {
  const named = { id: 'd1', from: '2090-01-01', to: '2090-01-05', side: 'sales' as const };
  const deputies = [{ ...named, person: row(henrike), deputy: row(ada) }];
  await open('/policy', hubFor(jana, policy({ deputies })));
  expect(document.querySelector('[aria-label^="End it"]')).toBeNull();
  const hub = hubFor(henrike, policy({ deputies }));
  await open('/policy', hub);
  await press('End it: Ada Okafor as deputy');
  expect(hub.asked('DELETE /api/deputies/:id')[0]?.params).toEqual({ id: 'd1' });
  expect(text()).toContain('Nobody has named a deputy.');
});

test('a side for which nobody signs is named', async () => {
  await open(
    '/policy',
    hubFor(sabine, policy({ people: [{ ...row(jana), side: 'marketing', mayDeputise: [] }] })),
  );
  expect(text()).toContain('Nobody signs for Sales.');
});

test('a refusal is shown where it happened', async () => {
  const hub = hubFor(sabine);
  hub.behaviour['PUT /api/policy'] = () => refusal(503, 'hub.unavailable');
  await open('/policy', hub);
  await press('Be strict');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('hub.unavailable');
});
