import * as z from 'zod/mini';
import type { Connection, OutboxEntry } from '../stored';
import { act, crmId, leadKey } from './acts';
import { complaint, move } from './conversation';
import { entryId } from './entries';
import { leadKeySecret, person } from './people';
import { count, id, instant, origin, text, title } from './values';

/**
 * An entry of the outbox as an earlier version of the extension may have left it. Whoever reads one that does not
 * fit keeps it and says so: what a person wrote is never dropped.
 */
export const outboxEntry = z.object({
  key: id,
  hub: origin,
  person: id,
  device: id,
  seq: count,
  at: instant,
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('complaint'), complaint, to: text(300) }),
    z.object({ kind: z.literal('move'), conversation: id, move }),
    z.object({
      kind: z.literal('act'),
      lead: leadKey,
      crm: crmId,
      campaign: z.exactOptional(entryId),
      release: count,
      act,
    }),
  ]),
  attempts: count,
  notBefore: instant,
  refused: z.exactOptional(z.object({ code: text(100), message: text(2000) })),
}) satisfies z.ZodMiniType<OutboxEntry>;

export const connection = z.object({
  hub: origin,
  person,
  company: z.object({ id, name: title }),
  leadKey: leadKeySecret,
  device: id,
  signedOut: z.exactOptional(z.boolean()),
  demo: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<Connection>;
