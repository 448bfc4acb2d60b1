import * as z from 'zod/mini';
import type { Replay } from '../../domain/insight/replay';
import type { Adoption, Coverage, HealthAnswer, Portfolio, ReplayAnswer, Thanks } from '../hub-api/insight';
import { begunCriterion } from './criterion';
import { entryId } from './entries';
import { nothing } from './request-parts';
import { count, countInAddress, day, instant, list, text, title } from './values';

const outcomes = z.object({ meets: count, 'falls short': count, 'cannot tell yet': count });
const handOffs = z.object({ accepted: count, rejected: count, recycled: count, open: count });
const fate = z.object({ leads: count, kept: count, lost: count });
const criterionId = text(60);

const health = z.object({
  days: count,
  reasons: z.record(z.string(), text(200)),
  health: z.array(
    z.object({
      definition: z.object({ id: entryId, title, stage: title }),
      leads: count,
      counts: z.object({ meets: handOffs, 'falls short': handOffs, 'cannot tell yet': handOffs }),
      metRejected: z.array(z.object({ reason: text(200), leads: count })),
      shortAccepted: z.array(z.object({ criterion: criterionId, leads: count })),
      criteria: z.array(
        z.object({
          id: criterionId,
          title: text(200),
          required: z.boolean(),
          met: count,
          notMet: count,
          unknown: count,
          notMetAccepted: count,
          metRejected: count,
        }),
      ),
    }),
  ),
}) satisfies z.ZodMiniType<HealthAnswer>;

const replay = z.object({
  leads: count,
  before: outcomes,
  after: outcomes,
  change: z.exactOptional(z.object({ least: z.number(), most: z.number() })),
  accepted: fate,
  rejected: fate,
  criteria: z.array(z.object({ id: criterionId, met: count, notMet: count, unknown: count })),
  unanswered: z.array(criterionId),
}) satisfies z.ZodMiniType<Replay>;

const replayAnswer = z.object({
  days: count,
  of: z.array(title),
  replay,
}) satisfies z.ZodMiniType<ReplayAnswer>;

const step = { guidance: entryId, title: text(200), step: criterionId, stepTitle: text(200) };

const adoption = z.object({
  releases: z.array(z.object({ number: count, title, releasedAt: instant })),
  release: count,
  people: count,
  have: count,
  figures: z.exactOptional(
    z.object({
      seen: count,
      used: count,
      days: z.array(z.object({ day, have: count, seen: count, steps: count })),
      steps: z.array(z.object({ ...step, done: count, skipped: count, worked: count })),
      helpful: z.array(z.object({ guidance: entryId, title: text(200), yes: count, no: count })),
      teams: z.array(z.object({ title, people: count, seen: count, used: count })),
    }),
  ),
}) satisfies z.ZodMiniType<Adoption>;

const coverage = z.object({
  days: count,
  quiet: count,
  leads: count,
  unclaimed: z.array(z.object({ name: text(200), leads: count })),
  withoutGuidance: z.array(z.object({ campaign: entryId, title, leads: count })),
  unmatched: z.array(z.object({ guidance: entryId, title })),
}) satisfies z.ZodMiniType<Coverage>;

const thanks = z.object({
  ...step,
  owner: text(200),
  mine: z.boolean(),
  times: count,
  last: instant,
}) satisfies z.ZodMiniType<Thanks>;

const portfolio = z.object({
  days: count,
  loads: z.array(z.object({ cartridge: entryId, requests: count, leads: count })),
}) satisfies z.ZodMiniType<Portfolio>;

export const insightRequests = {
  'GET /api/insight/health': nothing,
  'POST /api/insight/replay': {
    ...nothing,
    body: z.strictObject({ stage: title, criteria: list(begunCriterion(z.strictObject), 50) }),
  },
  'GET /api/insight/adoption': {
    ...nothing,
    query: z.strictObject({ release: z.exactOptional(countInAddress) }),
  },
  'GET /api/insight/coverage': nothing,
  'GET /api/insight/thanks': nothing,
  'GET /api/insight/portfolio': nothing,
};

export const insightAnswers = {
  'GET /api/insight/health': health,
  'POST /api/insight/replay': replayAnswer,
  'GET /api/insight/adoption': adoption,
  'GET /api/insight/coverage': coverage,
  'GET /api/insight/thanks': z.object({ days: count, thanks: z.array(thanks) }),
  'GET /api/insight/portfolio': portfolio,
};
