import { expect, test } from 'vitest';
import { compileCalendar } from '../../../src/domain/clock/compile';
import { dayIn, workingDaysAhead } from '../../../src/popup/complaint/preset-day';

const hours: [string, string][] = [['09:00', '17:00']];
const calendar = compileCalendar(
  {
    zone: 'Europe/Berlin',
    hours: { mon: hours, tue: hours, wed: hours, thu: hours },
    holidays: [{ day: '2026-11-26', title: 'Works outing' }],
  },
  { from: '2026-11-01', to: '2026-12-31' },
);

test('without a calendar five working days from a Friday is the next Friday', () => {
  expect(workingDaysAhead('2026-11-20', 5)).toBe('2026-11-27');
  expect(workingDaysAhead('2026-11-22', 5)).toBe('2026-11-27');
});

test('the company’s calendar knows its free Fridays and holidays', () => {
  // Mon 23, Tue 24, Wed 25, (Thu 26 off), Mon 30, Tue 1
  expect(workingDaysAhead('2026-11-20', 5, calendar)).toBe('2026-12-01');
});

test('beyond the calendar’s window weekdays count as working days', () => {
  // Wed 30 and Thu 31 December by the calendar, then Fri 1, Mon 4, Tue 5 January
  expect(workingDaysAhead('2026-12-29', 5, calendar)).toBe('2027-01-05');
});

test('a calendar without any working time ends in a day, not in an endless search', () => {
  const closed = { ...calendar, starts: [], ends: [], before: [] };
  expect(workingDaysAhead('2026-11-20', 5, closed) > '2026-11-20').toBe(true);
});

test('today is the day where the person is', () => {
  expect(dayIn(new Date(2026, 10, 20, 0, 5).getTime())).toBe('2026-11-20');
  expect(dayIn(new Date(2026, 10, 20, 23, 55).getTime())).toBe('2026-11-20');
});
