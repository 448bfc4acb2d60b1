import { describe, expect, test } from 'vitest';
import demo from '../../../../demo/company/playbook.json' with { type: 'json' };
import { previewModel, previewView } from '../../../../src/desk/edit/preview/preview-view';
import { type SampleKind, sampleKinds } from '../../../../src/desk/edit/preview/samples';
import { entriesOf } from '../../../../src/desk/edit/starters/make';
import { starterIds } from '../../../../src/desk/edit/starters/starter';
import type { Entry, EntryOf } from '../../../../src/domain/playbook/entries';

const now = '2026-11-18T10:00:00.000Z';
const entries = demo.entries as unknown as Entry[];
const preview = (kind: SampleKind, draft: Entry, all = entries) =>
  previewView(kind, { draft, entries: all, model: previewModel(all, now), now });
const view = (kind: SampleKind, draft: Entry, all = entries) => preview(kind, draft, all).view;
const guidance = entries.find(({ id }) => id === 'guidance/cutting-scrap-attended') as EntryOf<'guidance'>;

test('a lead that meets everything meets every criterion and gets the script that is written', () => {
  const seen = view('fits', guidance);
  expect(seen.verdict.outcome).toBe('meets');
  expect(seen.script).toMatchObject({ kind: 'script', guidance: guidance.id });
  expect(seen.source).toMatchObject({ kind: 'campaign', response: 'attended' });
  expect(seen.clock.state).toMatch(/running|near breach/);
});

test('a lead that falls short does', () =>
  expect(view('falls-short', guidance).verdict.outcome).toBe('falls short'));

test('of a lead of which little is known nothing is guessed', () => {
  const seen = view('unknown', guidance);
  expect(seen.verdict.outcome).toBe('cannot tell yet');
  expect(seen.verdict.criteria.every(({ outcome }) => outcome !== 'not met')).toBe(true);
});

test('a lead that has waited for weeks is late', () =>
  expect(view('late', guidance).clock.state).toBe('breached'));

test('a lead with another job gets the other persona', () => {
  const [first, second] = guidance.body.personas;
  const persona = (kind: SampleKind) => {
    const { script } = view(kind, guidance);
    return script.kind === 'script' ? script.persona?.title : undefined;
  };
  expect(persona('fits')).toBe(first?.title);
  expect(persona('other-persona')).toBe(second?.title);
});

describe.each(entries.filter(({ kind }) => kind === 'guidance').map((entry) => [entry.id, entry] as const))(
  'a draft of %s',
  (id, draft) => {
    test.each(sampleKinds)('is seen on a lead that is: %s', (kind) => {
      expect(view(kind, draft).script).toMatchObject({ kind: 'script', guidance: id });
    });
  },
);

test('guidance that no lead would get is shown all the same, with the script that they get instead', () => {
  const draft = entries.find(({ id }) => id === 'guidance/any-request')!;
  expect(preview('fits', draft)).toMatchObject({
    view: { script: { guidance: draft.id } },
    instead: expect.any(String),
  });
  expect(preview('fits', guidance).instead).toBeUndefined();
});

test.each(starterIds)(
  'the starter %s is seen on its own lead, with nothing else in the playbook',
  (starter) => {
    const made = entriesOf(
      {
        starter,
        language: 'en',
        campaign: 'First',
        promise: 'p',
        offer: 'o',
        limit: 240,
        employees: 50,
        jobTitles: ['head of'],
        zone: 'Europe/Berlin',
        owner: 'Jana',
      },
      { entries: [], taken: [], holidays: [], today: '2026-11-01' },
    ) as Entry[];
    const draft = made.find(({ kind }) => kind === 'guidance')!;
    const seen = view('fits', draft, made);
    expect(seen.script).toMatchObject({ kind: 'script', guidance: draft.id });
    expect(seen.verdict.outcome).toBe('meets');
  },
);

test('an archived entry decides nothing in the preview', () => {
  const archived = entries.map((entry) =>
    entry.id === guidance.id ? { ...entry, archived: true as const } : entry,
  );
  expect(view('fits', archived.find(({ id }) => id === guidance.id)!, archived).script).not.toMatchObject({
    guidance: guidance.id,
  });
});
