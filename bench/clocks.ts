import 'temporal-polyfill/global';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CompiledCalendar } from '../src/domain/clock/calendar.ts';
import { compileCalendar } from '../src/domain/clock/compile.ts';
import { workingBetween } from '../src/domain/clock/working-time.ts';
import type { CalendarBody } from '../src/domain/playbook/entries.ts';
import { type Metric, median } from './metric.ts';

type Span = { from: number; to: number };
type Age = (span: Span) => number | undefined;

const minute = 60_000;
const day = 1440 * minute;
const week = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
  'America/Havana',
];

/** Office hours with a break, holidays in every month, over the changes of the clocks. */
const bodyIn = (zone: string): CalendarBody => ({
  zone,
  hours: Object.fromEntries(
    week.map((each) => [
      each,
      [
        ['08:30', '12:15'],
        ['13:00', '17:45'],
      ],
    ]),
  ),
  holidays: [3, 5, 6, 10, 11, 12].map((month) => ({
    day: `2026-${String(month).padStart(2, '0')}-25`,
    title: 'off',
  })),
});
const window = { from: '2026-01-01', to: '2027-02-28' };

/** M9: the working age of a lead of thirty days, in a zone with daylight saving and holidays. */
export async function clocks(): Promise<Metric[]> {
  const body = bodyIn('Europe/Berlin');
  const calendar = compileCalendar(body, window);
  const spans = spansIn(calendar, 128);
  const {
    ours = Number.NaN,
    table = Number.NaN,
    ...peers
  } = race(spans, {
    ours: (span) => workingBetween(calendar, span),
    table: tableOf(calendar),
    'temporal loop': (span) => byLoop(body, span),
    ...luxon(body),
  });
  const common = { id: 'M9', limit: { name: 'sum per minute', value: table } };
  return [
    {
      ...common,
      what: 'working age of a 30-day-old lead',
      unit: '/s',
      ours,
      peers: Object.entries(peers).map(([name, value]) => ({ name, value })),
      goal: 10_000_000,
      better: 'higher',
    },
    {
      ...common,
      what: 'ages that a loop with Temporal tells otherwise',
      unit: 'of 10k',
      ours: disagreements(10_000),
      limit: { name: 'none', value: 0 },
      peers: [],
      goal: 0,
      better: 'lower',
    },
  ];
}

function spansIn({ from, to }: CompiledCalendar, count: number): Span[] {
  let state = 9;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, () => {
    const start = Math.floor(from + random() * (to - from - 31 * day));
    return { from: start, to: start + 30 * day };
  });
}

/** What nothing can beat: the sum up to every minute of the window, looked up twice. */
function tableOf(calendar: CompiledCalendar): Age {
  const { from, to } = calendar;
  const sums = new Float64Array((to - from) / minute + 1);
  for (let i = 0; i < sums.length; i++) sums[i] = workingBetween(calendar, { from, to: from + i * minute })!;
  return (span) => sums[((span.to - from) / minute) | 0]! - sums[((span.from - from) / minute) | 0]!;
}

/** The plain loop with Temporal: day by day, opening by opening. */
export function byLoop({ zone, hours, holidays }: CalendarBody, { from, to }: Span): number {
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  const last = dateOf(to);
  let sum = 0;
  for (let date = dateOf(from); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (holidays.some((each) => each.day === date.toString())) continue;
    for (const [open, close] of hours[week[date.dayOfWeek - 1] ?? 'sun'] ?? [])
      sum += Math.max(0, Math.min(to, at(date, close)) - Math.max(from, at(date, open)));
  }
  return sum;
}

function disagreements(samples: number): number {
  let wrong = 0;
  for (const zone of zones) {
    const body = bodyIn(zone);
    const calendar = compileCalendar(body, window);
    for (const span of spansIn(calendar, Math.ceil(samples / zones.length)))
      if (workingBetween(calendar, span) !== byLoop(body, span)) wrong++;
  }
  return wrong;
}

/** What people write with a date library; installed with `npm run bench -- --peers`. */
function luxon({ zone, hours, holidays }: CalendarBody): Record<string, Age> {
  const load = createRequire(join(import.meta.dirname, 'peers/package.json'));
  try {
    const { DateTime } = load('luxon') as { DateTime: Luxon };
    const closed = new Set(holidays.map((each) => each.day));
    const loop: Age = ({ from, to }) => {
      let sum = 0;
      for (
        let date = DateTime.fromMillis(from, { zone }).startOf('day');
        date.toMillis() <= to;
        date = date.plus({ days: 1 })
      ) {
        if (closed.has(date.toISODate())) continue;
        for (const [open, close] of hours[week[date.weekday - 1] ?? 'sun'] ?? []) {
          const at = (time: string) =>
            date.set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }).toMillis();
          sum += Math.max(0, Math.min(to, at(close)) - Math.max(from, at(open)));
        }
      }
      return sum;
    };
    return { luxon: loop };
  } catch {
    console.log('     peers of M9 are not installed; `npm run bench -- --peers` brings them');
    return {};
  }
}

type Moment = {
  weekday: number;
  startOf: (unit: 'day') => Moment;
  plus: (step: { days: number }) => Moment;
  set: (time: { hour: number; minute: number }) => Moment;
  toMillis: () => number;
  toISODate: () => string;
};
type Luxon = { fromMillis: (at: number, options: { zone: string }) => Moment };

/** Evaluations per second of each contender: the median of interleaved rounds. */
function race(spans: Span[], contenders: Record<string, Age>): Record<string, number> {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round < 7; round++) {
    for (const [name, age] of Object.entries(contenders)) (samples[name] ??= []).push(rate(spans, age));
  }
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, median(list)]));
}

function rate(spans: Span[], age: Age): number {
  const began = performance.now();
  let count = 0;
  let sum = 0;
  do {
    for (const span of spans) sum += age(span)!;
    count += spans.length;
  } while (performance.now() - began < 120);
  if (Number.isNaN(sum)) throw new Error('an age outside of the calendar');
  return (count / (performance.now() - began)) * 1000;
}
