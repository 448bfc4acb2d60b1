import { tellWorker } from '../browser/page/messages';
import { readStored, watchStored } from '../browser/page/stored';
import type { Conversation } from '../domain/feedback/conversation';
import type { LeadKey, LeadRef } from '../domain/lead/facts';
import type { Stored } from '../protocol/stored';

/** The read models that a lead page needs, as the worker last wrote them. */
export type Known = Partial<Pick<Stored, 'playbook' | 'connection' | 'panels' | 'firstSeen'>>;
const keys = ['playbook', 'connection', 'panels'] as const;

type Learnt = { lead: LeadRef; known: Known; life: AbortSignal; changed: () => void };

/** What is known here of one lead beside its facts: read models, its key, its conversations; kept up to date. */
export function makeKnowledge({ lead, known, life, changed }: Learnt) {
  let key: LeadKey | undefined;
  let conversations: Conversation[] = [];

  /** The worker makes the key, because a page on plain http cannot; nothing waits for it. */
  async function learnKey(): Promise<void> {
    if (key) return;
    key = (await tellWorker({ kind: 'lead.opened', lead }))?.key;
    if (key) await learnConversations(key);
  }

  async function learnConversations(of: LeadKey): Promise<void> {
    const stored = await readStored([`lead:${of}`, 'conversations']);
    const ids = stored[`lead:${of}`]?.conversations ?? [];
    conversations = ids.flatMap((id) => stored.conversations?.[id] ?? []);
    if (!life.aborted) changed();
  }

  /** Reads anew what was changed, and only that. */
  async function heard(names: string[]): Promise<void> {
    const news = keys.filter((each) => names.includes(each));
    if (news.length > 0) {
      known = { ...known, ...(await readStored(news)) };
      if (life.aborted) return;
      changed();
    }
    if (names.includes('connection')) await learnKey();
    if (key && (names.includes('conversations') || names.includes(`lead:${key}`)))
      await learnConversations(key);
  }

  return {
    now: () => ({ ...known, key, conversations }),
    learnKey,
    watch: (safe: (act: typeof heard) => (names: string[]) => void) => watchStored(life, safe(heard)),
  };
}
