import { expect, test } from 'vitest';
import { compileCalendar } from '../../../src/domain/clock/compile';
import { worksFrom } from '../../../src/domain/today/off-hours';

const weekdays: ['09:00', '17:00'][] = [['09:00', '17:00']];
const calendar = compileCalendar(
  {
    zone: 'Europe/Berlin',
    hours: { mon: weekdays, tue: weekdays, wed: weekdays, thu: weekdays, fri: weekdays },
    holidays: [{ day: '2026-12-25', title: 'Christmas Day' }],
  },
  { from: '2026-11-01', to: '2027-01-31' },
);
const ms = (at: string) => Date.parse(at);
const from = (at: string, absences: { from: string; to: string }[] = []) => {
  const works = worksFrom(ms(at), { calendar, absences });
  return works === undefined ? undefined : new Date(works).toISOString();
};

test('within working hours a person can be told at once', () => {
  expect(from('2026-11-20T10:00:00.000Z')).toBe('2026-11-20T10:00:00.000Z');
  expect(from('2026-11-20T08:00:00.000Z')).toBe('2026-11-20T08:00:00.000Z'); // the day's first moment
});

test.each([
  ['the evening', '2026-11-19T17:30:00.000Z', '2026-11-20T08:00:00.000Z'],
  ['the moment work ends', '2026-11-19T16:00:00.000Z', '2026-11-20T08:00:00.000Z'],
  ['the weekend', '2026-11-21T10:00:00.000Z', '2026-11-23T08:00:00.000Z'],
  ['a holiday', '2026-12-25T10:00:00.000Z', '2026-12-28T08:00:00.000Z'],
])('what happens at %s waits for the next working hour', (_, at, told) => {
  expect(from(at)).toBe(told);
});

test('who is away is told on coming back, also when one absence follows another', () => {
  const away = [
    { from: '2026-11-24', to: '2026-11-25' },
    { from: '2026-11-20', to: '2026-11-23' },
  ];
  expect(from('2026-11-20T10:00:00.000Z', away)).toBe('2026-11-26T08:00:00.000Z');
});

test('nobody can tell without a calendar, or beyond its end', () => {
  expect(worksFrom(ms('2026-11-20T10:00:00.000Z'), { calendar: undefined, absences: [] })).toBeUndefined();
  expect(from('2027-01-30T10:00:00.000Z')).toBeUndefined();
});
