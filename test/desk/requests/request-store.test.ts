// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeCall } from '../../../src/desk/access/call';
import { makeRequest } from '../../../src/desk/requests/request-store';
import { fakeHub, refusal } from '../support/fake-hub';
import { jana, request } from '../support/cast';

afterEach(() => sessionStorage.clear());

const move = 'POST /api/feedback/:id/moves';
type Behaviour = Parameters<typeof fakeHub>[0];

async function opened(moves: NonNullable<Behaviour[typeof move]>, onMoved = vi.fn()) {
  const hub = fakeHub({ 'GET /api/feedback/:id': () => request(), [move]: moves });
  const call = makeCall({ hub: 'http://desk.test', onExpired: vi.fn(), fetch: hub.fetch });
  const store = makeRequest({ call, id: 'r1', me: jana.id, onMoved });
  await store.conversation.load();
  return { hub, store, onMoved };
}

async function decline(store: ReturnType<typeof makeRequest>, text: string): Promise<void> {
  store.write('decline');
  store.text.value = text;
  await store.send();
}

test('a decline without a reason is not sent', async () => {
  const { hub, store } = await opened(() => request({ state: 'declined' }));
  await decline(store, '   ');
  expect(hub.asked(move)).toEqual([]);
  expect(store.problems()).toHaveProperty('text');
});

test('a promise needs a day, and none that is past', async () => {
  const { hub, store } = await opened(() => request({ state: 'promised' }));
  store.write('promise');
  expect(store.day.value).toBe('2030-01-10');
  store.day.value = '2001-01-01';
  await store.send();
  store.day.value = '';
  await store.send();
  expect(hub.asked(move)).toEqual([]);
});

test('a move that was taken is shown, and its text is gone from the form', async () => {
  const { store, onMoved } = await opened(() => request({ state: 'declined', may: ['promise'] }));
  await decline(store, 'The form belongs to the event’s organiser.');
  expect(onMoved).toHaveBeenCalledExactlyOnceWith('decline');
  expect(store.conversation.now.value).toMatchObject({ value: { state: 'declined' } });
  expect(store.text.value).toBe('');
  expect(store.writing.value).toBeUndefined();
});

test('without an answer the text stays, and trying again sends the same move under the same key', async () => {
  const answers = ['no answer' as const, request({ state: 'declined' })];
  const { hub, store } = await opened(() => answers.shift()!);
  await decline(store, 'Not ours.');
  expect(store.text.value).toBe('Not ours.');
  expect(store.fault.value?.code).toBe('hub.unreachable');
  await store.send();
  const [first, second] = hub.asked(move);
  expect(second?.body).toEqual(first?.body);
});

test('a text that was changed after a failure goes under a key of its own', async () => {
  const { hub, store } = await opened(() => 'no answer');
  await decline(store, 'Not ours.');
  store.text.value = 'Not ours, ask the organiser.';
  await store.send();
  const keys = hub.asked(move).map(({ body }) => (body as { key: string }).key);
  expect(new Set(keys).size).toBe(2);
});

test('when somebody else was faster, what is new is fetched and what was typed stays', async () => {
  const { hub, store } = await opened(() => refusal(409, 'feedback.move_not_now'));
  await decline(store, 'Not ours.');
  expect(hub.asked('GET /api/feedback/:id')).toHaveLength(2);
  expect(store.movedOn.value).toBe(true);
  expect(store.text.value).toBe('Not ours.');
});

test('two presses send one move', async () => {
  const { hub, store } = await opened(() => request({ state: 'declined' }));
  store.write('decline');
  store.text.value = 'Not ours.';
  await Promise.all([store.send(), store.send()]);
  expect(hub.asked(move)).toHaveLength(1);
});

test('a half-written answer is there again when the page is opened anew', async () => {
  const { store } = await opened(() => 'no answer');
  store.write('decline');
  store.text.value = 'Half a sent';
  const { store: again } = await opened(() => 'no answer');
  expect(again.text.value).toBe('Half a sent');
});
