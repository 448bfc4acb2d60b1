// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { MadeMove } from '../../../src/domain/feedback/conversation';
import type { ConversationRow } from '../../../src/protocol/hub-api';
import { jana, me, request } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, heading, open, press, pressable, text } from '../support/page';

afterEach(() => {
  close();
  sessionStorage.clear();
});

const at = (row: ConversationRow) =>
  open('/requests/r1', fakeHub({ 'GET /api/me': () => me(jana), 'GET /api/feedback/:id': () => row }));

test('complaint, request, asker, addressee and who answers can be read', async () => {
  await at(request());
  for (const said of [
    request().complaint,
    request().request,
    'Ada Okafor',
    'Awareness',
    'Jana Winter answers',
  ])
    expect(text()).toContain(said);
});

test('only the moves that the hub allows are offered', async () => {
  await at(request({ may: ['promise', 'decline'] }));
  const offered = [...document.querySelectorAll('.composer .button')].map((each) => each.textContent);
  expect(offered).toEqual(['Promise a day', 'Decline']);
});

test('who may do nothing reads for whom the request waits', async () => {
  await at(request({ may: [] }));
  expect(text()).toContain('Waits for Jana Winter.');
  expect(document.querySelector('.composer')).toBeNull();
});

test('of a lead only the beginning of its keyed number is shown, and its address only if it was given', async () => {
  const lead = { key: 'a1b2c3d4e5f60718293a4b5c6d7e8f90' };
  await at(request({ lead }));
  expect(text()).toContain('a1b2c3d4');
  expect(text()).not.toContain(lead.key);
  expect(document.querySelector('.about a[target=_blank]')).toBeNull();
  await at(request({ lead: { ...lead, address: 'https://crm.example.com/lead/1' } }));
  const link = document.querySelector<HTMLAnchorElement>('.about a[target=_blank]');
  expect(link?.href).toBe('https://crm.example.com/lead/1');
  expect(link?.rel).toBe('noreferrer');
});

test('every move stands in the history with who made it and what was said', async () => {
  const by = { id: jana.id, name: jana.name, side: 'addressee' } as const;
  const moves: MadeMove[] = [
    { kind: 'promise', day: '2030-01-08', by, at: '2029-12-21T09:00:00.000Z' },
    { kind: 'report', text: 'In the form since today.', by, at: '2030-01-07T09:00:00.000Z' },
  ];
  await at(request({ state: 'reported done', moves, may: [] }));
  const lines = [...document.querySelectorAll('.timeline li')].map((each) => each.textContent);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('Jana Winter promised it by 8 Jan 2030');
  expect(lines[2]).toContain('In the form since today.');
});

test('a chosen move opens its form, pressed again it closes and the text stays for later', async () => {
  await at(request());
  await press('Decline');
  expect(pressable('Decline').getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelector('.move-form')).not.toBeNull();
  await press('Decline');
  expect(document.querySelector('.move-form')).toBeNull();
});

test('a request that is not there, or not for this person, is said in the hub’s words under a heading', async () => {
  const hub = fakeHub({
    'GET /api/me': () => me(jana),
    'GET /api/feedback/:id': () => refusal(404, 'feedback.unknown'),
  });
  await open('/requests/nope', hub);
  expect(heading()).toBe('Request');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('feedback.unknown');
});
