import type { Criterion } from '../../domain/definition/criterion';
import type { Day, Instant } from '../../domain/instant';
import type { Side } from '../../domain/playbook/release';
import type { Choice, Settlement } from '../../domain/workshop/workshop';
import type { Route } from './route';

/** `draft`: the draft of a definition that was made of it. */
export type WorkshopSummary = {
  id: string;
  title: string;
  stage: string;
  by: { id: string; name: string };
  at: Instant;
  handedIn: Partial<Record<Side, Instant>>;
  draft?: string;
};

/** What one side wrote. `version` counts its savings; `criteria` is absent while the caller may not see them yet. */
export type WorkshopSide = { version: number; by?: { id: string; name: string }; criteria?: Criterion[] };

/** `version` counts what was said of one line; a line that was opened again has no choice. */
export type VersionedSettlement = Omit<Settlement, 'choice'> & { version: number; choice: Choice | null };

export type Workshop = WorkshopSummary & {
  sides: Record<Side, WorkshopSide>;
  settlements: VersionedSettlement[];
};

export type WorkshopRoutes = {
  'GET /api/workshops': Route<undefined, object, { workshops: WorkshopSummary[] }>;
  'POST /api/workshops': Route<{ title: string; stage: string }, object, Workshop>;
  'GET /api/workshops/:id': Route<undefined, object, Workshop>;
  /** The criteria of the caller's side. `version`: the one that was changed. */
  'PUT /api/workshops/:id/criteria': Route<{ version: number; criteria: Criterion[] }, object, Workshop>;
  'POST /api/workshops/:id/hand-in': Route<{ version: number }, object, Workshop>;
  'POST /api/workshops/:id/take-back': Route<undefined, object, Workshop>;
  /** `version`: what the caller saw said of this line, 0 for nothing; without a choice the line is open again. */
  'POST /api/workshops/:id/settlements': Route<
    { line: string; version: number; choice: Choice | null },
    object,
    Workshop
  >;
  'POST /api/workshops/:id/draft': Route<
    { title: string; validFrom: Day; reviewBy?: Day },
    object,
    { draft: string }
  >;
};

const writers = ['rep', 'marketing', 'team_lead'] as const;
const settlers = ['marketing', 'team_lead'] as const;

export const workshopAccess = {
  'GET /api/workshops': 'signed-in',
  'POST /api/workshops': settlers,
  'GET /api/workshops/:id': 'signed-in',
  'PUT /api/workshops/:id/criteria': writers,
  'POST /api/workshops/:id/hand-in': writers,
  'POST /api/workshops/:id/take-back': writers,
  'POST /api/workshops/:id/settlements': settlers,
  'POST /api/workshops/:id/draft': settlers,
} as const;
