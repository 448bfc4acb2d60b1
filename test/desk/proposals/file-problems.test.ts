import { expect, test } from 'vitest';
import { checkFile } from '../../../src/desk/proposals/file-problems';
import type { Entry } from '../../../src/domain/playbook/entries';
import { campaign, entries, guidance } from '../support/playbook';

const file = (...all: unknown[]) => JSON.stringify({ leadpact: 1, entries: all });
const problems = (text: string) => {
  const checked = checkFile(text);
  return checked.ok ? [] : checked.problems;
};

test('a whole playbook is taken', () => {
  expect(checkFile(file(...entries))).toEqual({ ok: true, entries });
});

test('what is not JSON is refused with the reason', () => {
  expect(checkFile('{"leadpact": 1,}')).toMatchObject({
    ok: false,
    said: expect.stringContaining('not JSON'),
  });
});

test.each(['[]', 'null', '"text"', '{"entries":[]}'])('other JSON is refused as no playbook: %s', (text) => {
  expect(checkFile(text)).toMatchObject({ ok: false, said: expect.stringContaining('no playbook') });
});

test('every problem names its entry, its place and what to mend', () => {
  const { owner: _, ...noOwner } = campaign.body;
  const broken = [
    { ...campaign, body: { ...noOwner, promise: 3 } },
    { ...guidance, colour: 'red' },
  ];
  expect(problems(file(...broken))).toEqual([
    { entry: campaign.id, path: 'body.promise', said: 'It must be text.' },
    { entry: campaign.id, path: 'body.owner', said: 'It is missing.' },
    { entry: guidance.id, path: '', said: 'It has a field that is not known: colour.' },
  ]);
});

test('an entry without an id is named by its place, counted from one', () => {
  expect(problems(file(campaign, { kind: 'campaign' }))[0]?.entry).toBe('entries[2]');
});

test('a wrong word is answered with the right ones', () => {
  const wrong = { ...guidance, body: { ...guidance.body, responses: ['came'] } };
  expect(problems(file(campaign, wrong))[0]?.said).toMatch(/must be one of: invited, registered, attended/);
});

test('entries that refer to nothing are found before anything is sent', () => {
  expect(problems(file(guidance))).toContainEqual({
    entry: guidance.id,
    path: expect.stringContaining('campaigns'),
    said: expect.stringContaining('campaign/cutting-scrap'),
  });
});

const withText = (text: string): Entry => ({
  ...guidance,
  body: { ...guidance.body, steps: [{ ...guidance.body.steps[0]!, text }] },
});

test.each([
  ['Hello {{frstName}}', 'frstName'],
  ['Hello {{firstName', 'not closed'],
  ['![picture](https://example.com/a.png)', 'Pictures'],
  ['[click](javascript:alert(1))', 'only https'],
])('a text that a lead page could not show is refused: %s', (text, said) => {
  const found = problems(file(campaign, withText(text)));
  expect(found.map((each) => each.said).join(' ')).toContain(said);
  expect(found[0]?.entry).toBe(guidance.id);
});
