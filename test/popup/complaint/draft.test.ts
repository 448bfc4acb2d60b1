import { expect, test } from 'vitest';
import { aboutOf, complaintOf, draftOf, emptyDraft, readableDraft } from '../../../src/popup/complaint/draft';
import { shown } from '../support/sample';

const preset = { addressee: { kind: 'cartridge', id: 'cartridge/awareness' }, by: '2026-11-27' } as const;
const about = aboutOf(shown, 'unnamed');
const written = { ...emptyDraft, complaint: ' No phone. ', request: 'Please add phones. ', about };

test('nothing that was read of a lead goes along: only its key, campaign and the release', () => {
  const sent = JSON.stringify(complaintOf(written, preset));
  expect(JSON.parse(sent)).toEqual({
    complaint: 'No phone.',
    request: 'Please add phones.',
    ...preset,
    lead: { key: shown.key },
    campaign: 'campaign/cutting-scrap',
    release: 12,
  });
  for (const secret of [shown.name, shown.company, shown.address]) expect(sent).not.toContain(secret);
});

test('the address of a record goes along only if it was ticked', () => {
  expect(complaintOf({ ...written, withAddress: true }, preset).lead).toEqual({
    key: shown.key,
    address: shown.address,
  });
});

test('a lead that was unticked does not go along, and neither does its address', () => {
  expect(complaintOf({ ...written, withLead: false, withAddress: true }, preset).lead).toBeUndefined();
});

test('a lead without a key is not attached: an address alone would name what no key hides', () => {
  const { key: _, ...unkeyed } = about;
  expect(complaintOf({ ...written, about: unkeyed, withAddress: true }, preset).lead).toBeUndefined();
});

test('what a person chose wins over what is preset', () => {
  const chosen = { addressee: { kind: 'team', id: 't-1' } as const, by: '2026-12-24' };
  expect(complaintOf({ ...written, ...chosen }, preset)).toMatchObject(chosen);
});

test('a complaint that is taken back stays about the lead that it was written on', () => {
  const sent = complaintOf({ ...written, withAddress: true }, preset);
  const draft = draftOf(sent, { label: 'earlier lead', campaignTitle: 'Cutting scrap' });
  expect(complaintOf(draft, { addressee: { kind: 'team', id: 'x' }, by: '2027-01-01' })).toEqual(sent);
});

test('a draft of an earlier version keeps its text, and something else than a draft is none', () => {
  expect(readableDraft({ complaint: 'a', request: 'b' })).toEqual({
    ...emptyDraft,
    complaint: 'a',
    request: 'b',
  });
  for (const other of [undefined, null, 3, 'text', {}, { complaint: 'a' }])
    expect(readableDraft(other)).toBeUndefined();
});
