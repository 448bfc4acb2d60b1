import type { CalendarBody } from '../../../src/domain/playbook/entries';

const minute = 60_000;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Whether each minute of a span of days is working time, by plain loops with Temporal: no prefix sums, no search. */
export type MinuteTable = { from: number; works: Uint8Array };

export type TableOf = {
  body: CalendarBody;
  /** The first day, and how many. */
  first: string;
  days: number;
  absences: { from: string; to: string }[];
};

/** Walks through every minute of every opening of every day on which the office is open and the person is there. */
export function minuteTable({ body, first, days, absences }: TableOf): MinuteTable {
  const { zone } = body;
  const begin = Temporal.PlainDate.from(first);
  const from = begin.toZonedDateTime(zone).epochMilliseconds;
  const end = begin.add({ days }).toZonedDateTime(zone).epochMilliseconds;
  const works = new Uint8Array((end - from) / minute);
  for (let n = 0; n < days; n++) {
    const date = begin.add({ days: n });
    const day = date.toString();
    if (body.holidays.some((holiday) => holiday.day === day)) continue;
    if (absences.some((away) => away.from <= day && day <= away.to)) continue;
    for (const [open, close] of body.hours[weekdays[date.dayOfWeek - 1] ?? 'mon'] ?? []) {
      const closing =
        close === '24:00'
          ? date.add({ days: 1 }).toZonedDateTime(zone)
          : date.toZonedDateTime({ timeZone: zone, plainTime: close });
      let at = date.toZonedDateTime({ timeZone: zone, plainTime: open });
      for (; Temporal.ZonedDateTime.compare(at, closing) < 0; at = at.add({ minutes: 1 })) {
        works[(at.epochMilliseconds - from) / minute] = 1;
      }
    }
  }
  return { from, works };
}
