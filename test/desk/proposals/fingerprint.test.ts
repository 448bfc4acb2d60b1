import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { fits } from '../../../src/desk/proposals/fingerprint';
import { campaign, entries, guidance, hashOf, sealed } from '../support/playbook';

afterEach(() => vi.unstubAllGlobals());

const hash = hashOf(entries);
const removed: string[] = [];

test('the text that is shown fits the hash that is signed, in whatever order it came', async () => {
  expect(await fits({ entries: [sealed(guidance), sealed(campaign)], removed, hash })).toBe(true);
});

test('a changed text does not fit, even if it carries the old hash', async () => {
  const forged = { ...sealed(campaign), json: JSON.stringify({ ...campaign, title: 'Another' }) };
  expect(await fits({ entries: [forged, sealed(guidance)], removed, hash })).toBe(false);
});

test('an entry that was left out is noticed, and one that is taken out is part of what is signed', async () => {
  expect(await fits({ entries: [sealed(campaign)], removed, hash })).toBe(false);
  const taken = createHash('sha256').update('campaign/old -').digest('hex');
  expect(await fits({ entries: [], removed: ['campaign/old'], hash: taken })).toBe(true);
  expect(await fits({ entries: [], removed, hash: taken })).toBe(false);
});

test('where the browser cannot compute it, nothing is claimed', async () => {
  vi.stubGlobal('crypto', {});
  expect(await fits({ entries: entries.map(sealed), removed, hash })).toBeUndefined();
});
