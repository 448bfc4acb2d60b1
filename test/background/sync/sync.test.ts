import { extension, freshDatabase, json, network, runMortal } from '../../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectDemo } from '../../../src/background/hub/connect';
import { mayPoll } from '../../../src/background/sync/pace';
import { sync } from '../../../src/background/sync/sync';
import { readStored } from '../../../src/browser/stored';
import type { Entry } from '../../../src/domain/playbook/entries';
import type { SealedEntry } from '../../../src/domain/playbook/release';
import {
  conversationOf,
  type FakeHub,
  hashOfRelease,
  hubOrigin,
  makeHub,
  seal,
} from '../../support/extension/fake-hub';
import { connectedAs } from '../worker';
import { entriesOf } from './entries';

let hub: FakeHub;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00.000Z') });
  hub = await connectedAs('ann');
});
afterEach(() => vi.useRealTimers());

const playbook = async () => (await readStored(['playbook'])).playbook;
const promise = async () => (await playbook())?.campaigns['campaign/cutting-scrap']?.promise;
const fetches = () =>
  network.heard.filter(({ url }) => url.pathname.startsWith('/api/releases/')).map(({ url }) => url.search);
const fault = async () => (await readStored(['syncFault'])).syncFault?.code;
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

describe('a release', () => {
  test('comes with the next poll, its texts parsed and its calendars compiled', async () => {
    hub.publish(entriesOf(1));
    expect(await sync()).toEqual({ ok: true });
    const model = await playbook();
    expect(model?.release).toMatchObject({ number: 1 });
    expect(model?.guidance[0]?.steps[0]?.text).toEqual([
      {
        t: 'paragraph',
        children: [
          { t: 'text', text: 'Good morning ' },
          { t: 'strong', children: [{ t: 'field', field: 'firstName' }] },
          { t: 'text', text: '.' },
        ],
      },
    ]);
    expect(model?.calendars['calendar/works']?.starts.length).toBeGreaterThan(50);
  });

  test('after the first one brings only what changed', async () => {
    hub.publish(entriesOf(1));
    await sync();
    const [campaign, calendar] = entriesOf(2);
    hub.publish([campaign, calendar].filter((each) => each !== undefined));
    await sync();
    expect(fetches()).toEqual(['', '?since=1']);
    expect(await promise()).toBe('Promise number 2');
    expect((await playbook())?.guidance).toEqual([]);
  });

  test('says what Sales has not signed, until it is signed: the same entries then come as a new release', async () => {
    hub.publish(entriesOf(1), ['guidance/attended']);
    await sync();
    expect((await playbook())?.guidance[0]?.unsigned).toBe(true);
    hub.publish(entriesOf(1));
    await sync();
    expect(fetches()).toEqual(['', '?since=1']);
    expect((await playbook())?.release.number).toBe(2);
    expect((await playbook())?.guidance[0]).not.toHaveProperty('unsigned');
  });

  test('is not asked for again while nothing is new', async () => {
    hub.publish(entriesOf(1));
    await sync();
    later(11);
    const before = (await playbook())?.freshAt ?? '';
    await sync();
    expect(fetches()).toHaveLength(1);
    expect(network.heard.at(-1)?.headers.get('if-none-match')).toBeTruthy();
    expect((await playbook())?.freshAt.localeCompare(before)).toBe(1);
  });

  test('is fetched whole when the held entries were lost', async () => {
    hub.publish(entriesOf(1));
    await sync();
    freshDatabase();
    hub.publish(entriesOf(2));
    expect(await sync()).toEqual({ ok: true });
    expect(fetches()).toEqual(['', '']);
    expect(await promise()).toBe('Promise number 2');
  });

  test('is fetched whole, once, when the changes do not make it', async () => {
    hub.publish(entriesOf(1));
    await sync();
    hub.publish(entriesOf(2));
    hub.tamper = (content) => ({ entries: content.entries.slice(hub.deltas ? 1 : 0) });
    const answer = network.answer;
    network.answer = (heard) => {
      hub.deltas = heard.url.searchParams.has('since');
      return answer(heard);
    };
    expect(await sync()).toEqual({ ok: true });
    expect(fetches()).toEqual(['', '?since=1', '']);
    expect(await promise()).toBe('Promise number 2');
  });

  test('is compiled anew each day, without the hub', async () => {
    hub.publish(entriesOf(1));
    await sync();
    const last = (await playbook())?.calendars['calendar/works']?.ends.at(-1) ?? 0;
    network.answer = () => 'no answer';
    later(60 * 24 * 14);
    await sync();
    expect((await playbook())?.calendars['calendar/works']?.ends.at(-1)).toBeGreaterThan(last);
    expect((await playbook())?.freshAt).toBe('2026-11-20T09:00:00.000Z');
  });

  test('of one hub is never built upon what another one sent', async () => {
    hub.publish(entriesOf(1));
    await sync();
    const other = 'https://other.example';
    extension.state.granted.push(`${other}/*`);
    hub = makeHub();
    hub.publish(entriesOf(7));
    await connectDemo({ hub: other, person: 'ann' });
    await sync();
    expect(await promise()).toBe('Promise number 7');
    expect(fetches().at(-1)).toBe('');
  });
});

