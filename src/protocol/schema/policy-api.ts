import * as z from 'zod/mini';
import type { Policy, PolicyRoutes } from '../hub-api/policy';
import { named, role } from './people';
import { side } from './release';
import { nothing, oneId } from './request-parts';
import { day, id, list } from './values';

const right = z.enum(['sales', 'marketing', 'none']);

const policy = z.object({
  strict: z.boolean(),
  people: list(
    z.object({
      ...named.shape,
      role,
      set: z.exactOptional(right),
      side: z.exactOptional(side),
      mayDeputise: list(side, 2),
    }),
    5000,
  ),
  deputies: list(
    z.object({ id, person: named, deputy: named, from: day, to: day, side: z.exactOptional(side) }),
    5000,
  ),
}) satisfies z.ZodMiniType<Policy>;

export const policyRequests = {
  'GET /api/policy': nothing,
  'PUT /api/policy': { ...nothing, body: z.strictObject({ strict: z.boolean() }) },
  'POST /api/policy/rights': {
    ...nothing,
    body: z.strictObject({ person: id, right: z.union([right, z.literal('by role')]) }),
  },
  'POST /api/deputies': {
    ...nothing,
    body: z.strictObject({ person: id, deputy: id, from: day, to: day }),
  },
  'DELETE /api/deputies/:id': oneId,
};

export const policyAnswers = {
  'GET /api/policy': policy,
  'PUT /api/policy': policy,
  'POST /api/policy/rights': policy,
  'POST /api/deputies': policy,
  'DELETE /api/deputies/:id': policy,
} satisfies { [Path in keyof PolicyRoutes]: z.ZodMiniType<PolicyRoutes[Path]['answer']> };
