import { expect, test } from 'vitest';
import { compileCalendar } from '../../../src/domain/clock/compile';
import type { CalendarBody } from '../../../src/domain/playbook/entries';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { ownCalendar, worksFrom } from '../../../src/domain/today/off-hours';

const hours = (from: string, to: string): CalendarBody['hours'] =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, to]]]));
const holidays = [{ day: '2026-12-25', title: 'Christmas Day' }];
const bodies: Record<string, CalendarBody> = {
  'calendar/office': { zone: 'Europe/Berlin', hours: hours('09:00', '17:00'), holidays },
  'calendar/late': { zone: 'Europe/Berlin', hours: hours('12:00', '20:00'), holidays, teams: ['Late shift'] },
};
const window = { from: '2026-11-01', to: '2027-01-31' };
const model = {
  serviceLevels: [
    { side: 'marketing', calendar: 'calendar/late' },
    { side: 'sales', duty: 'first-follow-up', calendar: 'calendar/office', limit: 240 },
  ],
  calendars: Object.fromEntries(
    Object.entries(bodies).map(([id, body]) => [id, compileCalendar(body, window)]),
  ),
  calendarBodies: bodies,
} as unknown as ReadModel;

function toldAt(at: string, me: Parameters<typeof ownCalendar>[1]['me'] = { absences: [] }) {
  const calendar = ownCalendar(model, { me, now: at });
  const works = calendar && worksFrom(Date.parse(at), calendar);
  return works === undefined ? undefined : new Date(works).toISOString();
}

test('within working hours a person can be told at once', () => {
  expect(toldAt('2026-11-20T10:00:00.000Z')).toBe('2026-11-20T10:00:00.000Z');
  expect(toldAt('2026-11-20T08:00:00.000Z')).toBe('2026-11-20T08:00:00.000Z'); // the day's first moment
});

test.each([
  ['the evening', '2026-11-19T17:30:00.000Z', '2026-11-20T08:00:00.000Z'],
  ['the moment work ends', '2026-11-19T16:00:00.000Z', '2026-11-20T08:00:00.000Z'],
  ['the weekend', '2026-11-21T10:00:00.000Z', '2026-11-23T08:00:00.000Z'],
  ['a holiday', '2026-12-25T10:00:00.000Z', '2026-12-28T08:00:00.000Z'],
])('what happens at %s waits for the next working hour', (_, at, told) => {
  expect(toldAt(at)).toBe(told);
});

test('a team’s own hours are the person’s', () => {
  const me = { team: 'Late shift', absences: [] };
  expect(toldAt('2026-11-20T10:00:00.000Z', me)).toBe('2026-11-20T11:00:00.000Z');
});

test('who is away is told on coming back', () => {
  const me = { absences: [{ from: '2026-11-20', to: '2026-11-25' }] };
  expect(toldAt('2026-11-20T10:00:00.000Z', me)).toBe('2026-11-26T08:00:00.000Z');
});

test('nobody can tell without a duty of Sales, or beyond the calendar’s end', () => {
  const none = { ...model, serviceLevels: model.serviceLevels.slice(0, 1) };
  expect(ownCalendar(none, { me: { absences: [] }, now: '2026-11-20T10:00:00.000Z' })).toBeUndefined();
  expect(toldAt('2027-01-30T10:00:00.000Z')).toBeUndefined();
});
