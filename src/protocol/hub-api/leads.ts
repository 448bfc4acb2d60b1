import type { DoneByOthers } from '../../domain/progress/act';
import type { Route } from './route';

export type LeadRoutes = {
  /** What others than the caller did of a lead's script, oldest first; `key` is the lead's pseudonym. */
  'GET /api/leads/:key': Route<undefined, object, { others: DoneByOthers[] }>;
};

export const leadAccess = { 'GET /api/leads/:key': 'signed-in' } as const;
