// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeCall } from '../../../../src/desk/access/call';
import { makeDraftStore } from '../../../../src/desk/edit/draft/draft-store';
import type { Draft, DraftContent } from '../../../../src/protocol/hub-api/drafts';
import { jana } from '../../support/cast';
import { fakeHub, refusal } from '../../support/fake-hub';
import { campaign } from '../../support/playbook';

afterEach(() => sessionStorage.clear());

const put = 'PUT /api/drafts/:id';
const by = { id: jana.id, name: jana.name };
const content: DraftContent = { ...campaign };
const draft = (more: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  entry: campaign.id,
  kind: 'campaign',
  title: campaign.title,
  base: null,
  version: 1,
  by,
  at: '2029-12-20T09:00:00.000Z',
  content,
  ...more,
});

/** A hub that keeps one draft as the true one does: saved only over the version that was seen. */
async function opened(behaviour: Parameters<typeof fakeHub>[0] = {}, kept = { now: draft() }) {
  const hub = fakeHub({
    'GET /api/drafts/:id': () => kept.now,
    [put]: ({ body }: { body: { version: number; content: DraftContent } }) => {
      if (body.version !== kept.now.version) return refusal(409, 'draft.moved_on');
      kept.now = { ...kept.now, version: body.version + 1, content: body.content };
      return kept.now;
    },
    ...behaviour,
  });
  const call = makeCall({ hub: 'http://desk.test', onExpired: vi.fn(), fetch: hub.fetch });
  const make = () => makeDraftStore({ call, id: 'd1', me: jana.id, owner: jana.name, wait: 0 });
  const store = make();
  await store.read.load();
  return { hub, store, kept, make };
}

const idle = () => new Promise((done) => setTimeout(done, 20));

test('a change saves itself, over the version that was seen', async () => {
  const { store, kept } = await opened();
  store.change(['body', 'promise'], 'Half the scrap.');
  expect(store.saving.value).toBe('changed');
  await idle();
  expect(store.saving.value).toBe('saved');
  expect(kept.now).toMatchObject({ version: 2, content: { body: { promise: 'Half the scrap.' } } });
});

test('looking at a draft saves nothing', async () => {
  const { hub, store } = await opened();
  await store.save();
  store.close();
  expect(hub.asked(put)).toEqual([]);
});

test('what is typed while a saving is under way is saved after it', async () => {
  const { hub, store, kept } = await opened();
  store.change(['title'], 'One');
  const saving = store.save();
  await Promise.resolve();
  store.change(['title'], 'Two');
  await saving;
  await idle();
  expect(hub.asked(put)).toHaveLength(2);
  expect(kept.now.content.title).toBe('Two');
});

test('without an answer it is not saved, said, and kept in this tab until it is', async () => {
  const { store, make } = await opened({ [put]: () => 'no answer' });
  store.change(['title'], 'Typed on the train');
  await idle();
  expect(store.saving.value).toBe('failed');
  expect(store.fault.value?.code).toBe('hub.unreachable');
  const again = make();
  await again.read.load();
  expect(again.content.value?.title).toBe('Typed on the train');
});

test('somebody else saved first: nothing is written over, and what they made is there to be seen', async () => {
  const { store, kept } = await opened();
  kept.now = draft({ version: 2, content: { ...content, title: 'Theirs' } });
  store.change(['body', 'promise'], 'Mine');
  await idle();
  expect(kept.now.content).toMatchObject({ title: 'Theirs', body: { promise: campaign.body.promise } });
  expect(store.conflict.value).toMatchObject({ base: { title: campaign.title }, theirs: { version: 2 } });
  await store.settle(() => 'mine');
  expect(kept.now).toMatchObject({ version: 3, content: { title: 'Theirs', body: { promise: 'Mine' } } });
  expect(store.saving.value).toBe('saved');
  expect(store.conflict.value).toBeUndefined();
});

test('while a conflict is open nothing more is sent', async () => {
  const { hub, store, kept } = await opened();
  kept.now = draft({ version: 2, content: { ...content, title: 'Theirs' } });
  store.change(['title'], 'Mine');
  await idle();
  const before = hub.asked(put).length;
  store.change(['title'], 'Mine, longer');
  await idle();
  expect(hub.asked(put)).toHaveLength(before);
  await store.settle(() => 'theirs');
  expect(kept.now.content.title).toBe('Theirs');
});

test('text that never arrived meets what somebody saved meanwhile when the page is opened again', async () => {
  const { store, kept, make } = await opened({ [put]: () => 'no answer' });
  store.change(['title'], 'Mine');
  await idle();
  kept.now = draft({ version: 5, content: { ...content, title: 'Theirs' } });
  const again = make();
  await again.read.load();
  expect(again.content.value?.title).toBe('Mine');
  expect(again.conflict.value?.theirs.content.title).toBe('Theirs');
});

test('a draft that is gone says so, and what was typed stays', async () => {
  const { store } = await opened({ [put]: () => refusal(404, 'draft.unknown') });
  store.change(['title'], 'Too late');
  await idle();
  expect(store.saving.value).toBe('gone');
  expect(store.content.value?.title).toBe('Too late');
});

test('a draft of another shape than the form knows is opened all the same', async () => {
  const torn = draft({ content: { ...content, body: { claims: 'none', order: 'first', assets: [] } } });
  const { store } = await opened({}, { now: torn });
  expect(store.content.value?.body).toMatchObject({ claims: {}, order: 100, promise: '', assets: [] });
});
