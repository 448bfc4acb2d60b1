import { expect, test } from 'vitest';
import type { ClockView } from '../../../src/domain/clock/clock';
import { agendaOf, dueToday, nextChange, type Remembered } from '../../../src/domain/today/agenda';

const now = '2026-11-20T10:00:00.000Z';
const dayEnds = '2026-11-20T23:00:00.000Z';
const day = { now, dayEnds };

type Named = Remembered & { name: string };
const lead = (name: string, clock: ClockView, more: Partial<Remembered> = {}): Named => ({
  name,
  mine: 'yes',
  tab: { clock },
  ...more,
});
const due = (dueAt: string, changesAt = dueAt): ClockView =>
  ({
    state: 'running',
    serviceLevel: 's',
    title: 'First follow-up',
    startedBy: 'arrival',
    start: { at: '2026-11-19T08:00:00.000Z' },
    dueAt,
    minutesLeft: 10,
    changesAt,
  }) as ClockView;
const stopped = { state: 'stopped' } as ClockView;
const unknown = { state: 'cannot tell' } as ClockView;

const names = (of: { lead: Named }[]) => of.map(({ lead: { name } }) => name);

test('my leads stand by due time, the earliest first, under overdue, today and later', () => {
  const agenda = agendaOf(
    [
      lead('tonight', due('2026-11-20T22:00:00.000Z')),
      lead('tomorrow', due('2026-11-21T08:00:00.000Z')),
      lead('soon', due('2026-11-20T10:00:00.001Z')),
      lead('now', due(now)),
      lead('long ago', due('2026-10-01T10:00:00.000Z')),
      lead('nobody knows', unknown),
    ],
    day,
  );
  expect(names(agenda.overdue)).toEqual(['long ago', 'now']);
  expect(names(agenda.today)).toEqual(['soon', 'tonight']);
  expect(names(agenda.later)).toEqual(['tomorrow']);
  expect(names(agenda.open)).toEqual(['nobody knows']);
  expect(dueToday(agenda)).toBe(4);
});

test('a colleague’s lead is not mine to do; one of which nobody can tell whose it is stays in sight', () => {
  const agenda = agendaOf(
    [lead('theirs', due(now), { mine: 'no' }), lead('perhaps mine', due(now), { mine: 'cannot tell' })],
    day,
  );
  expect(names(agenda.overdue)).toEqual(['perhaps mine']);
});

test('a lead that was followed up is gone until its next step is due', () => {
  const next = { dueAt: '2026-11-20T15:00:00.000Z' };
  const agenda = agendaOf([lead('done', stopped), lead('second call', stopped, { next })], day);
  expect(names(agenda.today)).toEqual(['second call']);
  expect(agenda.open).toEqual([]);
});

test('a step that is due before the clock decides the place', () => {
  const next = { dueAt: '2026-11-20T12:00:00.000Z' };
  const agenda = agendaOf([lead('call first', due('2026-11-23T12:00:00.000Z'), { next })], day);
  expect(agenda.today[0]?.dueAt).toBe(next.dueAt);
});

test('the next change is the earliest of anything still to come, at the latest the end of the day', () => {
  const near = due('2026-11-20T14:00:00.000Z', '2026-11-20T13:00:00.000Z');
  expect(nextChange([lead('past', due('2026-11-19T10:00:00.000Z')), lead('near', near)], day)).toBe(
    '2026-11-20T13:00:00.000Z',
  );
  expect(nextChange([lead('theirs', near, { mine: 'no' })], day)).toBe(dayEnds);
  expect(nextChange([lead('tomorrow', due('2026-11-21T13:00:00.000Z'))], day)).toBe(dayEnds);
});
