import { breakDatabase, extension, freshDatabase, runMortal } from '../support/extension';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  keep,
  newKey,
  note,
  remove,
  takeBack,
  type Unsent,
  waiting,
  whileSending,
} from '../../src/browser/outbox';
import type { OutboxEntry } from '../../src/protocol/stored';

beforeEach(() => extension.reset());

const complaint = (text: string, key = newKey()): Unsent => ({
  key,
  hub: 'https://hub.example',
  person: 'ann',
  what: {
    kind: 'complaint',
    to: 'Trade shows',
    complaint: {
      complaint: text,
      request: `Please mend: ${text}`,
      addressee: { kind: 'cartridge', id: 'cartridge/shows' },
      by: '2026-12-01',
    },
  },
});

async function kept(text: string): Promise<OutboxEntry> {
  const outcome = await keep(complaint(text));
  if (!outcome.ok || 'already' in outcome) throw new Error('not kept');
  return outcome.entry;
}

const inFirst = async () => {
  const db = await openDB('leadpact');
  const all = (await db.getAll('outbox')) as OutboxEntry[];
  db.close();
  return all;
};
const inSecond = () => [...extension.local.values.keys()].filter((key) => key.startsWith('outbox:'));
const texts = async () =>
  (await waiting()).entries.map(({ what }) => what.kind === 'complaint' && what.complaint.complaint);

