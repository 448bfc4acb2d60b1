import { tellWorker } from '../browser/page/messages';
import { readStored, watchStored } from '../browser/page/stored';
import type { Conversation } from '../domain/feedback/conversation';
import type { LeadKey, LeadRef } from '../domain/lead/facts';
import type { CompiledGuidance } from '../domain/playbook/read-model';
import type { KnownLead, Stored } from '../protocol/stored';

/** The read models that a lead page needs, as the worker last wrote them. */
export type Known = Partial<
  Pick<Stored, 'playbook' | 'connection' | 'panels' | 'firstSeen' | 'draftPlaybook' | 'workingTimes'>
>;
const keys = ['playbook', 'connection', 'panels', 'draftPlaybook', 'workingTimes'] as const;

/** What is known of this lead: what I and others did on it, and the script that I took it up with. */
type LeadKnown = Pick<KnownLead, 'acts' | 'progress' | 'others' | 'paused'> & {
  conversations: Conversation[];
  held?: CompiledGuidance | undefined;
};

type Learnt = { lead: LeadRef; known: Known; life: AbortSignal; changed: () => void };

/** What is known here of one lead beside its facts: read models, its key, what was done on it; kept up to date. */
export function makeKnowledge({ lead, known, life, changed }: Learnt) {
  let key: LeadKey | undefined;
  let ofLead: LeadKnown = { conversations: [] };

  /** The worker makes the key, because a page on plain http cannot; nothing waits for it. */
  async function learnKey(): Promise<void> {
    if (key) return;
    key = (await tellWorker({ kind: 'lead.opened', lead }))?.key;
    if (key) await learnLead(key);
  }

  async function learnLead(of: LeadKey): Promise<void> {
    const stored = await readStored([`lead:${of}`, 'conversations', 'heldScripts']);
    const { conversations: ids, last: _, ...done } = stored[`lead:${of}`] ?? { conversations: [] };
    const script = done.progress?.script;
    ofLead = {
      ...done,
      conversations: ids.flatMap((id) => stored.conversations?.[id] ?? []),
      held: script && stored.heldScripts?.[`${script.guidance}@${script.release}`],
    };
    if (!life.aborted) changed();
  }

  /** Reads anew what was changed, and only that. */
  async function heard(names: string[]): Promise<void> {
    const news = keys.filter((each) => names.includes(each));
    if (news.length > 0) {
      const gone = Object.fromEntries(news.map((each) => [each, undefined]));
      known = { ...known, ...gone, ...(await readStored(news)) };
      if (life.aborted) return;
      changed();
    }
    if (names.includes('connection')) await learnKey();
    if (key && ['conversations', 'heldScripts', `lead:${key}`].some((each) => names.includes(each)))
      await learnLead(key);
  }

  return {
    now: () => ({ ...known, ...ofLead, key }),
    learnKey,
    watch: (safe: (act: typeof heard) => (names: string[]) => void) => watchStored(life, safe(heard)),
  };
}
