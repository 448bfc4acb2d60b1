import { expect, test } from 'vitest';
import type { ClockView } from '../../../src/domain/clock/clock';
import type { Conversation } from '../../../src/domain/feedback/conversation';
import { dayEnd } from '../../../src/domain/today/day';
import { newsKinds, newsOf } from '../../../src/domain/today/news';

const since = '2026-11-20T09:00:00.000Z';
const now = '2026-11-20T12:00:00.000Z';
const clock = (dueAt: string, changesAt: string): ClockView =>
  ({ state: 'running', dueAt, changesAt, minutesLeft: 1 }) as ClockView;
const lead = (name: string, of: ClockView, more: object = {}) => ({
  name,
  mine: 'yes' as const,
  at: '2026-11-20T08:00:00.000Z',
  tab: { clock: of },
  ...more,
});
const soon = clock('2026-11-20T12:30:00.000Z', '2026-11-20T11:30:00.000Z');
const late = clock('2026-11-20T11:00:00.000Z', '2026-11-20T10:00:00.000Z');

const move = (by: string, at: string) => ({
  kind: 'promise',
  day: '2026-12-01',
  text: 'x',
  at,
  by: { id: by },
});
const talk = (...moves: object[]) =>
  ({ id: 'c', author: { id: 'me' }, to: { title: 'Awareness' }, moves }) as unknown as Conversation;

function told(leads: ReturnType<typeof lead>[], conversations: Conversation[] = [], more: object = {}) {
  const asked = { leads, conversations, me: 'me', kinds: newsKinds, since, now, ...more };
  return newsOf(asked).map((each) =>
    each.kind === 'answer' ? `answer at ${each.at}` : `${each.lead.name} is ${each.kind}`,
  );
}

test('a lead that came near its breach, and one that was breached, are news, each once', () => {
  expect(told([lead('Mara', soon), lead('Ugo', late)])).toEqual(['Ugo is late', 'Mara is near']);
  expect(told([lead('Mara', soon), lead('Ugo', late)], [], { since: now })).toEqual([]);
});

test('what the person has seen on the lead page is no news', () => {
  expect(told([lead('Ugo', late, { at: '2026-11-20T11:30:00.000Z' })])).toEqual([]);
});

test('a lead that nobody opened is late news, also when its CRM has told of it since', () => {
  const asked = { ...late, state: 'breached', minutesOver: 9 } as ClockView;
  expect(told([lead('Ugo', asked)])).toEqual(['Ugo is late']);
});

test('a colleague’s lead, a lead that was followed up, and what is still to come are no news', () => {
  const done = { state: 'stopped' } as ClockView;
  const tomorrow = clock('2026-11-21T11:00:00.000Z', '2026-11-21T10:00:00.000Z');
  expect(told([lead('a', late, { mine: 'no' }), lead('b', done), lead('c', tomorrow)])).toEqual([]);
});

test('an answer is news, my own move is none', () => {
  const at = '2026-11-20T10:00:00.000Z';
  expect(told([], [talk(move('jana', at))])).toEqual([`answer at ${at}`]);
  expect(told([], [talk(move('me', at))])).toEqual([]);
  expect(told([], [{ ...talk(move('jana', at)), author: { id: 'other', name: 'Other' } }])).toEqual([]);
});

test('only of what was chosen is told', () => {
  expect(told([lead('Ugo', late), lead('Mara', soon)], [], { kinds: ['near'] })).toEqual(['Mara is near']);
  expect(told([lead('Ugo', late)], [talk(move('jana', now))], { kinds: [] })).toEqual([]);
});

test('a day ends at midnight of its zone, also when clocks change', () => {
  expect(dayEnd('2026-11-20T22:59:59.999Z', 'Europe/Berlin')).toBe('2026-11-20T23:00:00.000Z');
  expect(dayEnd('2026-11-20T23:00:00.000Z', 'Europe/Berlin')).toBe('2026-11-21T23:00:00.000Z');
  expect(dayEnd('2026-10-25T00:30:00.000Z', 'Europe/Berlin')).toBe('2026-10-25T23:00:00.000Z');
});
