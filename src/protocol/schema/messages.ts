import * as z from 'zod/mini';
import type { LeadRef } from '../../domain/lead/facts';
import type { TabView } from '../../domain/lead/view';
import { channels } from '../../domain/playbook/entries';
import type { BegunComplaint } from '../drafts';
import type { Message } from '../messages';
import type { LeadGlance } from '../stored';
import { crmId, strictAct, strictSeen } from './acts';
import { entryId } from './entries';
import { count, id, instant, origin, text, title, webAddress, words } from './values';

const lead = z.strictObject({
  crm: crmId,
  origin,
  objectType: words(100),
  recordId: words(200),
}) satisfies z.ZodMiniType<LeadRef>;

const optional = z.exactOptional(words(500));

const clock = z.custom<TabView['clock']>((value) => isRecord(value) && typeof value['state'] === 'string');

const glance = z.strictObject({
  address: webAddress,
  name: optional,
  company: optional,
  campaign: optional,
  mine: z.enum(['yes', 'no', 'cannot tell']),
  tab: z.strictObject({
    clock,
    verdict: z.enum(['meets', 'falls short', 'cannot tell yet', 'no definition', 'no-definition']),
    answers: count,
  }),
  paused: z.exactOptional(z.literal(true)),
  next: z.exactOptional(
    z.strictObject({ title: words(500), channel: z.enum(channels), dueAt: z.exactOptional(instant) }),
  ),
}) satisfies z.ZodMiniType<Omit<LeadGlance, 'at' | 'lead'>>;

const campaign = z.exactOptional(entryId);

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
  z.strictObject({ kind: z.literal('lead.act'), lead, campaign, key: id, act: strictAct }),
  z.strictObject({
    kind: z.literal('lead.seen'),
    lead,
    campaign,
    glance,
    seen: strictSeen,
    briefly: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal('complaint.begin'), lead, begin }),
  z.strictObject({ kind: z.literal('drafts.show'), on: z.boolean() }),
  z.strictObject({ kind: z.literal(['lead.wanted', 'list.wanted']), crm: crmId }),
  z.strictObject({ kind: z.literal('list.leads'), leads: z.array(lead).check(z.maxLength(500)) }),
  bare('lead.brief'),
  bare('lead.shown'),
  bare('panel.reset'),
  bare('outbox.wake'),
  bare('sync.now'),
  bare('sites.changed'),
  z.strictObject({ kind: z.literal('hub.connect'), hub: origin }),
  z.strictObject({ kind: z.literal('hub.connect-demo'), hub: origin, person: id }),
  z.strictObject({ kind: z.literal('hub.leave'), unsent: z.enum(['ask', 'keep', 'discard']) }),
]) satisfies z.ZodMiniType<Message>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The message in something that was sent, or `undefined`. Who may send it is `senders`' to say. */
export function parseMessage(sent: unknown): Message | undefined {
  const parsed = message.safeParse(sent);
  return parsed.success ? parsed.data : undefined;
}
