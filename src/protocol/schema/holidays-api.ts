import * as z from 'zod/mini';
import type { HubApi } from '../hub-api';
import type { HolidayRoutes } from '../hub-api/holidays';
import { countInAddress, day, list, title } from './values';

const nothing = { body: z.undefined(), query: z.strictObject({}), params: z.strictObject({}) };
const code = z.string().check(z.regex(/^[A-Za-z0-9-]{1,20}$/));
const year = countInAddress.check(z.minimum(1970), z.maximum(2100));

export const holidayRequests = {
  'GET /api/holidays': {
    ...nothing,
    query: z.strictObject({ country: code, region: z.exactOptional(code), year }),
  },
  'GET /api/holidays/places': nothing,
};

const place = { code, title };

export const holidayAnswers = {
  'GET /api/holidays': z.object({ holidays: list(z.object({ day, title }), 400) }),
  'GET /api/holidays/places': z.object({
    countries: list(z.object({ ...place, regions: list(z.object(place), 200) }), 400),
  }),
} satisfies { [Path in keyof HolidayRoutes]: z.ZodMiniType<HubApi[Path]['answer']> };
