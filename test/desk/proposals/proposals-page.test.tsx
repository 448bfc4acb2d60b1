// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { ProposalSummary } from '../../../src/protocol/hub-api';
import { henrike, me } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, open, text } from '../support/page';
import { proposal } from '../support/playbook';

afterEach(close);

const all: ProposalSummary[] = [
  proposal({ id: 'p1', title: 'Waits for Sales', missing: ['sales'] }),
  proposal({ id: 'p2', title: 'Waits for Marketing', missing: ['marketing'] }),
  proposal({
    id: 'p3',
    title: 'Released alone',
    state: 'released',
    missing: [],
    due: '2029-12-22T16:00:00.000Z',
  }),
  proposal({ id: 'p4', title: 'Released by both', state: 'released', missing: [] }),
  proposal({ id: 'p5', title: 'Withdrawn one', state: 'withdrawn', missing: [] }),
];
const hubOf = (proposals: ProposalSummary[]) =>
  fakeHub({
    'GET /api/me': () => me(henrike),
    'GET /api/proposals': () => ({ proposals, you: { side: 'sales' } }),
  });
const shown = () => [...document.querySelectorAll('tbody th')].map((each) => each.textContent);

test.each([
  ['/proposals', ['Waits for Sales', 'Waits for Marketing', 'Released alone']],
  ['/proposals?show=waiting', ['Waits for Sales', 'Released alone']],
  ['/proposals?show=closed', ['Released by both', 'Withdrawn one']],
  ['/proposals?show=all', all.map(({ title }) => title)],
])('%s shows what its address says', async (address, titles) => {
  await open(address, hubOf(all));
  expect(shown()).toEqual(titles);
});

test('without a proposal it says how one comes about', async () => {
  await open('/proposals', hubOf([]));
  expect(text()).toContain('No proposal yet');
});

test('a list that cannot be had says why', async () => {
  const hub = hubOf([]);
  hub.behaviour['GET /api/proposals'] = () => refusal(503, 'hub.unavailable');
  await open('/proposals', hub);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('hub.unavailable');
});
