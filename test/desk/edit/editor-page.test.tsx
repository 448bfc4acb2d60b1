// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import demo from '../../../demo/company/playbook.json' with { type: 'json' };
import type { Entry } from '../../../src/domain/playbook/entries';
import type { DraftProblem } from '../../../src/protocol/hub-api/drafts';
import { knowDialogs } from '../support/dialogs';
import { draftHub, draftOf } from '../support/drafts';
import { close, field, heading, open, press, pressable, settle, text, type } from '../support/page';
import { campaign, guidance, sealed } from '../support/playbook';

beforeAll(knowDialogs);
afterEach(() => {
  close();
  sessionStorage.clear();
});

const all = demo.entries as unknown as Entry[];
const saved = () => new Promise((done) => setTimeout(done, 900)).then(settle);
const panel = () => document.querySelector('.preview .panel')?.textContent ?? '';

async function editing(entry: Entry, problems: DraftProblem[] = [], entries: Entry[] = all) {
  const inForce = entries.find(({ id }) => id === entry.id);
  const draft = draftOf(entry, { base: inForce ? sealed(inForce).hash : null });
  const hub = draftHub({ entries, kept: { drafts: [draft], problems } });
  await open(`/drafts/${draft.id}`, hub.hub);
  return { ...hub, draft };
}

