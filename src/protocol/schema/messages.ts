import * as z from 'zod/mini';
import type { LeadRef } from '../../domain/lead/facts';
import type { BegunComplaint } from '../drafts';
import type { Message } from '../messages';
import { count, id, origin, text, title, webAddress, words } from './values';

const lead = z.strictObject({
  crm: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  origin,
  objectType: words(100),
  recordId: words(200),
}) satisfies z.ZodMiniType<LeadRef>;

const begin = z.strictObject({
  complaint: text(),
  request: text(),
  label: text(500),
  address: webAddress,
  release: count,
  campaign: z.exactOptional(
    z.strictObject({ id: words(200), title, cartridge: z.exactOptional(words(200)) }),
  ),
}) satisfies z.ZodMiniType<BegunComplaint>;

const bare = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

const message = z.discriminatedUnion('kind', [
  bare('panel.wanted'),
  z.strictObject({ kind: z.literal('lead.opened'), lead }),
  z.strictObject({ kind: z.literal('complaint.begin'), lead, begin }),
  z.strictObject({ kind: z.literal('drafts.show'), on: z.boolean() }),
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
