import type { Day } from '../../domain/instant';
import type { Route } from './route';

/** A country or a part of one, by its code (ISO 3166), with its own name. */
type Place = { code: string; title: string };

export type HolidayRoutes = {
  /** The public holidays of a year; with a region those that count there, too. */
  'GET /api/holidays': Route<
    undefined,
    { country: string; region?: string; year: number },
    { holidays: { day: Day; title: string }[] }
  >;
  'GET /api/holidays/places': Route<undefined, object, { countries: (Place & { regions: Place[] })[] }>;
};

export const holidayAccess = {
  'GET /api/holidays': 'signed-in',
  'GET /api/holidays/places': 'signed-in',
} as const;
