import * as z from 'zod/mini';
import type { Choice } from '../../domain/workshop/workshop';
import type { Workshop, WorkshopSummary } from '../hub-api/workshops';
import { begunCriterion as begun } from './criterion';
import { named } from './people';
import { nothing, oneId } from './request-parts';
import { count, day, id, instant, list, type Shape, title } from './values';

const choice = (object: Shape) =>
  z.union([
    object({ take: z.enum(['sales', 'marketing']) }),
    object({ take: z.literal('leave out') }),
    object({ take: z.literal('both'), criterion: begun(object) }),
  ]) satisfies z.ZodMiniType<Choice>;

/** The ids of two criteria with a slash between them, or a line that is new to both. */
const line = z.string().check(z.regex(/^(?:[a-z0-9-]{0,60}\/[a-z0-9-]{0,60}|\+[a-z0-9-]{1,60})$/));

const summary = z.object({
  id,
  title,
  stage: title,
  by: named,
  at: instant,
  handedIn: z.object({ sales: z.exactOptional(instant), marketing: z.exactOptional(instant) }),
  draft: z.exactOptional(id),
}) satisfies z.ZodMiniType<WorkshopSummary>;

const side = z.object({
  version: count,
  by: z.exactOptional(named),
  criteria: z.exactOptional(z.array(begun(z.object))),
});

const workshop = z.object({
  ...summary.shape,
  sides: z.object({ sales: side, marketing: side }),
  settlements: z.array(
    z.object({ line, version: count, choice: z.nullable(choice(z.object)), by: named, at: instant }),
  ),
}) satisfies z.ZodMiniType<Workshop>;

export const workshopRequests = {
  'GET /api/workshops': nothing,
  'POST /api/workshops': { ...nothing, body: z.strictObject({ title, stage: title }) },
  'GET /api/workshops/:id': oneId,
  'PUT /api/workshops/:id/criteria': {
    ...oneId,
    body: z.strictObject({ version: count, criteria: list(begun(z.strictObject), 50) }),
  },
  'POST /api/workshops/:id/hand-in': { ...oneId, body: z.strictObject({ version: count }) },
  'POST /api/workshops/:id/take-back': oneId,
  'POST /api/workshops/:id/settlements': {
    ...oneId,
    body: z.strictObject({ line, version: count, choice: z.nullable(choice(z.strictObject)) }),
  },
  'POST /api/workshops/:id/draft': {
    ...oneId,
    body: z.strictObject({ title, validFrom: day, reviewBy: z.exactOptional(day) }),
  },
};

export const workshopAnswers = {
  'GET /api/workshops': z.object({ workshops: z.array(summary) }),
  'POST /api/workshops': workshop,
  'GET /api/workshops/:id': workshop,
  'PUT /api/workshops/:id/criteria': workshop,
  'POST /api/workshops/:id/hand-in': workshop,
  'POST /api/workshops/:id/take-back': workshop,
  'POST /api/workshops/:id/settlements': workshop,
  'POST /api/workshops/:id/draft': z.object({ draft: id }),
};
