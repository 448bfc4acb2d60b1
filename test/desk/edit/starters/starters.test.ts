import { describe, expect, test } from 'vitest';
import { entriesOf, withWords, type Answers } from '../../../../src/desk/edit/starters/make';
import { starterIds, starterLanguages } from '../../../../src/desk/edit/starters/starter';
import { starters } from '../../../../src/desk/edit/starters/starters';
import { outcomes, type Entry, type EntryOf } from '../../../../src/domain/playbook/entries';
import { checkPlaybook } from '../../../../src/domain/playbook/check';
import { parseAuthored, parseInline } from '../../../../src/protocol/schema/authored';
import { playbookFile } from '../../../../src/protocol/schema/entries';

const answers = (more: Partial<Answers> = {}): Answers => ({
  starter: 'demo-request',
  language: 'en',
  campaign: 'Autumn demo',
  promise: 'Half an hour.',
  offer: 'a demonstration',
  limit: 60,
  employees: 50,
  jobTitles: ['head of'],
  zone: 'Europe/Berlin',
  owner: 'Jana Winter',
  ...more,
});
const beside = {
  entries: [] as Entry[],
  taken: [],
  holidays: [{ day: '2030-01-01', title: 'New Year' }],
  today: '2029-12-20',
};

const all = starterIds.flatMap((starter) => starterLanguages.map((language) => [starter, language] as const));

describe.each(all)('the starter %s in %s', (starter, language) => {
  const made = entriesOf(answers({ starter, language }), beside);
  const guidance = made.find(({ kind }) => kind === 'guidance') as EntryOf<'guidance'>;
  const definition = made.find(({ kind }) => kind === 'definition') as EntryOf<'definition'>;

  test('makes a playbook that can be released as it is', () => {
    const file = playbookFile.safeParse({ leadpact: 1, entries: made });
    expect(file.error?.issues ?? []).toEqual([]);
    expect(checkPlaybook(file.data!.entries)).toEqual([]);
    expect(made.map(({ kind }) => kind).toSorted()).toEqual([
      'calendar',
      'campaign',
      'definition',
      'guidance',
      'service-level',
    ]);
  });

  test('brings steps, questions, objections and reject reasons along', () => {
    expect(guidance.body.steps.length).toBeGreaterThanOrEqual(4);
    expect(guidance.body.personas[0]?.questions.length).toBeGreaterThanOrEqual(3);
    expect(guidance.body.objections.length).toBeGreaterThanOrEqual(4);
    expect(definition.body.rejectReasons?.length).toBeGreaterThanOrEqual(5);
    for (const { question, reason } of definition.body.criteria) expect(`${question}${reason}`).not.toBe('');
  });

  test('its texts can be read, and no place for the company’s words is left open', () => {
    for (const { text, subject = '' } of guidance.body.steps) {
      expect(parseAuthored(text)).toMatchObject({ ok: true });
      expect(parseInline(subject)).toMatchObject({ ok: true });
    }
    for (const { answer } of guidance.body.objections)
      expect(parseAuthored(answer)).toMatchObject({ ok: true });
    expect(JSON.stringify(made)).not.toMatch(/\[\[[a-z]+\]\]|undefined/);
  });

  test('every branch leads to a step that is there, or to an end', () => {
    const ends = new Set([...guidance.body.steps.map(({ id }) => id), 'end', 'recycle']);
    for (const { after = {} } of guidance.body.steps)
      for (const outcome of outcomes) expect(ends).toContain(after[outcome] ?? 'end');
  });

  test('both languages have the same steps in the same order', () => {
    const shape = (of: 'en' | 'de') =>
      starters[of][starter].steps.map(({ id, channel, wait }) => [id, channel, wait]);
    expect(shape(language)).toEqual(shape('en'));
  });
});

test('a second campaign takes the definition and the calendar that are there', () => {
  const first = entriesOf(answers(), beside) as Entry[];
  const second = entriesOf(answers({ starter: 'trade-show', campaign: 'Fair' }), {
    ...beside,
    entries: first,
    taken: first,
  });
  expect(second.map(({ kind }) => kind)).toEqual(['campaign', 'guidance', 'service-level']);
  expect(checkPlaybook([...first, ...(second as Entry[])])).toEqual([]);
});

test('two campaigns of one name do not take each other’s id', () => {
  const first = entriesOf(answers(), beside);
  const again = entriesOf(answers(), { ...beside, taken: first });
  expect(new Set([...first, ...again].map(({ id }) => id)).size).toBe(first.length + again.length);
});

test('an archived calendar counts as none', () => {
  const [calendar] = entriesOf(answers(), beside).filter(({ kind }) => kind === 'calendar');
  const made = entriesOf(answers(), {
    ...beside,
    entries: [{ ...calendar, archived: true } as Entry],
    taken: [calendar!],
  });
  expect(made.some(({ kind }) => kind === 'calendar')).toBe(true);
});

test('braces in what a company says of itself do not become merge fields', () => {
  expect(withWords('Come: [[offer]]!', answers({ offer: '{{budget}} free' }))).toBe('Come: budget free!');
});

test('a warning never comes before the beginning', () => {
  const made = entriesOf(answers({ limit: 10 }), beside) as Entry[];
  expect(checkPlaybook(made)).toEqual([]);
});
