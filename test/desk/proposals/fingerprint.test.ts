import { expect, test } from 'vitest';
import { fits } from '../../../src/desk/proposals/fingerprint';
import { campaign, entries, guidance, hashOf, sealed } from '../support/playbook';

test('the text that is shown fits the hash that is signed, in whatever order it came', async () => {
  expect(await fits([sealed(guidance), sealed(campaign)], hashOf(entries))).toBe(true);
});

test('a changed text does not fit, even if it carries the old hash', async () => {
  const forged = { ...sealed(campaign), json: JSON.stringify({ ...campaign, title: 'Another' }) };
  expect(await fits([forged, sealed(guidance)], hashOf(entries))).toBe(false);
});

test('an entry that was left out is noticed', async () => {
  expect(await fits([sealed(campaign)], hashOf(entries))).toBe(false);
});
