import type { Conversation } from '../../domain/feedback/conversation';
import type { Writable } from '../../browser/stored';
import type { KnownLead, KnownLeadKey, Stored } from '../../protocol/stored';

type Known = Stored['conversations'];

/** The conversations with news taken over. Moves are only ever appended: an answer that knows fewer came late. */
export function withNews(known: Known, news: Conversation[]): Known {
  const merged = { ...known };
  for (const each of news) {
    const before = merged[each.id];
    if (!before || each.moves.length >= before.moves.length) merged[each.id] = each;
  }
  return merged;
}

/** What is to be written when conversations were merged: themselves, and which of them speak of which lead. */
export function conversationsToWrite(conversations: Known): Writable {
  const leads = new Map<KnownLeadKey, KnownLead>();
  for (const { id, lead } of Object.values(conversations)) {
    if (!lead) continue;
    const key: KnownLeadKey = `lead:${lead.key}`;
    leads.set(key, { conversations: [...(leads.get(key)?.conversations ?? []), id] });
  }
  return { conversations, ...Object.fromEntries(leads) };
}
