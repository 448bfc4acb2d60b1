// @vitest-environment jsdom
import { extension } from '../../support/extension';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seenLeads } from '../../../src/browser/known-leads';
import { Popup } from '../../../src/popup/popup';
import { makePopup } from '../../../src/popup/state/popup';
import { readShown, watch } from '../../../src/popup/state/watch';
import type { LeadGlance, Stored } from '../../../src/protocol/stored';
import { crm, glance, inHours, keyOf, running, seen } from '../../background/today/seen';
import { fakeDialogs, hearWorker, press, putInFront, says, until } from '../support/page';
import { connection, playbook, reported } from '../support/sample';

let life = new AbortController();

async function open(leads: LeadGlance[] = [], stored: Partial<Stored> = {}): Promise<void> {
  await extension.local.area.set({ connection, playbook, ...stored });
  await seen(...leads);
  life = new AbortController();
  const popup = makePopup({ stored: await readShown(), draft: undefined, leads: await seenLeads() });
  await act(() => render(<Popup popup={popup} />, document.body));
  watch(popup, life.signal);
  await until(() => popup.shown.value);
}

beforeEach(() => {
  extension.reset();
  fakeDialogs();
  hearWorker();
  putInFront({});
});
afterEach(async () => {
  life.abort();
  await act(() => render(null, document.body));
});

const groups = () =>
  [...document.querySelectorAll('.today-group')].map((group) => [
    group.querySelector('h2')?.textContent,
    ...[...group.querySelectorAll('.today-lead-name')].map(({ textContent }) => textContent),
  ]);
const lineOf = (name: string) =>
  [...document.querySelectorAll('.today-lead')].find((each) => each.textContent?.includes(name));
const inThreeDays = inHours(72);

test('the popup opens on my leads by due time, the most urgent first', async () => {
  await open([
    glance('later', running(inThreeDays)),
    glance('late', running(inHours(-3))),
    glance('later still', running(inHours(96))),
    glance('theirs', running(inHours(-9)), { mine: 'no' }),
    glance('longest', running(inHours(-30))),
  ]);
  expect(groups()).toEqual([
    ['Overdue 2', 'Lead longest', 'Lead late'],
    ['Later 2', 'Lead later', 'Lead later still'],
  ]);
  expect(document.querySelector('.popup-views label')?.textContent).toBe('Today 2');
});

test('a lead says whom, why, by when and what next, in words', async () => {
  await open([
    glance('a', running(inHours(-3)), {
      name: 'Mara Lindqvist',
      company: 'Brenner Castings',
      campaign: 'Cutting scrap',
      next: { title: 'First call', channel: 'call' },
    }),
  ]);
  const line = lineOf('Mara')?.textContent ?? '';
  for (const part of [
    'Mara Lindqvist',
    'was due',
    'Brenner Castings · Cutting scrap',
    'Next: First call',
    'meets',
  ])
    expect(line).toContain(part);
});

test('one press opens the record', async () => {
  await open([glance('a', running(inHours(-1)))]);
  expect(lineOf('Lead a')?.getAttribute('href')).toBe(`${crm}/lead/a`);
  await act(() => (lineOf('Lead a') as HTMLElement).click());
  await until(() => extension.state.opened.length > 0);
  expect(extension.state.opened).toEqual([`${crm}/lead/a`]);
});

test('a lead that is seen meanwhile comes in by itself', async () => {
  await open();
  await act(() => seen(glance('new', running(inHours(-1)))));
  await until(() => says('Lead new'));
});

test('of many later leads three stand there, the rest on demand', async () => {
  await open(Array.from({ length: 8 }, (_, at) => glance(`l${at}`, running(inHours(72 + at)))));
  expect(document.querySelectorAll('.today-lead')).toHaveLength(3);
  expect(says('Nothing is due today.')).toBe(true);
  await press('Show 5 more');
  expect(document.querySelectorAll('.today-lead')).toHaveLength(8);
});

test('without any lead it says what will stand there and how it comes', async () => {
  await open();
  expect(says('Open a lead in your CRM: from then on it stands here')).toBe(true);
  expect(says('Only leads that you have seen in this browser.')).toBe(true);
});

test('who follows up no leads is told so, and has no coverage to read', async () => {
  const marketer = { ...connection, person: { ...connection.person, role: 'marketing' as const } };
  await open([glance('a', running(inHours(-1)), { mine: 'cannot tell' })], { connection: marketer });
  expect(says('No leads of your own')).toBe(true);
  expect(says('Only leads that you have seen')).toBe(false);
});

describe('what the day covers is said', () => {
  const sites = { [crm]: 'odoo' };

  test('all my open leads, when the CRM has named them, and since when', async () => {
    const openLeads = { [crm]: { at: inHours(-0.1), leads: [keyOf('a')] } };
    await open([glance('a', running(inHours(-1))), glance('closed', running(inHours(-1)))], {
      sites,
      openLeads,
    });
    expect(says('Your 1 open lead.')).toBe(true);
    expect(groups()).toEqual([['Overdue 1', 'Lead a']]);
  });

  test('that one has to sign in, with what was named before still there', async () => {
    const openLeads = { [crm]: { at: inHours(-1), leads: [keyOf('a')], trouble: 'signed-out' as const } };
    await open([glance('a', running(inHours(-1)))], { sites, openLeads });
    expect(says('Sign in at crm.example')).toBe(true);
    expect(says('Lead a')).toBe(true);
  });

  test('and where the CRM could be asked, one press leads to the switch', async () => {
    await open([], { sites });
    await press('Also show leads that I have not opened');
    expect(extension.state.opened).toEqual(['options']);
  });
});

test('answers stand under the leads, then the way to complain', async () => {
  await open([glance('a', running(inHours(-1)))], {
    conversations: { c: reported('c', '2026-11-20T09:00:00.000Z') },
  });
  const text = document.querySelector('.today')?.textContent ?? '';
  const at = ['Lead a', 'Answers', 'Complain and ask'].map((part) => text.indexOf(part));
  expect(at).toEqual(at.toSorted((one, other) => one - other));
  expect(at[0]).toBeGreaterThan(-1);
  await press('Complain and ask');
  expect(document.querySelector('form')).not.toBeNull();
});
