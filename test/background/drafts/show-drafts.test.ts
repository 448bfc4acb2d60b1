import '../../support/extension';
import { json, network } from '../../support/extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { refreshDrafts, showDrafts } from '../../../src/background/drafts/show-drafts';
import { leave } from '../../../src/background/hub/leave';
import { sync } from '../../../src/background/sync/sync';
import { readStored } from '../../../src/browser/stored';
import type { Draft } from '../../../src/protocol/hub-api/drafts';
import type { FakeHub } from '../../support/extension/fake-hub';
import { entriesOf } from '../sync/entries';
import { connectedAs } from '../worker';

const at = '2026-11-19T08:50:00.000Z';
const draft = (content: object, more: Partial<Draft> = {}): Draft => {
  const { id, kind, title } = content as { id: string; kind: 'campaign'; title: string };
  return {
    id: id.replace('/', '-'),
    entry: id,
    kind,
    title,
    base: null,
    version: 1,
    by: { id: 'ann', name: 'Ann' },
    at,
    content: content as Draft['content'],
    ...more,
  };
};

let hub: FakeHub;
let drafts: Draft[];
let asked: string[];

beforeEach(async () => {
  hub = await connectedAs('ann');
  hub.publish(entriesOf(1));
  await sync();
  drafts = [];
  asked = [];
  const others = network.answer;
  network.answer = (heard) => {
    const { pathname } = heard.url;
    if (!pathname.startsWith('/api/drafts')) return others(heard);
    asked.push(pathname);
    const wanted = drafts.find(({ id }) => pathname.endsWith(`/${id}`));
    if (wanted) return json(200, wanted);
    return json(200, { drafts: drafts.map((each) => ({ ...each, content: undefined })) });
  };
});

const laid = async () => (await readStored(['draftPlaybook'])).draftPlaybook;
const campaign = (promise: string) => {
  const [first] = entriesOf(1);
  return { ...first, body: { ...first?.body, promise } };
};

describe('a marketer’s own drafts on a lead', () => {
  test('are laid over the playbook in force, whose other entries stay', async () => {
    drafts = [draft(campaign('Half the scrap'))];
    expect(await showDrafts(true)).toEqual({ ok: true, titles: ['Cutting scrap'] });
    const { playbook } = (await laid())!;
    expect(playbook?.campaigns['campaign/cutting-scrap']?.promise).toBe('Half the scrap');
    expect(playbook?.guidance.map(({ id }) => id)).toEqual(['guidance/attended']);
    const { playbook: inForce } = await readStored(['playbook']);
    expect(inForce?.campaigns['campaign/cutting-scrap']?.promise).toBe('Promise number 1');
  });

  test('never show what somebody else is writing, nor what is not whole yet', async () => {
    drafts = [
      draft(campaign('Half the scrap'), { by: { id: 'bob', name: 'Bob' } }),
      draft({ id: 'guidance/new', kind: 'guidance', title: 'New', body: { steps: [] } }),
    ];
    expect(await showDrafts(true)).toEqual({ ok: true, titles: [] });
    expect((await laid())?.playbook).toBeUndefined();
  });

  test('can take an entry out', async () => {
    drafts = [draft({ ...entriesOf(1)[2], removed: true })];
    await showDrafts(true);
    expect((await laid())?.playbook?.guidance).toEqual([]);
  });

  test('are as they are now each time that a lead is opened, and fetched only when they have changed', async () => {
    drafts = [draft(campaign('Half the scrap'))];
    await showDrafts(true);
    await refreshDrafts();
    expect(asked.filter((path) => path !== '/api/drafts')).toHaveLength(1);
    drafts = [draft(campaign('A third'), { version: 2 })];
    await refreshDrafts();
    expect((await laid())?.playbook?.campaigns['campaign/cutting-scrap']?.promise).toBe('A third');
  });

  test('are gone when they are switched off, and the hub is asked for none', async () => {
    drafts = [draft(campaign('Half the scrap'))];
    await showDrafts(true);
    await showDrafts(false);
    asked = [];
    await refreshDrafts();
    expect(await laid()).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('go with the person who wrote them', async () => {
    drafts = [draft(campaign('Half the scrap'))];
    await showDrafts(true);
    await leave('discard');
    expect(await laid()).toBeUndefined();
  });

  test('stay as they were while the hub does not answer, and that is said', async () => {
    drafts = [draft(campaign('Half the scrap'))];
    await showDrafts(true);
    network.answer = () => 'no answer';
    expect(await showDrafts(true)).toMatchObject({ ok: false, code: 'hub.unreachable' });
    expect((await laid())?.titles).toEqual(['Cutting scrap']);
  });
});