describe('what a person wrote', () => {
  test('stands in both stores once it is shown as saved', async () => {
    const entry = await kept('no phone numbers');
    expect((await inFirst()).map(({ key }) => key)).toEqual([entry.key]);
    expect(inSecond()).toEqual([`outbox:${entry.key}`]);
  });

  test('is there once when "send" was pressed twice', async () => {
    const unsent = complaint('no phone numbers');
    const [first, second] = await Promise.all([keep(unsent), keep(unsent)]);
    expect(first).toEqual(second);
    expect(await texts()).toEqual(['no phone numbers']);
  });

  test('is numbered without gaps or doubles, also when two windows write at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map(kept));
    expect((await waiting()).entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  test('goes on being numbered after the outbox was emptied', async () => {
    const { key } = await kept('a');
    await remove([key]);
    expect((await kept('b')).seq).toBe(2);
  });

  test('keeps its letters whatever they are, as both stores give them back', async () => {
    await kept('half an emoji \ud83d and a NUL \0.');
    freshDatabase();
    expect(await texts()).toEqual(['half an emoji \ufffd and a NUL .']);
  });
});

describe('when a store is damaged', () => {
  const write = async () => {
    for (let n = 1; n <= 20; n++) await kept(`complaint ${n}`);
    return texts();
  };

  test('a database that comes up empty is filled again from the second copy', async () => {
    const before = await write();
    freshDatabase();
    expect(await texts()).toEqual(before);
    expect(await inFirst()).toHaveLength(20);
    expect((await kept('one more')).seq).toBe(21);
  });

  test('a database that lost half its rows gets them back', async () => {
    const before = await write();
    const db = await openDB('leadpact');
    for (const { key } of (await inFirst()).slice(7)) await db.delete('outbox', key);
    db.close();
    expect(await texts()).toEqual(before);
    expect(await inFirst()).toHaveLength(20);
  });

  test('a second store that comes up empty is filled again from the database', async () => {
    const before = await write();
    extension.local.reset();
    expect(await texts()).toEqual(before);
    expect(inSecond()).toHaveLength(20);
    expect((await kept('one more')).seq).toBe(21);
  });

  test('a store that was set back gives no number a second time', async () => {
    await kept('a');
    const { device } = await extension.local.area.get('device');
    for (const text of ['b', 'c']) await kept(text);
    await extension.local.area.set({ device });
    expect((await kept('d')).seq).toBe(4);
    freshDatabase();
    expect((await kept('e')).seq).toBe(5);
  });

  test('a rotten second copy hides no other and is written anew', async () => {
    const before = await write();
    extension.local.trouble.rotten.add(inSecond()[3] ?? '');
    expect(await texts()).toEqual(before);
    expect(extension.local.trouble.rotten.size).toBe(0);
  });

  test('something else in an entry’s place is left alone and stops nothing', async () => {
    const before = await write();
    await extension.local.area.set({ 'outbox:odd': { no: 'entry' } });
    expect(await texts()).toEqual(before);
    expect(extension.local.peek('outbox:odd')).toEqual({ no: 'entry' });
  });

  test('without a database everything can still be read', async () => {
    const before = await write();
    breakDatabase();
    expect(await texts()).toEqual(before);
  });
});

describe('when it cannot be kept', () => {
  test('in the second store, nothing is kept and the caller is told', async () => {
    extension.local.trouble.full = true;
    expect(await keep(complaint('a'))).toEqual({ ok: false, code: 'store.full' });
    extension.local.trouble.full = false;
    expect(await texts()).toEqual([]);
  });

  test('in the database, nothing is kept and the caller is told', async () => {
    breakDatabase();
    expect(await keep(complaint('a'))).toEqual({ ok: false, code: 'store.broken' });
    freshDatabase();
    expect(await texts()).toEqual([]);
  });

  test('because a later version has left the database, nothing is lost and nothing is removed', async () => {
    const { key } = await kept('a');
    (await openDB('leadpact', 99)).close();
    expect(await keep(complaint('b'))).toEqual({ ok: false, code: 'store.newer' });
    expect(await remove([key])).toEqual({ ok: false, code: 'store.newer' });
    expect(await waiting()).toMatchObject({ writable: false, entries: [{ key }] });
  });
});

describe('when the program is ended between two steps', () => {
  test('an entry is in both stores, or nobody was told that it is saved', async () => {
    for (let steps = 0; steps < 25; steps++) {
      extension.reset();
      const unsent = complaint('a');
      const saved: unknown[] = [];
      await runMortal(steps, async () => void saved.push(await keep(unsent)));
      const { entries } = await waiting();
      if (saved.length > 0) expect(entries).toHaveLength(1);
      expect(await keep(unsent), `ended after ${steps}`).toMatchObject({
        ok: true,
        entry: { seq: entries[0]?.seq ?? 1 },
      });
      expect((await waiting()).entries).toHaveLength(1);
    }
  });
});

describe('saving again under the same key', () => {
  const all = async () =>
    (await waiting()).entries.map(({ key, seq, what }) => ({ key, seq, text: textOf(what) }));
  const textOf = (what: OutboxEntry['what']) => what.kind === 'complaint' && what.complaint.complaint;

  test('another text takes the place of one that has not left', async () => {
    const { key } = await kept('a');
    await keep(complaint('a, better said', key));
    expect(await all()).toEqual([{ key, seq: 1, text: 'a, better said' }]);
  });

  test('another text is kept beside one that is on its way', async () => {
    const { key } = await kept('a');
    await whileSending(key, () => keep(complaint('b', key)));
    expect(await all()).toMatchObject([
      { key, seq: 1, text: 'a' },
      { seq: 2, text: 'b' },
    ]);
  });

  test('another text is kept beside one that the hub may have', async () => {
    const { key } = await kept('a');
    await note([{ key, attempts: 1 }]);
    await keep(complaint('b', key));
    expect(await all()).toMatchObject([{ key, text: 'a' }, { text: 'b' }]);
  });

  test('another text is kept though the hub has acknowledged the first', async () => {
    const first = complaint('a');
    const sent = { ...(first.what.kind === 'complaint' && first.what.complaint), id: 'c1', key: first.key };
    await extension.local.area.set({ conversations: { c1: sent } });
    expect(await keep(first)).toEqual({ ok: true, already: 'sent' });
    await keep(complaint('b', first.key));
    expect(await all()).toMatchObject([{ text: 'b' }]);
    expect((await all())[0]?.key).not.toBe(first.key);
  });
});

test('what is noted about an attempt takes no changed text back', async () => {
  const { key } = await kept('a');
  await keep(complaint('b', key));
  await note([{ key, attempts: 1 }]);
  expect(await texts()).toEqual(['b']);
});

describe('taking back', () => {
  test('removes an entry that has not left yet', async () => {
    const { key } = await kept('a');
    expect(await takeBack(key)).toBe('taken back');
    expect(await texts()).toEqual([]);
    expect(await takeBack(key)).toBe('gone');
  });

  test('of what was tried without an answer says that the hub may have it', async () => {
    const { key } = await kept('a');
    await note([{ key, attempts: 1 }]);
    expect(await takeBack(key)).toBe('perhaps sent');
    expect(await texts()).toEqual([]);
  });

  test('is refused while the entry is on its way', async () => {
    const { key } = await kept('a');
    await whileSending(key, async () => expect(await takeBack(key)).toBe('sending'));
    expect(await texts()).toEqual(['a']);
  });

  test('is not undone by what is noted about an attempt afterwards', async () => {
    const entry = await kept('a');
    await takeBack(entry.key);
    await note([{ key: entry.key, attempts: 1 }]);
    expect(await texts()).toEqual([]);
  });
});
