import { expect, test, vi } from 'vitest';
import { makeCall } from '../../../src/desk/access/call';
import { readRelease, unsealed } from '../../../src/desk/playbook/release-reading';
import { fakeHub } from '../support/fake-hub';
import { campaign, entries, hashOf, sealed } from '../support/playbook';

const head = (number: number) => ({
  number,
  hash: hashOf(entries),
  title: `Release of test ${number}`,
  releasedAt: '2029-12-01T09:00:00.000Z',
  signatures: [],
});

function reading(...numbers: number[]) {
  const hub = fakeHub({
    'GET /api/releases': () => ({ releases: numbers.map(head) }),
    'GET /api/releases/:number': ({ params }) => ({
      ...head(Number(params['number'])),
      pactSince: head(1).releasedAt,
      since: null,
      removed: [],
      entries: entries.map(sealed),
    }),
  });
  return makeCall({ hub: 'http://desk.test', onExpired: vi.fn(), fetch: hub.fetch });
}

test('the release with the highest number is in force, whatever order they come in', async () => {
  const read = await readRelease(reading(2, 11, 3));
  expect(read).toMatchObject({ ok: true, value: { head: { number: 11 }, inForce: { number: 11 } } });
});

test('an earlier release is read under its own head, and the one in force is known', async () => {
  const read = await readRelease(reading(1, 2, 3), 2);
  expect(read).toMatchObject({ value: { head: { number: 2 }, inForce: { number: 3 }, entries } });
});

test('before the first release there is none, and that is no fault', async () => {
  expect(await readRelease(reading())).toEqual({ ok: true, value: null });
});

test('an entry of a kind that this page does not know is counted, not guessed at', () => {
  const newer = { id: 'ritual/monday', hash: 'x', json: '{"id":"ritual/monday","kind":"ritual"}' };
  const torn = { id: 'campaign/torn', hash: 'x', json: '{"id":"campaign/to' };
  expect(unsealed([sealed(campaign), newer, torn])).toEqual({ entries: [campaign], unread: 2 });
});
