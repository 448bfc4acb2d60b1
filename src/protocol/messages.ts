import type { ConversationView } from '../domain/feedback/conversation';
import type { decideLead } from '../domain/lead/decide';
import type { CrmId, LeadKey, LeadRef } from '../domain/lead/facts';
import type { LeadView } from '../domain/lead/view';
import type { EntryId } from '../domain/playbook/entries';
import type { LeadAct, SeenAct } from '../domain/progress/act';
import type { BegunComplaint } from './drafts';
import type { LeadGlance } from './stored';

/**
 * Every message inside the extension: who sends it (a page of the extension itself, a content script on a granted
 * site, or either), what it asks, what comes back. The worker answers all but
 * `lead.shown`, which the popup asks of the tab in front. An answer of `undefined` means: not delivered.
 */
export type Messages = {
  /** Bring the panel's bundle into the frame that asks. */
  'panel.wanted': { from: 'content'; ask: object; answer: { ok: true } };
  /** A lead page was opened: answer its key; sync when the copy is older than a minute. */
  'lead.opened': { from: 'content'; ask: { lead: LeadRef }; answer: { key: LeadKey | undefined } };
  /**
   * What the rep did. `key` is made once, with the act: sent again under it, it is still one act. Without an answer it
   * is not saved.
   */
  'lead.act': {
    from: 'either';
    ask: { lead: LeadRef; campaign?: EntryId; key: string; act: LeadAct };
    answer: { ok: true };
  };
  /** The lead as it stands on the page. May get lost. `briefly`: by the tab alone, which knows nothing of a next step. */
  'lead.seen': {
    from: 'content';
    ask: {
      lead: LeadRef;
      campaign?: EntryId;
      glance: Omit<LeadGlance, 'at' | 'lead'>;
      seen: SeenAct;
      briefly?: true;
    };
    answer: { ok: true };
  };
  /** The page is a lead's, which its address did not tell: bring the lead's bundle of this CRM into the frame that asks. */
  'lead.wanted': { from: 'content'; ask: { crm: CrmId }; answer: { ok: true } };
  /** The page is a list of leads: bring the list's bundle of this CRM into the frame that asks. */
  'list.wanted': { from: 'content'; ask: { crm: CrmId }; answer: { ok: true } };
  /** What is known here of the leads of a list, in the order asked; leads of other sites are not told. */
  'list.leads': { from: 'content'; ask: { leads: LeadRef[] }; answer: { glances: (LeadGlance | null)[] } };
  /** Begin a complaint about the lead in view. Not begun: the person is writing another one, which stays. */
  'complaint.begin': {
    from: 'either';
    ask: { lead: LeadRef; begin: BegunComplaint };
    answer: { begun: boolean };
  };
  /** Lay my drafts over the playbook on the leads that I open, or no longer. `titles`: the drafts that are laid over it. */
  'drafts.show': {
    from: 'content';
    ask: { on: boolean };
    answer: { ok: true; titles: string[] } | { ok: false; code: string; message: string };
  };
  /** What the tab in front shows, for the popup. */
  'lead.shown': { from: 'own page'; ask: object; answer: ShownLead | { kind: 'none' } };
  /** All that the lead in view is decided from, for the side panel; the release it reads by itself. */
  'lead.brief': { from: 'own page'; ask: object; answer: LeadInView | { kind: 'none' } };
  /** Bring the panel back to its place on this page and take back what was hidden. */
  'panel.reset': { from: 'own page'; ask: object; answer: { ok: true } };
  /** Something stands in the outbox. */
  'outbox.wake': { from: 'own page'; ask: object; answer: { ok: true } };
  /** Ask the hub now; answers when done. */
  'sync.now': {
    from: 'own page';
    ask: object;
    answer: { ok: true } | { ok: false; code: string; message: string };
  };
  /** Sites or their CRM were changed: register anew. */
  'sites.changed': { from: 'own page'; ask: object; answer: { ok: true } };
  /** Connect to a hub: opens its sign-in, stores the connection. */
  'hub.connect': {
    from: 'own page';
    ask: { hub: string };
    answer: { ok: true } | { ok: false; code: string; message: string };
  };
  /** Become a person of the demonstration company. */
  'hub.connect-demo': {
    from: 'own page';
    ask: { hub: string; person: string };
    answer: { ok: true } | { ok: false; code: string; message: string };
  };
  /** End the connection. `unsent`: what to do with entries that wait; `ask` refuses while there are any. */
  'hub.leave': {
    from: 'own page';
    ask: { unsent: 'ask' | 'keep' | 'discard' };
    answer: { ok: true } | { ok: false; code: 'outbox.not_empty'; count: number };
  };
};

export type MessageKind = keyof Messages;
export type Message<Kind extends MessageKind = MessageKind> = {
  [K in Kind]: { kind: K } & Messages[K]['ask'];
}[Kind];
export type AnswerTo<Kind extends MessageKind> = Messages[Kind]['answer'];

/** The lead that a tab shows, as its page has read it. */
export type LeadInView = { kind: 'lead'; asked: Omit<Parameters<typeof decideLead>[0], 'model' | 'now'> };

/** The lead that a tab shows, as the popup needs it. The address goes nowhere unless the person ticks it. */
export type ShownLead = {
  kind: 'lead';
  lead: LeadRef;
  key: LeadKey | undefined;
  address: string;
  name: string | undefined;
  company: string | undefined;
  campaign: { id: string; title: string; cartridge?: string } | undefined;
  release: number;
  clock: LeadView['clock'];
  conversations: ConversationView[];
};

export const senders = {
  'panel.wanted': 'content',
  'lead.wanted': 'content',
  'list.wanted': 'content',
  'list.leads': 'content',
  'lead.brief': 'own page',
  'lead.opened': 'content',
  'lead.act': 'either',
  'lead.seen': 'content',
  'complaint.begin': 'either',
  'drafts.show': 'content',
  'lead.shown': 'own page',
  'panel.reset': 'own page',
  'outbox.wake': 'own page',
  'sync.now': 'own page',
  'sites.changed': 'own page',
  'hub.connect': 'own page',
  'hub.connect-demo': 'own page',
  'hub.leave': 'own page',
} as const satisfies { [K in MessageKind]: Messages[K]['from'] };
