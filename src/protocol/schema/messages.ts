import * as z from 'zod/mini';
import type { LeadRef } from '../../domain/lead/facts';
import type { Message } from '../messages';
import { id, origin, words } from './values';

const lead = z.strictObject({
  crm: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  origin,
  objectType: words(100),
  recordId: words(200),
}) satisfies z.ZodMiniType<LeadRef>;

const bare = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

const message = z.discriminatedUnion('kind', [
  bare('panel.wanted'),
  z.strictObject({ kind: z.literal('lead.opened'), lead }),
  bare('lead.shown'),
  bare('panel.reset'),
  bare('outbox.wake'),
  bare('sync.now'),
  bare('sites.changed'),
  z.strictObject({ kind: z.literal('hub.connect'), hub: origin }),
  z.strictObject({ kind: z.literal('hub.connect-demo'), hub: origin, person: id }),
  z.strictObject({ kind: z.literal('hub.leave'), unsent: z.enum(['ask', 'keep', 'discard']) }),
]) satisfies z.ZodMiniType<Message>;

/** The message in something that was sent, or `undefined`. Who may send it is `senders`' to say. */
export function parseMessage(sent: unknown): Message | undefined {
  const parsed = message.safeParse(sent);
  return parsed.success ? parsed.data : undefined;
}
