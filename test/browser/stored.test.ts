import { extension } from '../support/extension';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dropDraft, keepDraft, readDraft } from '../../src/browser/drafts';
import { readManaged } from '../../src/browser/managed';
import { readStored, watchStored, writeStored } from '../../src/browser/stored';

beforeEach(() => extension.reset());

test('a key that has rotted hides no other', async () => {
  await writeStored({ sites: { 'https://crm.example': 'odoo' }, firstSeen: {} });
  extension.local.trouble.rotten.add('firstSeen');
  expect(await readStored(['sites', 'firstSeen'])).toEqual({ sites: { 'https://crm.example': 'odoo' } });
});

test('what the browser does not take is told', async () => {
  extension.local.trouble.full = true;
  expect(await writeStored({ firstSeen: {} })).toBe(false);
});

test('a change is told to those who watch its key, until their life ends', async () => {
  const hear = vi.fn();
  const life = new AbortController();
  watchStored(['sites'], { hear, life: life.signal });
  await writeStored({ firstSeen: {} });
  await writeStored({ sites: { a: 'odoo' } });
  life.abort();
  await writeStored({ sites: {} });
  expect(hear.mock.calls).toEqual([[{ sites: { a: 'odoo' } }]]);
});

describe('a draft', () => {
  test('is there again as it was left, with the key it will be sent under', async () => {
    await keepDraft('complaint', { key: 'k1', draft: { complaint: 'half a sen' } });
    expect(await readDraft('complaint')).toEqual({ key: 'k1', draft: { complaint: 'half a sen' } });
    await dropDraft('complaint');
    expect(await readDraft('complaint')).toBeUndefined();
  });

  test('that the browser does not take is told', async () => {
    extension.local.trouble.full = true;
    expect(await keepDraft('complaint', { key: 'k1', draft: {} })).toBe(false);
  });
});

describe('a company’s browser policy', () => {
  test.each([
    [{ hub: 'https://hub.example/desk' }, { hub: 'https://hub.example' }],
    [{}, {}],
    [{ hub: 7 }, {}],
    [{ hub: 'not an address' }, {}],
    [{ hub: 'javascript:alert(1)' }, {}],
  ])('%j is read as %j', async (policy, expected) => {
    await extension.managed.area.set(policy);
    expect(await readManaged()).toEqual(expected);
  });
});
