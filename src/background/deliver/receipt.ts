import { readStored, writeStored } from '../../browser/stored';
import type { Acknowledgement } from '../../protocol/hub-api';
import { deliveryOf } from '../../protocol/delivery';
import type { Connection, OutboxEntry } from '../../protocol/stored';
import { whileConnected } from '../hub/connection';
import { actOf, linkConversations, recordActs } from '../leads/known';
import { leadLinks, withNews } from '../sync/conversations';

/**
 * Puts what the hub has acknowledged into the history and to its lead, if its person is still the one who is connected.
 * An act stands with its lead before it leaves the outbox: asked again under its key, it is known.
 */
export async function takeReceipt(
  connection: Connection,
  { entry, acknowledgement }: { entry: OutboxEntry; acknowledgement: Acknowledgement },
): Promise<void> {
  const { conversation } = acknowledgement;
  await whileConnected(connection, async () => {
    await recordActs(actOf(entry));
    if (entry.what.kind === 'act') await noteSent(entry);
    if (!conversation) return;
    const { conversations = {} } = await readStored(['conversations']);
    await linkConversations(leadLinks([conversation]));
    await writeStored({ conversations: withNews(conversations, [conversation]) });
  });
}

/** How many acts "what was sent" still shows. */
const mostSent = 200;

async function noteSent(entry: OutboxEntry): Promise<void> {
  const { sentActs = [] } = await readStored(['sentActs']);
  const others = sentActs.filter(({ key }) => key !== entry.key);
  await writeStored({ sentActs: [...others, deliveryOf(entry)].slice(-mostSent) });
}
