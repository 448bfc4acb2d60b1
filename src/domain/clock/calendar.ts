import type { Day } from '../instant';

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Weekly working hours as `[from, to]` in `HH:MM` of the calendar's zone; `24:00` ends a day. */
export type WeeklyHours = Partial<Record<Weekday, [from: string, to: string][]>>;

/**
 * A calendar compiled once: `starts[i]`–`ends[i]` are working spans in epoch milliseconds, ascending and apart;
 * `before[i]` is the working time in milliseconds of all spans before `i`. `from`–`to` are the edges of the window
 * that it was compiled for, in epoch milliseconds: outside of it nothing is known.
 */
export type CompiledCalendar = {
  starts: number[];
  ends: number[];
  before: number[];
  from: number;
  to: number;
  zone: string;
};

/** What a calendar is compiled for: whole days of its own zone, both included. */
export type CalendarWindow = { from: Day; to: Day };
