import type { Conversation } from '../../domain/feedback/conversation';
import type { LeadKey } from '../../domain/lead/facts';
import type { Stored } from '../../protocol/stored';

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

/** Which of these conversations speak of which lead. */
export function leadLinks(conversations: Conversation[]): { lead: LeadKey; conversation: string }[] {
  return conversations.flatMap(({ id, lead }) => (lead ? [{ lead: lead.key, conversation: id }] : []));
}
