import type { Day, Instant } from '../../domain/instant';

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const dayOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const minute = 60_000;
const steps = [
  { unit: 'minute', of: minute, until: 60 * minute },
  { unit: 'hour', of: 60 * minute, until: 24 * 60 * minute },
  { unit: 'day', of: 24 * 60 * minute, until: 14 * 24 * 60 * minute },
] as const;

export const controls = {
  optional: '(optional)',
  close: 'Close',
  dismiss: 'Dismiss',
  loading: 'Loading…',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'Could not copy: select it and copy by hand',
  instant: (at: Instant) => exact.format(new Date(at)),
  day: (day: Day) => dayOnly.format(new Date(`${day}T00:00:00Z`)),
  /** How long ago or in how long, in the largest unit that is still exact enough; after two weeks the day itself. */
  ago: (at: Instant, now: number) => {
    const apart = Date.parse(at) - now;
    if (Math.abs(apart) < minute) return 'just now';
    const step = steps.find((each) => Math.abs(apart) < each.until);
    return step ? relative.format(Math.trunc(apart / step.of), step.unit) : dayOnly.format(new Date(at));
  },
};
