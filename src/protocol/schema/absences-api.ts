import * as z from 'zod/mini';
import type { HubApi } from '../hub-api';
import type { Absence, AbsenceRoutes } from '../hub-api/absences';
import { named } from './people';
import { day, id, list } from './values';

const absence = z.object({ id, person: named, from: day, to: day }) satisfies z.ZodMiniType<Absence>;

const nothing = { body: z.undefined(), query: z.strictObject({}), params: z.strictObject({}) };

export const absenceRequests = {
  'GET /api/absences': nothing,
  'POST /api/absences': {
    ...nothing,
    body: z.strictObject({ person: z.exactOptional(id), from: day, to: day }),
  },
  'DELETE /api/absences/:id': { ...nothing, params: z.strictObject({ id }) },
};

export const absenceAnswers = {
  'GET /api/absences': z.object({ absences: list(absence, 10_000), people: list(named, 10_000) }),
  'POST /api/absences': absence,
  'DELETE /api/absences/:id': z.object({ ok: z.literal(true) }),
} satisfies { [Path in keyof AbsenceRoutes]: z.ZodMiniType<HubApi[Path]['answer']> };
