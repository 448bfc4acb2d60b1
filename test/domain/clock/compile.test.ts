import { describe, expect, test } from 'vitest';
import type { WeeklyHours } from '../../../src/domain/clock/calendar';
import { compileCalendar } from '../../../src/domain/clock/compile';
import type { CalendarBody } from '../../../src/domain/playbook/entries';
import { officeHours } from '../../support/cast';
import { asWritten } from '../../support/working-minutes';

const everyDay = (...spans: [string, string][]): WeeklyHours =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, spans]));

const spans = (body: Partial<CalendarBody>, from: string, to = from) =>
  asWritten(
    compileCalendar({ zone: 'Europe/Berlin', hours: officeHours, holidays: [], ...body }, { from, to }),
  );

describe('a week', () => {
  test('has its breaks and no weekend', () => {
    expect(spans({}, '2026-11-20', '2026-11-23')).toEqual([
      '2026-11-20T09:00+01:00 – 2026-11-20T12:00+01:00',
      '2026-11-20T13:00+01:00 – 2026-11-20T17:00+01:00',
      '2026-11-23T09:00+01:00 – 2026-11-23T12:00+01:00',
      '2026-11-23T13:00+01:00 – 2026-11-23T17:00+01:00',
    ]);
  });

  test('has no working time on a holiday', () => {
    expect(spans({ holidays: [{ day: '2026-12-25', title: 'Christmas Day' }] }, '2026-12-25')).toEqual([]);
  });

  test('may work until midnight and on from there, without a seam', () => {
    expect(spans({ hours: everyDay(['00:00', '24:00']) }, '2026-11-20', '2026-11-22')).toEqual([
      '2026-11-20T00:00+01:00 – 2026-11-23T00:00+01:00',
    ]);
    expect(
      spans({ hours: { fri: [['22:00', '24:00']], sat: [['00:00', '06:00']] } }, '2026-11-20', '2026-11-21'),
    ).toEqual(['2026-11-20T22:00+01:00 – 2026-11-21T06:00+01:00']);
  });

  test('counts hours that overlap once, in whatever order they were written', () => {
    const hours = {
      fri: [
        ['11:00', '13:00'],
        ['08:00', '12:00'],
        ['09:00', '10:00'],
      ],
    } as WeeklyHours;
    expect(spans({ hours }, '2026-11-20')).toEqual(['2026-11-20T08:00+01:00 – 2026-11-20T13:00+01:00']);
  });

  test('has no hours that end before they begin', () => {
    expect(spans({ hours: everyDay(['17:00', '09:00'], ['10:00', '10:00']) }, '2026-11-20')).toEqual([]);
  });
});

describe('when the clocks change', () => {
  const nights = everyDay(['01:00', '05:00']);

  test('a night is an hour shorter in spring and longer in autumn', () => {
    expect(spans({ hours: nights }, '2026-03-29')).toEqual([
      '2026-03-29T01:00+01:00 – 2026-03-29T05:00+02:00',
    ]);
    expect(spans({ hours: nights }, '2026-10-25')).toEqual([
      '2026-10-25T01:00+02:00 – 2026-10-25T05:00+01:00',
    ]);
  });

  test('half an hour is half an hour on Lord Howe Island', () => {
    const { before, starts, ends } = compileCalendar(
      { zone: 'Australia/Lord_Howe', hours: nights, holidays: [] },
      { from: '2026-10-04', to: '2026-10-05' },
    );
    expect(before).toEqual([0, 3.5 * 3_600_000]);
    expect((ends[1] ?? 0) - (starts[1] ?? 0)).toBe(4 * 3_600_000);
  });

  test('a time that the clocks skip counts with the offset from before', () => {
    expect(spans({ hours: everyDay(['02:30', '06:00']) }, '2026-03-29')).toEqual([
      '2026-03-29T03:30+02:00 – 2026-03-29T06:00+02:00',
    ]);
    expect(spans({ hours: everyDay(['02:30', '03:15']) }, '2026-03-29')).toEqual([]);
  });

  test('a time that comes twice is the first of the two', () => {
    expect(spans({ hours: everyDay(['01:00', '02:30']) }, '2026-10-25')).toEqual([
      '2026-10-25T01:00+02:00 – 2026-10-25T02:30+02:00',
    ]);
  });

  test('a day that begins at one o’clock begins there', () => {
    expect(spans({ zone: 'Africa/Cairo', hours: everyDay(['00:00', '08:00']) }, '2026-04-24')).toEqual([
      '2026-04-24T01:00+03:00 – 2026-04-24T08:00+03:00',
    ]);
  });

  test('a day that a zone left out has no working time of its own', () => {
    const apia = { zone: 'Pacific/Apia', hours: everyDay(['09:00', '17:00']) };
    expect(spans(apia, '2011-12-29', '2011-12-31')).toEqual([
      '2011-12-29T09:00-10:00 – 2011-12-29T17:00-10:00',
      '2011-12-31T09:00+14:00 – 2011-12-31T17:00+14:00',
    ]);
  });
});

test('the window is whole days of the calendar’s own zone', () => {
  const { from, to } = compileCalendar(
    { zone: 'Asia/Kolkata', hours: {}, holidays: [] },
    { from: '2026-11-20', to: '2026-11-20' },
  );
  expect([from, to]).toEqual([Date.UTC(2026, 10, 19, 18, 30), Date.UTC(2026, 10, 20, 18, 30)]);
});

test('a zone that does not exist is an error', () => {
  expect(() => spans({ zone: 'Europe/Atlantis' }, '2026-11-20')).toThrow(RangeError);
});
