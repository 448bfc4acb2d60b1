import type { Day, Instant } from '../../domain/instant';

const dayLong = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make, and what runs on every page makes none before it shows one. */
function formatted(at: Instant, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat('en-GB', options);
  made.set(key, format);
  return format.format(new Date(at));
}

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const dayAndMonth = { day: 'numeric', month: 'short' } as const;

/** `10:40` today, `Thu 10:40` within six days, else `28 Nov`, with the year when it is another. */
export function moment(at: Instant, now: Instant): string {
  if (sameDay(at, now)) return formatted(at, clock);
  if (Math.abs(Date.parse(at) - Date.parse(now)) < 6 * dayLong)
    return `${formatted(at, { weekday: 'short' })} ${formatted(at, clock)}`;
  return dayOf(at, now);
}

/** `28 Nov`, with the year when it is another than now. */
export function dayOf(at: Instant, now: Instant): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return formatted(at, sameYear ? dayAndMonth : { ...dayAndMonth, year: 'numeric' });
}

/** Minutes as `25 min`, `1 h 50` or `26 h`. */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  if (hours === 0) return `${whole} min`;
  const rest = hours < 10 ? whole % 60 : 0;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

function sameDay(one: Instant, other: Instant): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

/** A calendar day, which has no zone: `28 Nov`, with the year when it is another. */
export function calendarDay(day: Day, now: Instant): string {
  const sameYear = day.startsWith(now.slice(0, 4));
  const shown = sameYear ? dayAndMonth : { ...dayAndMonth, year: 'numeric' as const };
  return formatted(`${day}T00:00:00.000Z`, { ...shown, timeZone: 'UTC' });
}
