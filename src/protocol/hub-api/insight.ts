import type { Criterion } from '../../domain/definition/criterion';
import type { Unclaimed, Unmatched, WithoutGuidance } from '../../domain/insight/coverage';
import type { Health } from '../../domain/insight/health';
import type { Replay } from '../../domain/insight/replay';
import type { Day, Instant } from '../../domain/instant';
import type { EntryId } from '../../domain/playbook/entries';
import type { Route } from './route';

/** Definition health of the leads seen in the last `days`. `reasons`: what the ids of reject reasons are called. */
export type HealthAnswer = { days: number; health: Health[]; reasons: Record<string, string> };

/** `stage`: of whose definitions the recorded verdicts are; `of`: the titles of those definitions. */
export type ReplayAnswer = { days: number; of: string[]; replay: Replay };

/** People: how many; leads and steps: how often. `have` grows from day to day. */
export type AdoptionDay = { day: Day; have: number; seen: number; steps: number };

export type AdoptionFigures = {
  /** People who saw a lead, and who did a step, with this release. */
  seen: number;
  used: number;
  days: AdoptionDay[];
  steps: {
    guidance: EntryId;
    title: string;
    step: string;
    stepTitle: string;
    done: number;
    skipped: number;
    worked: number;
  }[];
  helpful: { guidance: EntryId; title: string; yes: number; no: number }[];
  /** Teams, or several put together; none where that would speak of fewer than five people. */
  teams: { title: string; people: number; seen: number; used: number }[];
};

/** `people`: everyone who is not switched off. Without `figures`, fewer than five have it: more would speak of single people. */
export type Adoption = {
  releases: { number: number; title: string; releasedAt: Instant }[];
  release: number;
  people: number;
  have: number;
  figures?: AdoptionFigures;
};

/** Gaps on leads of the last `days`; guidance that no lead was shown in the last `quiet` days. */
export type Coverage = {
  days: number;
  quiet: number;
  leads: number;
  unclaimed: Unclaimed[];
  withoutGuidance: WithoutGuidance[];
  unmatched: Unmatched[];
};

/** "This worked", said of one step, with when it was last said. `mine`: the caller wrote it. */
export type Thanks = {
  guidance: EntryId;
  title: string;
  step: string;
  stepTitle: string;
  owner: string;
  mine: boolean;
  times: number;
  last: Instant;
};

/** A cartridge's load: open requests to it, and leads of its campaigns and guidance in the last `days`. */
export type Portfolio = { days: number; loads: { cartridge: EntryId; requests: number; leads: number }[] };

export type InsightRoutes = {
  'GET /api/insight/health': Route<undefined, object, HealthAnswer>;
  'POST /api/insight/replay': Route<{ stage: string; criteria: Criterion[] }, object, ReplayAnswer>;
  'GET /api/insight/adoption': Route<undefined, { release?: number }, Adoption>;
  'GET /api/insight/coverage': Route<undefined, object, Coverage>;
  'GET /api/insight/thanks': Route<undefined, object, { days: number; thanks: Thanks[] }>;
  'GET /api/insight/portfolio': Route<undefined, object, Portfolio>;
};

const staff = ['marketing', 'team_lead', 'admin'] as const;

export const insightAccess = {
  'GET /api/insight/health': staff,
  'POST /api/insight/replay': staff,
  'GET /api/insight/adoption': staff,
  'GET /api/insight/coverage': staff,
  'GET /api/insight/thanks': staff,
  'GET /api/insight/portfolio': staff,
} as const;
