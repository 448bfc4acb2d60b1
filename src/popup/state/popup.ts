import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Kept } from '../../browser/drafts';
import { newKey } from '../../browser/outbox';
import type { Person } from '../../domain/people/person';
import type { ShownLead } from '../../protocol/messages';
import type { Agenda } from '../../domain/today/agenda';
import type { OutboxEntry, SeenLead, Stored } from '../../protocol/stored';
import { makeToasts, type Toasts } from '../../ui/controls/toast';
import { type ComplaintDraft, emptyDraft, isEmpty } from '../complaint/draft';
import { type HistoryRow, historyOf } from '../history/rows';
import { agendaNow } from './due';

export type OwnDraft = Kept<ComplaintDraft>;
type PopupView = 'today' | 'history' | 'write' | 'find';
type Front = { id: number; url: URL | undefined; granted: boolean };

/** Everything that the popup shows, as it stands on this device. */
export type Popup = {
  stored: Signal<Partial<Stored>>;
  entries: Signal<OutboxEntry[]>;
  /** Leads that were seen in this browser. */
  leads: Signal<SeenLead[]>;
  /** The key is made with the draft and becomes the outbox entry's. */
  draft: Signal<OwnDraft>;
  /** False once the browser's storage refused to keep the draft. */
  draftKept: Signal<boolean>;
  /** What the tab in front shows; undefined until it was asked. */
  shown: Signal<ShownLead | { kind: 'none' } | undefined>;
  front: Signal<Front | undefined>;
  online: Signal<boolean>;
  now: Signal<number>;
  view: Signal<PopupView>;
  toasts: Toasts;
  me: ReadonlySignal<Person | undefined>;
  /** What was new when the popup opened stays marked as new while it is open. */
  history: ReadonlySignal<HistoryRow[]>;
  agenda: ReadonlySignal<Agenda<SeenLead>>;
};

type Cached = {
  stored: Partial<Stored>;
  draft: OwnDraft | undefined;
  leads?: SeenLead[];
  entries?: OutboxEntry[];
};

export function makePopup(cached: Cached): Popup {
  const stored = signal(cached.stored);
  const entries = signal<OutboxEntry[]>(cached.entries ?? []);
  const draft = signal(cached.draft ?? freshDraft());
  const me = computed(() => stored.value.connection?.person);
  const { seenMoves } = cached.stored;
  const history = computed(() => {
    const { conversations } = stored.value;
    return me.value ? historyOf({ conversations, seenMoves, entries: entries.value, me: me.value.id }) : [];
  });
  const leads = signal(cached.leads ?? []);
  const now = signal(Date.now());
  return {
    stored,
    entries,
    leads,
    draft,
    draftKept: signal(true),
    shown: signal(undefined),
    front: signal(undefined),
    online: signal(navigator.onLine),
    now,
    view: signal(isEmpty(draft.value.draft) ? 'today' : 'write'),
    toasts: makeToasts(),
    me,
    history,
    agenda: computed(() => agendaNow({ leads: leads.value, stored: stored.value, now: now.value })),
  };
}

export const freshDraft = (draft: ComplaintDraft = emptyDraft): OwnDraft => ({
  key: newKey(),
  draft,
});
