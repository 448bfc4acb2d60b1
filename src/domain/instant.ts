/** A point in time: ISO 8601 in UTC with milliseconds, `2026-11-21T22:00:00.000Z`; sorts as text. */
export type Instant = string;

/** A calendar day without a zone: `2026-11-21`. */
export type Day = string;

/**
 * When something happened, as exactly as it is known. `day`: the CRM states a day only.
 * `since`: at least as long ago as this instant (nobody of the team saw it earlier); the true time is unknown.
 */
export type When = { at: Instant } | { day: Day } | { since: Instant };
