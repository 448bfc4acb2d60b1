// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeCall } from '../../../../src/desk/access/call';
import { makeImport } from '../../../../src/desk/edit/import/import-store';
import type { Known } from '../../../../src/desk/edit/draft/known';
import { draftHub } from '../../support/drafts';
import { close, open, press, settle, text, type } from '../../support/page';
import { campaign, entries, proposal } from '../../support/playbook';

afterEach(close);

async function choose(...parts: BlobPart[]) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File(parts, 'campaigns.csv')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  for (let round = 0; round < 4; round++) await settle();
}

test('rows are looked at before anything is sent: what would come, and by row what would not', async () => {
  const { hub } = draftHub();
  await open('/playbook/import', hub);
  await choose('Campaign Name,Start Date\nFair,2029-03-01\n,2029-01-01\nCutting scrap,\nWalk,3/4/2029\n');
  expect(text()).toContain('campaigns.csv: 4 rows');
  expect(text()).toContain('3 rows cannot be taken over');
  expect(text()).toContain('It has no name.');
  expect(text()).toContain(`“${campaign.title}” in the playbook claims the same leads.`);
  expect(text()).toContain('“3/4/2029” is no day that reads one way only.');
  expect(hub.asked('POST /api/drafts')).toEqual([]);
});

test('a few become drafts', async () => {
  const { hub, kept } = draftHub();
  await open('/playbook/import', hub);
  await choose('Name\nFair\nWalk\n');
  await press('Make 2 drafts');
  expect(kept.drafts.map(({ entry }) => entry)).toEqual(['campaign/fair', 'campaign/walk']);
  expect(location.search).toContain('show=drafts');
});

test('many go into one proposal beside what is in force', async () => {
  const { hub } = draftHub();
  hub.behaviour['POST /api/proposals'] = () => proposal();
  await open('/playbook/import', hub);
  await choose('Name\n', Array.from({ length: 60 }, (_, at) => `Fair ${at}`).join('\n'));
  expect(text()).not.toContain('Make 60 drafts');
  await press('Propose 60 campaigns');
  const sent = hub.asked('POST /api/proposals')[0]?.body as { file: { entries: { id: string }[] } };
  expect(sent.file.entries).toHaveLength(entries.length + 60);
  expect(sent.file.entries.map(({ id }) => id)).toContain(campaign.id);
});

test('a file that is not in UTF-8 is read right, and said to be another', async () => {
  await open('/playbook/import', draftHub().hub);
  await choose(Uint8Array.from('Name\nM\u00fcnchen\n', (letter) => letter.charCodeAt(0)));
  expect(text()).toContain('This file is not in UTF-8 but in Windows-1252');
  expect(text()).toContain('München');
  await type('Read it as', 'utf-8');
  for (let round = 0; round < 4; round++) await settle();
  expect(text()).toContain('Read as UTF-8, as you wished');
  expect(text()).not.toContain('München');
});

test('a column that was not guessed is chosen', async () => {
  await open('/playbook/import', draftHub().hub);
  await choose('Etikett,Note\nFair,1\n');
  expect(text()).toContain('No row can be taken over.');
  await type('Name', '0');
  await settle();
  expect(text()).toContain('Propose 1 campaign');
});

test('a file with nothing but headings says what is missing', async () => {
  await open('/playbook/import', draftHub().hub);
  await choose('Name,Type\n');
  expect(text()).toContain('campaigns.csv holds no campaign');
});

const known: Known = { release: null, drafts: [], contents: [], teams: [] };

function store() {
  const call = makeCall({ hub: 'http://desk.test', onExpired: vi.fn() });
  return makeImport({ call, known, owner: 'Jana', onDrafts: vi.fn(), onProposed: vi.fn() });
}

const rows = 100_000;
const large = () => {
  const lines = Array.from(
    { length: rows },
    (_, at) => `Campaign ${at},70${at},${at % 2 ? '2029-01-01' : '2019-01-01'}`,
  );
  return new File([`Name,Id,Start Date\n${lines.join('\n')}`], 'large.csv');
};

test('100,000 rows are read with progress, and the page is never kept for long', async () => {
  const of = store();
  let longest = 0;
  let last = performance.now();
  const heart = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const seen = new Set<number>();
  const stop = of.now.subscribe((now) => now.state === 'reading' && seen.add(Math.round(now.done * 10)));
  await of.choose(large());
  clearInterval(heart);
  stop();
  expect(of.results.value).toHaveLength(rows);
  expect(of.chosen()).toHaveLength(rows);
  expect(seen.size).toBeGreaterThan(5);
  expect(longest).toBeLessThan(2000);
  expect(of.chosen().length).toBeGreaterThan(of.room());
  of.since.value = '2029-01-01';
  expect(of.chosen()).toHaveLength(rows / 2);
}, 60_000);

test('a reading that is cancelled leaves nothing behind', async () => {
  const of = store();
  const reading = of.choose(large());
  await new Promise((done) => setTimeout(done, 30));
  of.cancel();
  await reading;
  expect(of.now.value).toEqual({ state: 'none' });
  expect(of.results.value).toBeUndefined();
}, 60_000);