test.each(all.map((entry) => [entry.id, entry] as const))(
  'every kind of entry has a form that shows it and changes nothing by being opened: %s',
  async (_, entry) => {
    const { hub } = await editing(entry);
    expect(heading()).toBe(entry.title);
    expect(field('Title').value).toBe(entry.title);
    expect(text()).not.toMatch(/\[object|NaN/);
    await saved();
    expect(hub.asked('PUT /api/drafts/:id')).toEqual([]);
  },
);

test('what is typed saves itself, and says so', async () => {
  const { kept } = await editing(campaign, [], [campaign, guidance]);
  await type('What was promised', 'Half the scrap.');
  expect(text()).toContain('Saving');
  await saved();
  expect(text()).toContain('Saved');
  expect(kept.drafts[0]?.content).toMatchObject({ body: { promise: 'Half the scrap.' } });
});

test('a problem stands at its field and in the list of what is to be mended', async () => {
  const problem = { entry: campaign.id, path: 'body.promise', message: 'Say what was promised.' };
  await editing(campaign, [problem], [campaign, guidance]);
  const promise = field('What was promised');
  expect(promise.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(`${promise.id}-error`)?.textContent).toBe('Say what was promised.');
  expect(text()).toContain('1 thing to mend before it can be proposed');
});

test('the panel beside shows the script as it is typed', async () => {
  await editing(guidance, [], [campaign, guidance]);
  expect(panel()).toContain('DRAFT');
  expect(panel()).toContain('Hello Marta, you asked …');
  await type('Text', 'Good morning {{firstName}} of {{company}}.');
  expect(panel()).toContain('Good morning Marta of Brandt Kunststofftechnik GmbH.');
});

test('on a lead of which little is known the panel shows the gap', async () => {
  await editing(guidance, [], [campaign, guidance]);
  await type('What the rep sees', 'unknown');
  expect(panel()).toContain('first name');
  expect(panel()).not.toContain('Marta');
});

test('a merge field that nothing fills is refused at once', async () => {
  await editing(guidance, [], [campaign, guidance]);
  await type('Text', 'Hello {{x_shoesize}}');
  expect(document.querySelector('.merge-text .field-error')?.textContent).toContain(
    '{{x_shoesize}} is no field',
  );
  await type('Text', 'Hello {{converted}}');
  expect(document.querySelector('.merge-text .field-error')?.textContent).toContain('cannot be read out');
});

test('a merge field is offered and put in where the caret stands', async () => {
  await editing(guidance, [], [campaign, guidance]);
  const area = field('Text') as HTMLTextAreaElement;
  area.setSelectionRange(6, 6);
  const offer = document.querySelector<HTMLSelectElement>(
    'select[aria-label="Put a field of the lead into Text"]',
  )!;
  expect([...offer.options].map(({ value }) => value)).not.toContain('converted');
  offer.value = 'company';
  offer.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(field('Text').value).toBe('Hello {{company}}{{firstName}}, you asked …');
});

test('steps are added, moved by key and removed, and what was removed comes back', async () => {
  const { kept } = await editing(guidance, [], [campaign, guidance]);
  const steps = () =>
    [...document.querySelectorAll('.part-fold')].map(({ textContent }) => textContent?.trim());
  await press('Add a step');
  expect(steps()).toEqual(
    ['1. Call', '2. step without a title', '1. No budget'].slice(0, 2).concat('No budget'),
  );
  const second = document.querySelectorAll('.part')[1]!;
  second.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
  await settle();
  expect(steps().slice(0, 2)).toEqual(['1. step without a title', '2. Call']);
  await press('Remove 2. Call');
  expect(steps()[1]).toBe('No budget');
  await press('Undo');
  expect(steps().slice(0, 2)).toEqual(['1. step without a title', '2. Call']);
  await saved();
  expect(kept.drafts[0]?.content).toMatchObject({
    body: { steps: [{ channel: 'mail', wait: 480 }, { id: 'call' }] },
  });
});

test('an outcome gets a branch, and loses it again', async () => {
  const { kept } = await editing(guidance, [], [campaign, guidance]);
  await type('Not now', 'recycle');
  await saved();
  expect(kept.drafts[0]?.content).toMatchObject({ body: { steps: [{ after: { 'not-now': 'recycle' } }] } });
  await type('Not now', '');
  await saved();
  expect(JSON.stringify(kept.drafts[0]?.content)).not.toContain('after');
});

test('somebody else saved first: what they changed is shown, and both go on', async () => {
  const { kept, draft } = await editing(campaign, [], [campaign, guidance]);
  Object.assign(draft, {
    version: 7,
    by: { id: 'x', name: 'Mara Lind' },
    content: { ...campaign, body: { ...campaign.body, offer: 'Two line walks', promise: 'Theirs.' } },
  });
  await type('What was promised', 'Mine.');
  await saved();
  const dialog = document.querySelector('dialog')!;
  expect(dialog.textContent).toContain('Mara Lind changed this, too');
  expect(dialog.textContent).toContain('Two line walks');
  expect(dialog.textContent).toContain('You both changed this place');
  await press('Go on with both');
  await settle();
  expect(kept.drafts[0]?.content).toMatchObject({ body: { offer: 'Two line walks', promise: 'Mine.' } });
  expect(field('What we offer next').value).toBe('Two line walks');
});

test('a conflict can be put aside: nothing is saved, and what was typed stays, until it was looked at', async () => {
  const { hub, kept, draft } = await editing(campaign, [], [campaign, guidance]);
  Object.assign(draft, {
    version: 7,
    by: { id: 'x', name: 'Mara Lind' },
    content: { ...campaign, title: 'Theirs' },
  });
  await type('Title', 'Mine');
  await saved();
  await press('Close');
  expect(document.querySelector('dialog')).toBeNull();
  const before = hub.asked('PUT /api/drafts/:id').length;
  await type('Title', 'Mine, longer');
  await saved();
  expect(hub.asked('PUT /api/drafts/:id')).toHaveLength(before);
  expect(kept.drafts[0]?.content.title).toBe('Theirs');
  await press('Look at it');
  await press('Go on with both');
  expect(kept.drafts[0]?.content.title).toBe('Mine, longer');
});

test('a draft on a text that is in force no more says what it would undo, and is put onto the new one', async () => {
  const draft = draftOf(
    { ...campaign, body: { ...campaign.body, promise: 'Mine.' } },
    { base: 'a'.repeat(64) },
  );
  const { hub } = draftHub({ entries: [campaign, guidance], kept: { drafts: [draft], problems: [] } });
  await open(`/drafts/${draft.id}`, hub);
  expect(text()).toContain('This entry was changed by release 1 or before');
  expect(document.querySelector('.outdated')?.textContent).toContain('Less scrap on line 3.');
  await press('Put my draft onto it');
  expect(hub.asked('PUT /api/drafts/:id')[0]?.body).toMatchObject({
    version: 1,
    base: sealed(campaign).hash,
  });
  expect(text()).not.toContain('This entry was changed by release');
});

test('two campaigns that claim the same leads are named, with who wins', async () => {
  const rival = { ...campaign, id: 'campaign/rival', title: 'Rival', body: { ...campaign.body, order: 5 } };
  await editing(campaign, [], [campaign, rival]);
  expect(text()).toContain('“Rival” claims “Cutting scrap”, too, with order 5: this campaign wins.');
  await type('Order', '5');
  expect(text()).toContain('give one of them a lower order');
  await type('Order', '9');
  expect(text()).toContain('it wins over this campaign');
});

test('a field of a criterion offers the operators of its type only, and the criterion reads as a sentence', async () => {
  const definition = all.find(({ kind }) => kind === 'definition')!;
  await editing(definition);
  await type('Field', 'targetAccount');
  const comparison = field('Comparison') as HTMLSelectElement;
  expect([...comparison.options].map(({ value }) => value)).toEqual(['is', 'present']);
  expect(document.querySelector('.said-in-words')?.textContent).toBe('Target account: yes.');
  await type('Field', '');
  expect(document.querySelector('.said-in-words')?.textContent).toBe('Asked of the lead.');
});

test('public holidays are added by country and region; days that are there stay', async () => {
  const calendar: Entry = {
    id: 'calendar/office',
    kind: 'calendar',
    title: 'Office',
    body: {
      zone: 'Europe/Berlin',
      hours: { mon: [['09:00', '17:00']] },
      holidays: [{ day: '2020-01-06', title: 'Ours' }],
    },
  };
  const { kept } = await editing(calendar, [], [calendar]);
  await type('Country', 'DE');
  await type('Region', 'BW');
  await press('Add holidays');
  await saved();
  const { holidays } = (kept.drafts[0]!.content as typeof calendar).body;
  expect(holidays[0]).toEqual({ day: '2020-01-06', title: 'Ours' });
  expect(holidays.slice(1).map(({ title }) => title)).toEqual(['Dreikönig', 'Dreikönig', 'Dreikönig']);
});

test('a break cuts a day’s hours in two', async () => {
  const calendar = all.find(({ kind }) => kind === 'calendar')!;
  const plain = { ...calendar, body: { ...calendar.body, hours: { mon: [['09:00', '17:00']] } } } as Entry;
  const { kept } = await editing(plain, [], [plain]);
  await press('Add a break on Monday');
  await saved();
  expect(kept.drafts[0]?.content).toMatchObject({
    body: {
      hours: {
        mon: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
      },
    },
  });
});

test('a mapping that is no JSON is said and not taken over', async () => {
  const mapping = all.find(({ kind }) => kind === 'mapping')!;
  const { hub } = await editing(mapping);
  await type('Mapping as JSON', '{"crm":');
  expect(text()).toContain('This is not JSON');
  await saved();
  expect(hub.asked('PUT /api/drafts/:id')).toEqual([]);
});

test('a pasted mail becomes steps, with what no field here fills', async () => {
  const { kept } = await editing(guidance, [], [campaign, guidance]);
  await press('Paste a mail or a document');
  await type(
    'The text',
    'Subject: Your {{contact.firstname}} offer\nHello {!Lead.FirstName}, {{sender.phone}}',
  );
  expect(document.querySelector('dialog')?.textContent).toContain('{{sender.phone}}');
  await press('Add 1 step');
  await saved();
  const { steps } = (kept.drafts[0]!.content as typeof guidance).body;
  expect(steps[1]).toMatchObject({
    channel: 'mail',
    subject: 'Your {{firstName}} offer',
    text: 'Hello {{firstName}}, [sender.phone]',
  });
});

test('a draft that is discarded can be brought back', async () => {
  const { kept } = await editing(campaign, [], [campaign, guidance]);
  await press('Discard');
  expect(kept.drafts).toEqual([]);
  await press('Undo');
  expect(kept.drafts[0]?.content).toMatchObject({ id: campaign.id, title: campaign.title });
  expect(heading()).toBe(campaign.title);
});

test('a draft that is not there says so', async () => {
  const { hub } = draftHub();
  await open('/drafts/nowhere', hub);
  expect(text()).toContain('draft.unknown');
  expect(pressable('Try again')).toBeTruthy();
});
