import * as z from 'zod/mini';
import { channels, outcomes } from '../../domain/playbook/entries';
import type { LeadAct, RecordedAct, RecordedVerdict, SeenAct } from '../../domain/progress/act';
import { entryId } from './entries';
import { count, id, instant, type Shape, title, words } from './values';

export const leadKey = z.string().check(z.regex(/^[0-9a-f]{32}$/));
export const crmId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

/** Id of a step, criterion or reason. */
const partId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

const actOf = (object: Shape) => {
  const verdict = object({
    definition: entryId,
    outcome: z.enum(['meets', 'falls short', 'cannot tell yet']),
    criteria: z
      .record(partId, z.enum(['met', 'not met', 'unknown']))
      .check(z.refine((criteria) => Object.keys(criteria).length <= 100, 'too many')),
  }) satisfies z.ZodMiniType<RecordedVerdict>;
  const script = { guidance: entryId, release: count };

  const seen = object({
    kind: z.literal('seen'),
    verdict: z.exactOptional(verdict),
    unclaimed: z.exactOptional(title),
    withoutGuidance: z.exactOptional(z.literal(true)),
    guidance: z.exactOptional(entryId),
    handOff: z.exactOptional(
      object({ to: z.enum(['accepted', 'rejected', 'recycled']), reason: z.exactOptional(partId) }),
    ),
  }) satisfies z.ZodMiniType<SeenAct>;

  const act = z.discriminatedUnion('kind', [
    seen,
    object({
      ...script,
      kind: z.literal('step'),
      step: partId,
      channel: z.enum(channels),
      did: z.enum(['done', 'skipped', 'snoozed', 'undone']),
      outcome: z.exactOptional(z.enum(outcomes)),
      until: z.exactOptional(instant),
      leadsTo: z.exactOptional(partId),
    }),
    object({ ...script, kind: z.literal('moved') }),
    object({
      kind: z.literal('hand-off'),
      to: z.enum(['accepted', 'rejected', 'recycled']),
      reason: z.exactOptional(partId),
    }),
    object({
      kind: z.literal('settled'),
      definition: entryId,
      criterion: partId,
      outcome: z.enum(['met', 'not met', 'not asked']),
    }),
    object({ ...script, kind: z.literal('helpful'), helpful: z.boolean() }),
    object({ ...script, kind: z.literal('worked'), step: partId }),
    object({
      ...script,
      kind: z.literal('objection'),
      heard: words(600),
      unlisted: z.exactOptional(z.literal(true)),
    }),
  ]) satisfies z.ZodMiniType<LeadAct>;

  return { seen, act };
};

/** As the hub and the worker take it: unknown fields are refused. */
export const { act: strictAct, seen: strictSeen } = actOf(z.strictObject);

/** As a client reads it: unknown fields are dropped. */
export const { act } = actOf(z.object);

export const recordedAct = z.object({
  key: id,
  at: instant,
  person: id,
  act,
}) satisfies z.ZodMiniType<RecordedAct>;
