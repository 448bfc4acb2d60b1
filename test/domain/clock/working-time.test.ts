import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../src/domain/clock/compile';
import { addWorking, workingBetween } from '../../../src/domain/clock/working-time';
import { dayPlus, millisOf } from '../../../src/domain/instant';
import type { CalendarBody } from '../../../src/domain/playbook/entries';
import { officeHours } from '../../support/cast';
import { openings, weekdays, zones } from '../../support/clock/calendars';
import { cases } from '../../support/seed';
import { workingByDays, workingByWallClock } from '../../support/working-minutes';

const hour = 3_600_000;
const at = (text: string) => millisOf(`${text}:00.000Z`) ?? Number.NaN;
const berlin: CalendarBody = { zone: 'Europe/Berlin', hours: officeHours, holidays: [] };
const november = compileCalendar(berlin, { from: '2026-11-01', to: '2026-11-30' });

describe('working time between two instants', () => {
  test.each([
    ['within a morning', '2026-11-17T08:15', '2026-11-17T09:00', 0.75],
    ['over the break', '2026-11-17T10:30', '2026-11-17T12:30', 1],
    ['over a night', '2026-11-17T15:00', '2026-11-18T09:00', 2],
    ['over a weekend', '2026-11-20T15:00', '2026-11-23T09:00', 2],
    ['from before opening to after closing', '2026-11-17T01:00', '2026-11-17T22:00', 7],
    ['on a Sunday', '2026-11-22T01:00', '2026-11-22T22:00', 0],
    ['backwards', '2026-11-17T12:00', '2026-11-17T09:00', 0],
  ])('%s', (_, from, to, hours) => {
    expect(workingBetween(november, { from: at(from), to: at(to) })).toBe(hours * hour);
  });

  test('is unknown outside of what the calendar was compiled for', () => {
    const inside = at('2026-11-17T09:00');
    const outside = [at('2026-10-31T22:59'), at('2026-11-30T23:01'), Number.NaN, Number.NEGATIVE_INFINITY];
    for (const to of outside) {
      expect(workingBetween(november, { from: inside, to })).toBeUndefined();
      expect(workingBetween(november, { from: to, to: inside })).toBeUndefined();
      expect(addWorking(november, { from: to, ms: hour })).toBeUndefined();
    }
    expect(workingBetween(november, { from: november.from, to: november.to })).toBe(21 * 7 * hour);
  });
});

describe('the instant after so much working time', () => {
  test.each([
    ['within a morning', '2026-11-17T08:15', 1, '2026-11-17T09:15'],
    ['ends where the day ends, not where the next begins', '2026-11-17T14:00', 2, '2026-11-17T16:00'],
    ['over the break', '2026-11-17T10:30', 1, '2026-11-17T12:30'],
    ['of a lead that came at night', '2026-11-17T22:00', 2, '2026-11-18T10:00'],
    ['of a lead that came on a Saturday', '2026-11-21T10:00', 2, '2026-11-23T10:00'],
    ['of nothing is now', '2026-11-21T10:00', 0, '2026-11-21T10:00'],
  ])('%s', (_, from, hours, due) => {
    expect(addWorking(november, { from: at(from), ms: hours * hour })).toBe(at(due));
  });

  test('is unknown beyond the window, and where nobody works', () => {
    expect(addWorking(november, { from: at('2026-11-30T15:00'), ms: 2 * hour })).toBeUndefined();
    const closed = compileCalendar({ ...berlin, hours: {} }, { from: '2026-11-01', to: '2026-11-30' });
    expect(addWorking(closed, { from: at('2026-11-17T09:00'), ms: 1 })).toBeUndefined();
    expect(workingBetween(closed, { from: closed.from, to: closed.to })).toBe(0);
  });
});

/** Days on either side of which the clocks of one of the zones change, and a few that are nothing special. */
const day = fc.constantFrom(
  '2026-03-06',
  '2026-03-27',
  '2026-04-03',
  '2026-04-22',
  '2026-10-02',
  '2026-10-23',
  '2026-10-28',
  '2026-10-30',
  '2024-02-27',
  '2026-12-29',
  '2026-07-07',
);

const calendarCase = fc.record({
  zone: fc.constantFrom(...zones),
  week: fc.array(openings, { minLength: 7, maxLength: 7 }),
  day,
  holidays: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
  minutes: fc.tuple(fc.integer({ min: 0, max: 14_400 }), fc.integer({ min: 0, max: 14_400 })),
});

describe('against a plain loop with Temporal', () => {
  test('working time agrees for any hours, holidays and zone, and a due instant is the first of its working time', () => {
    fc.assert(
      fc.property(calendarCase, ({ zone, week, day: first, holidays, minutes }) => {
        const body: CalendarBody = {
          zone,
          hours: Object.fromEntries(weekdays.map((weekday, i) => [weekday, week[i] ?? []])),
          holidays: holidays.map((days) => ({ day: dayPlus(first, days), title: 'off' })),
        };
        const calendar = compileCalendar(body, { from: first, to: dayPlus(first, 10) });
        const [from, to] = minutes.sort((a, b) => a - b).map((one) => calendar.from + one * 60_000 + 17);
        if (from === undefined || to === undefined) return;
        const worked = workingByDays(body, { from, to });
        expect(workingBetween(calendar, { from, to })).toBe(worked);
        const due = addWorking(calendar, { from, ms: worked });
        if (worked === 0) {
          expect(due).toBe(from);
          return;
        }
        if (due === undefined) throw new Error('no due instant inside the window');
        expect(due).toBeLessThanOrEqual(to);
        expect(workingByDays(body, { from, to: due })).toBe(worked);
        expect(workingByDays(body, { from, to: due - 1 })).toBe(worked - 1);
      }),
      cases(2000),
    );
  }, 600_000);

  const shifts: CalendarBody['hours'] = Object.fromEntries(
    weekdays.map((weekday) => [
      weekday,
      weekday === 'sat'
        ? [['00:00', '24:00']]
        : [
            ['00:00', '06:30'],
            ['08:00', '12:15'],
            ['22:00', '24:00'],
          ],
    ]),
  );
  const changes = [
    ['Europe/Berlin', '2026-03-28'],
    ['Europe/Berlin', '2026-10-24'],
    ['America/New_York', '2026-03-07'],
    ['America/New_York', '2026-10-31'],
    ['Australia/Lord_Howe', '2026-04-04'],
    ['Australia/Lord_Howe', '2026-10-03'],
    ['Asia/Kolkata', '2026-03-28'],
  ] as const;

  test.each(changes)('every minute around %s, %s agrees with the clock on the wall', (zone, first) => {
    const body: CalendarBody = { zone, hours: shifts, holidays: [{ day: dayPlus(first, 2), title: 'off' }] };
    const calendar = compileCalendar(body, { from: first, to: dayPlus(first, 3) });
    let sum = 0;
    const wrong: string[] = [];
    for (const [minute, works] of workingByWallClock(body, calendar).entries()) {
      const to = calendar.from + minute * 60_000;
      const worked = workingBetween(calendar, { from: calendar.from, to });
      if (worked !== sum) wrong.push(`${new Date(to).toISOString()}: ${worked} instead of ${sum}`);
      if (works) sum += 60_000;
    }
    expect(wrong).toEqual([]);
    expect(sum).toBeGreaterThan(24 * hour);
  });
});
