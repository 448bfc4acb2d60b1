import type { Day } from '../../domain/instant';
import type { Route } from './route';

type Named = { id: string; name: string };

/** When somebody is away: whole days, both included. Why is not asked. */
export type Absence = { id: string; person: Named; from: Day; to: Day };

export type AbsenceRoutes = {
  /** The caller's own and, for a team lead, the team's; `people`: for whom the caller may enter one, the caller first. */
  'GET /api/absences': Route<undefined, object, { absences: Absence[]; people: Named[] }>;
  /** Without `person`: the caller's own. */
  'POST /api/absences': Route<{ person?: string; from: Day; to: Day }, object, Absence>;
  'DELETE /api/absences/:id': Route<undefined, object, { ok: true }>;
};

export const absenceAccess = {
  'GET /api/absences': 'signed-in',
  'POST /api/absences': 'signed-in',
  'DELETE /api/absences/:id': 'signed-in',
} as const;
