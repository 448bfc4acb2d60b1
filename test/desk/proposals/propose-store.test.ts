// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeCall } from '../../../src/desk/access/call';
import { largestFile } from '../../../src/desk/proposals/file-problems';
import { makePropose } from '../../../src/desk/proposals/propose-store';
import { jana } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { campaign, entries, hashOf, proposal, sealed } from '../support/playbook';

afterEach(() => sessionStorage.clear());

const post = 'POST /api/proposals';
const head = {
  number: 1,
  hash: hashOf(entries),
  releasedAt: '2029-12-01T09:00:00.000Z',
  title: 'The pact',
  signatures: [],
};
const content = {
  number: 1,
  hash: head.hash,
  releasedAt: head.releasedAt,
  pactSince: head.releasedAt,
  since: null,
  entries: entries.map(sealed),
  removed: [],
};

function store(behaviour: Parameters<typeof fakeHub>[0] = {}) {
  const hub = fakeHub({
    'GET /api/releases': () => ({ releases: [head] }),
    'GET /api/releases/:number': () => content,
    [post]: () => proposal(),
    ...behaviour,
  });
  const onProposed = vi.fn();
  const call = makeCall({ hub: 'http://desk.test', onExpired: vi.fn(), fetch: hub.fetch });
  return { hub, onProposed, propose: makePropose({ call, me: jana.id, onProposed }) };
}

const fileOf = (...all: unknown[]) =>
  new File([JSON.stringify({ leadpact: 1, entries: all })], 'playbook.json');
const changed = { ...campaign, body: { ...campaign.body, promise: 'Half the scrap on line 3.' } };

test('a checked file shows what it changes, and nothing is sent before it is proposed', async () => {
  const { hub, propose } = store();
  await propose.choose(fileOf(changed, entries[1]));
  expect(propose.chosen.value).toMatchObject({
    state: 'checked',
    differences: [{ id: campaign.id, change: 'changed', values: [{ path: 'body.promise' }] }],
  });
  expect(hub.asked(post)).toEqual([]);
});

test('a proposal without a word on what it is for is not sent', async () => {
  const { hub, propose } = store();
  await propose.choose(fileOf(changed, entries[1]));
  propose.title.value = '   ';
  await propose.submit();
  expect(hub.asked(post)).toEqual([]);
});

test('a proposal leads on to its own page', async () => {
  const { propose, onProposed } = store();
  await propose.choose(fileOf(changed, entries[1]));
  propose.title.value = 'Half the scrap';
  await propose.submit();
  expect(onProposed).toHaveBeenCalledExactlyOnceWith('p1');
});

test('a hub that refuses it leaves file and title where they are', async () => {
  const { propose, onProposed } = store({ [post]: () => refusal(409, 'playbook.unchanged') });
  await propose.choose(fileOf(changed, entries[1]));
  propose.title.value = 'Half the scrap';
  await propose.submit();
  expect(onProposed).not.toHaveBeenCalled();
  expect(propose.chosen.value.state).toBe('checked');
  expect(propose.title.value).toBe('Half the scrap');
  expect(propose.fault.value?.code).toBe('playbook.unchanged');
});

test('a file that is too large is refused unread', async () => {
  const { propose } = store();
  const large = new File(['x'], 'huge.json');
  Object.defineProperty(large, 'size', { value: largestFile + 1 });
  await propose.choose(large);
  expect(propose.chosen.value).toMatchObject({ state: 'refused', said: expect.stringContaining('5 MB') });
});

test('without the release in force nothing is compared to nothing: it is said, and can be tried again', async () => {
  const { propose } = store({ 'GET /api/releases': () => 'no answer' });
  await propose.choose(fileOf(changed, entries[1]));
  expect(propose.chosen.value.state).toBe('none');
  expect(propose.fault.value?.code).toBe('hub.unreachable');
});
