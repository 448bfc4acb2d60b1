import * as z from 'zod/mini';
import type { Draft, DraftContent, DraftProblem } from '../hub-api/drafts';
import { entryId, entryKind } from './entries';
import { named } from './people';
import { nothing, oneId } from './request-parts';
import { count, countInAddress, hash, id, instant, list, text } from './values';

/** Only the head of an entry is checked: its body is checked when it is proposed. */
const head = {
  id: entryId,
  kind: entryKind,
  title: text(200),
  archived: z.exactOptional(z.literal(true)),
  removed: z.exactOptional(z.literal(true)),
};

const content = z
  .strictObject({ ...head, body: z.unknown() })
  .check(
    z.refine(({ id, kind }) => id.startsWith(`${kind}/`), { path: ['id'], error: 'of another kind' }),
  ) satisfies z.ZodMiniType<DraftContent>;

const draftHead = {
  id,
  entry: entryId,
  kind: entryKind,
  title: text(200),
  base: z.nullable(hash),
  version: count,
  by: named,
  at: instant,
  proposal: z.exactOptional(id),
};

const draft = z.object({
  ...draftHead,
  content: z.object({ ...head, body: z.unknown() }),
}) satisfies z.ZodMiniType<Draft>;

const problem = z.object({
  entry: entryId,
  path: z.string(),
  message: z.string(),
}) satisfies z.ZodMiniType<DraftProblem>;

export const draftRequests = {
  'GET /api/drafts': nothing,
  'POST /api/drafts': { ...nothing, body: z.strictObject({ content, base: z.nullable(hash) }) },
  'POST /api/drafts/check': { ...nothing, body: z.strictObject({ contents: list(content, 2000) }) },
  'GET /api/drafts/:id': oneId,
  'PUT /api/drafts/:id': {
    ...oneId,
    body: z.strictObject({ version: count, content, base: z.exactOptional(hash) }),
  },
  'DELETE /api/drafts/:id': { ...oneId, query: z.strictObject({ version: countInAddress }) },
};

export const draftAnswers = {
  'GET /api/drafts': z.object({ drafts: list(z.object(draftHead), 5000) }),
  'POST /api/drafts': draft,
  'POST /api/drafts/check': z.object({ problems: z.array(problem) }),
  'GET /api/drafts/:id': draft,
  'PUT /api/drafts/:id': draft,
  'DELETE /api/drafts/:id': z.object({ ok: z.literal(true) }),
};
