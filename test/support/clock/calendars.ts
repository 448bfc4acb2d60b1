import * as fc from 'fast-check';
import type { Weekday } from '../../../src/domain/clock/calendar';
import { dayPlus } from '../../../src/domain/instant';
import type { CalendarBody } from '../../../src/domain/playbook/entries';

export const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Havana',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'UTC',
];

/** Up to three openings a day, apart, from midnight to midnight. */
export const openings = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((quarters) => {
  const sorted = quarters.sort((a, b) => a - b).map(asTime);
  return sorted.flatMap((open, i): [string, string][] => {
    const close = sorted[i + 1];
    return i % 2 === 0 && close !== undefined ? [[open, close]] : [];
  });
});

function asTime(quarter: number): string {
  return `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
}

/** Sixty days from any of these hold a change of the clocks in most zones. */
const firstDays = ['2026-02-20', '2026-03-10', '2026-09-04', '2026-10-01', '2025-12-10', '2024-02-10'];

export const days = 60;

/** A calendar with a person who works by it, for sixty days, and perhaps in the wall time of a lead elsewhere. */
export const office = fc
  .record({
    zone: fc.constantFrom(...zones),
    leadZone: fc.option(fc.constantFrom(...zones)),
    week: fc.array(openings, { minLength: 7, maxLength: 7 }),
    first: fc.constantFrom(...firstDays),
    holidays: fc.array(fc.integer({ min: 0, max: days }), { maxLength: 6 }),
    away: fc.array(fc.tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 0, max: 9 })), {
      maxLength: 2,
    }),
    byTeam: fc.boolean(),
  })
  .map(({ zone, leadZone, week, first, holidays, away, byTeam }) => {
    const body: CalendarBody = {
      zone,
      hours: Object.fromEntries(weekdays.map((weekday, i) => [weekday, week[i] ?? []])),
      holidays: holidays.map((n) => ({ day: dayPlus(first, n), title: 'off' })),
      ...(byTeam && { teams: ['Sales North'] }),
    };
    const absences = away.map(([from, long]) => ({
      from: dayPlus(first, from),
      to: dayPlus(first, from + long),
    }));
    return { body, leadZone, first, absences, byTeam };
  });

export type Office = typeof office extends fc.Arbitrary<infer Value> ? Value : never;
