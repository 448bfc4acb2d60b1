import { beforeEach, describe, expect, test } from 'vitest';
import type { DraftContent } from '../../../src/protocol/hub-api/drafts';
import { campaign, definition, guidance } from '../../support/cast';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { publish } from '../../support/pact';

let hub: TestHub;
let jana: Caller;
let lukas: Caller;
let henrike: Caller;

beforeEach(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  lukas = await hub.join({ name: 'Lukas Hofer', role: 'marketing' });
  henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  return hub.close;
});

const webinar = campaign('webinar');
const half: DraftContent = { id: 'guidance/webinar', kind: 'guidance', title: '', body: { steps: [{}] } };
const begin = (content: DraftContent = half, base: string | null = null) =>
  jana.ask('POST /api/drafts', { body: { content, base } });
const inForce = async (id: string) =>
  (await jana.ask('GET /api/release')).release!.entries.find((each) => each.id === id)!.hash;

describe('a draft', () => {
  test('keeps whatever there is of an entry, for everyone who writes', async () => {
    const made = await begin();
    expect(made).toMatchObject({ version: 1, base: null, by: { name: 'Jana Winter' }, content: half });
    expect(await henrike.ask('GET /api/drafts/:id', { params: { id: made.id } })).toEqual(made);
    const { content: _, ...head } = made;
    expect((await lukas.ask('GET /api/drafts')).drafts).toEqual([head]);
  });

  test('there is one for an entry: whoever begins a second is told', async () => {
    await begin();
    const second = await lukas.refused('POST /api/drafts', { body: { content: half, base: null } });
    expect(second).toMatchObject({ status: 409, code: 'draft.exists' });
  });

  test('begins on the text in force, not on an older one', async () => {
    await publish(jana, henrike, [webinar]);
    const older = await jana.refused('POST /api/drafts', { body: { content: webinar, base: null } });
    expect(older).toMatchObject({ status: 409, code: 'draft.based_on_older' });
    const base = await inForce(webinar.id);
    expect(await begin(webinar, base)).toMatchObject({ base });
  });

  test('saved by two at once keeps the first, and the second is told who was faster', async () => {
    const { id, version } = await begin();
    const as = (who: Caller, title: string) =>
      who.call('PUT /api/drafts/:id', { params: { id }, body: { version, content: { ...half, title } } });
    const both = await Promise.all([as(jana, 'Of Jana'), as(lukas, 'Of Lukas')]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const [first, second] = both[0].ok ? ['Jana', 'Lukas'] : ['Lukas', 'Jana'];
    const now = await jana.ask('GET /api/drafts/:id', { params: { id } });
    expect(now).toMatchObject({
      version: 2,
      title: `Of ${first}`,
      by: { name: expect.stringContaining(first) },
    });
    const slower = second === 'Jana' ? jana : lukas;
    const late = await slower.refused('PUT /api/drafts/:id', {
      params: { id },
      body: { version, content: half },
    });
    expect(late).toMatchObject({ status: 409, code: 'draft.moved_on' });
    expect(late.message).toContain(first);
    const again = { params: { id }, body: { version: 2, content: { ...half, title: 'Of both' } } };
    expect(await slower.ask('PUT /api/drafts/:id', again)).toMatchObject({ version: 3, title: 'Of both' });
  });

  test('is discarded only as it was seen', async () => {
    const { id } = await begin();
    const body = { version: 1, content: { ...half, title: 'Another' } };
    await lukas.ask('PUT /api/drafts/:id', { params: { id }, body });
    const seen = { params: { id }, query: { version: 1 } };
    expect((await jana.refused('DELETE /api/drafts/:id', seen)).code).toBe('draft.moved_on');
    await jana.ask('DELETE /api/drafts/:id', { params: { id }, query: { version: 2 } });
    expect(await jana.refused('GET /api/drafts/:id', { params: { id } })).toMatchObject({
      status: 404,
      code: 'draft.unknown',
    });
  });

  test('stays with its entry, and its id with its kind', async () => {
    const { id } = await begin();
    const moved = { params: { id }, body: { version: 1, content: { ...half, id: 'guidance/other' } } };
    expect((await jana.refused('PUT /api/drafts/:id', moved)).code).toBe('draft.of_another_entry');
    const body = { content: { ...half, id: 'campaign/webinar' }, base: null };
    expect(await jana.refused('POST /api/drafts', { body })).toMatchObject({
      status: 400,
      field: 'content.id',
    });
  });
});

describe('drafts are checked against the playbook in force', () => {
  const check = async (...contents: DraftContent[]) =>
    (await jana.ask('POST /api/drafts/check', { body: { contents } })).problems;

  test('what is missing, a text that cannot be read, and what no single entry can tell, are each named', async () => {
    await publish(jana, henrike, [webinar, definition('mql')]);
    const lost = guidance('lost', { campaigns: ['campaign/none'] });
    const text = 'An ![image](https://example.com/a.png)';
    const image = guidance('image', {
      steps: [{ id: 'call', channel: 'call', title: 'Call', wait: 0, text }],
    });
    expect(await check({ ...webinar, body: { ...webinar.body, promise: undefined } }, lost, image)).toEqual([
      { entry: 'campaign/webinar', path: 'body.promise', message: 'It is missing.' },
      {
        entry: 'guidance/image',
        path: 'body.steps[call].text',
        message: expect.stringContaining('Pictures'),
      },
      {
        entry: 'guidance/lost',
        path: 'body.campaigns[0]',
        message: expect.stringContaining('campaign/none'),
      },
    ]);
    expect(await check(webinar, guidance('fine', { campaigns: [webinar.id] }))).toEqual([]);
  });

  test('an entry that is taken out is missed where it is named', async () => {
    await publish(jana, henrike, [webinar, guidance('webinar', { campaigns: [webinar.id] })]);
    expect(await check({ ...webinar, removed: true })).toEqual([
      expect.objectContaining({ entry: 'guidance/webinar', path: 'body.campaigns[0]' }),
    ]);
  });
});