describe('the last good release stays', () => {
  beforeEach(async () => {
    hub.publish(entriesOf(1));
    await sync();
    hub.publish(entriesOf(2));
  });
  const stays = async (code: string) => {
    expect(await sync()).toMatchObject({ ok: false, code });
    expect(await promise()).toBe('Promise number 1');
    expect(await fault()).toBe(code);
  };

  const sealed = (entries: Entry[]) => {
    const all = entries.map(seal);
    hub.releases.push({ number: 3, hash: hashOfRelease(all), entries: all });
  };
  test('when an entry of the next was changed on the way', async () => {
    hub.tamper = ({ entries }) => ({
      entries: entries.map((each) => ({
        ...each,
        json: each.json.replace('Promise number', 'Price number'),
      })),
    });
    await stays('release.not_whole');
    expect(fetches()).toEqual(['', '?since=1', '']);
  });

  test('when an entry and its own hash were changed on the way', async () => {
    hub.tamper = ({ entries }) => ({
      entries: entries.map(({ json: text }) =>
        seal(JSON.parse(text.replace('Promise number', 'Price number'))),
      ),
    });
    await stays('release.not_whole');
  });

  test('when any one bit of the next was flipped', async () => {
    for (let run = 0; run < 60; run++) {
      hub.tamper = ({ entries }) => ({
        entries: entries.map((each, index) => (index === 0 ? flip(each, run) : each)),
      });
      expect(await sync()).toMatchObject({ ok: false });
      expect(await promise()).toBe('Promise number 1');
    }
  });

  test('when an entry comes twice', async () => {
    hub.tamper = ({ entries }) => ({ entries: [...entries, ...entries] });
    await stays('release.not_whole');
  });

  test('when the next is empty', async () => {
    sealed([]);
    await stays('release.not_whole');
  });

  test('when the next has a form that this version does not know', async () => {
    sealed([{ ...entriesOf(1)[0], body: { claims: 'all' } } as unknown as Entry]);
    await stays('release.not_understood');
  });

  test('when the hub offers an older one', async () => {
    await sync();
    hub.offered = hub.releases[0] ?? null;
    expect(await sync()).toMatchObject({ ok: false, code: 'release.older' });
    expect(await promise()).toBe('Promise number 2');
  });

  test('when the hub offers another content under the same number', async () => {
    hub.offered = { number: 1, hash: '0'.repeat(64) };
    await stays('release.changed');
  });

  test('when the hub knows of none any more', async () => {
    hub.offered = null;
    await stays('release.gone');
  });

  test.each([
    ['cannot be reached', 'hub.unreachable', () => 'no answer' as const],
    [
      'answers with a page',
      'hub.not_json',
      () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['answers something else', 'hub.not_understood', () => json(200, { release: 'new' })],
    ['is shut', 'hub.shut', () => json(503, { code: 'hub.shut', message: 'Shut.' })],
  ])('when the hub %s', async (_, code, answer) => {
    network.answer = answer;
    await stays(code);
    expect(await mayPoll()).toBe(false);
    later(61);
    expect(await mayPoll()).toBe(true);
  });

  test('and the next one is taken once it arrives whole', async () => {
    hub.tamper = () => ({ entries: [] });
    await stays('release.not_whole');
    hub.tamper = (content) => content;
    expect(await sync()).toEqual({ ok: true });
    expect(await promise()).toBe('Promise number 2');
    expect(await fault()).toBeUndefined();
  });

  test('or the new one is there, whole, when the worker dies between any two steps', async () => {
    let killed = 0;
    for (let steps = 0; steps < 70; steps++) {
      hub = await connectedAs('ann');
      hub.publish(entriesOf(1));
      await sync();
      hub.publish(entriesOf(2));
      if ((await runMortal(steps, sync)) === 'killed') killed++;
      expect(['Promise number 1', 'Promise number 2']).toContain(await promise());
      expect(await sync(), `killed after ${steps}`).toEqual({ ok: true });
      expect(await promise()).toBe('Promise number 2');
    }
    expect(killed).toBeGreaterThan(30);
  });
});

describe('news', () => {
  const conversation = (id: string, moves: number) => {
    const complaint = {
      complaint: 'a',
      request: 'b',
      addressee: { kind: 'cartridge' as const, id: 'cartridge/shows' },
      by: '2026-12-01',
      lead: { key: 'a'.repeat(32) },
    };
    const at = '2026-11-20T08:00:00.000Z';
    const by = { id: 'jana', name: 'Jana', side: 'addressee' as const };
    return {
      ...conversationOf({ key: id, device: 'd', seq: 1, at, kind: 'complaint', complaint }, 'ann'),
      id,
      moves: Array.from({ length: moves }, () => ({ kind: 'promise' as const, day: '2026-12-01', by, at })),
    };
  };

  test('of a conversation come once, and stand on the lead that it is about', async () => {
    hub.news.push(conversation('c1', 0), conversation('c2', 0));
    await sync();
    hub.news.push(conversation('c1', 1));
    await sync();
    const { conversations = {} } = await readStored(['conversations']);
    expect(Object.values(conversations).map(({ id, moves }) => [id, moves.length])).toEqual([
      ['c1', 1],
      ['c2', 0],
    ]);
    expect(extension.local.peek(`lead:${'a'.repeat(32)}`)).toEqual({ conversations: ['c1', 'c2'] });
    expect(network.heard.at(-1)?.url.searchParams.get('cursor')).toBe('2');
  });

  test('that come late take no answer away', async () => {
    hub.news.push(conversation('c1', 2), conversation('c1', 1));
    await sync();
    expect((await readStored(['conversations'])).conversations?.c1?.moves).toHaveLength(2);
  });

  test('for somebody who has left meanwhile are not kept', async () => {
    hub.news.push(conversation('c1', 1));
    const answer = network.answer;
    network.answer = async (heard) => {
      const response = await answer(heard);
      network.answer = answer;
      await connectDemo({ hub: hubOrigin, person: 'bob' });
      return response;
    };
    await sync();
    expect((await readStored(['conversations'])).conversations).toBeUndefined();
  });
});

function flip(entry: SealedEntry, run: number): SealedEntry {
  const at = (run * 7919) % entry.json.length;
  const flipped = String.fromCharCode(entry.json.charCodeAt(at) ^ (1 << (run % 7)));
  return { ...entry, json: entry.json.slice(0, at) + flipped + entry.json.slice(at + 1) };
}
