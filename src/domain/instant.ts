/** A point in time: ISO 8601 in UTC with milliseconds, `2026-11-21T22:00:00.000Z`; sorts as text. */
export type Instant = string;

/** A calendar day without a zone: `2026-11-21`. */
export type Day = string;

/**
 * When something happened, as exactly as it is known. `day`: the CRM states a day only.
 * `since`: at least as long ago as this instant (nobody of the team saw it earlier); the true time is unknown.
 */
export type When = { at: Instant } | { day: Day } | { since: Instant };

/** Epoch milliseconds of an instant; `undefined` for anything but ISO text in UTC, so that no printed date is parsed. */
export function millisOf(text: string): number | undefined {
  const iso =
    text.charAt(4) === '-' && text.charAt(7) === '-' && text.charAt(10) === 'T' && text.endsWith('Z');
  const ms = iso ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** The instant at these epoch milliseconds. */
export function instantAt(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** The day of an instant in UTC. */
export function utcDayOf(at: Instant): Day {
  return at.slice(0, 10);
}

/** Whether the text is a day that exists, in the form `2026-11-21`. */
export function isDay(text: string): text is Day {
  if (text.length !== 10) return false;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The day that is so many days later; earlier for a negative number. */
export function dayPlus(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return utcDayOf(date.toISOString());
}
