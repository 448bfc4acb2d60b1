import { dayPlus, type Instant, utcDayOf } from '../instant';
import type { CalendarWindow } from './calendar';

/** How far back the age of a lead is counted, and how far ahead a duty can fall due, in days. */
const back = 1100;
const ahead = 400;

/** The days to compile calendars for: from the start of the pact, three years at most, to a year from now. */
export function calendarWindow({ pactSince, now }: { pactSince: Instant; now: Instant }): CalendarWindow {
  const earliest = dayPlus(utcDayOf(now), -back);
  const pact = dayPlus(utcDayOf(pactSince), -2);
  return { from: pact > earliest ? pact : earliest, to: dayPlus(utcDayOf(now), ahead) };
}
