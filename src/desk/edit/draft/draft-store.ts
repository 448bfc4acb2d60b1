import { effect, signal } from '@preact/signals';
import type { Hash } from '../../../domain/playbook/release';
import type { Draft, DraftContent } from '../../../protocol/hub-api/drafts';
import type { Fault } from '../../../protocol/hub-api';
import type { Call } from '../../access/call';
import { makeDraft } from '../../access/drafts';
import { makeResource } from '../../loading/resource';
import { type Path, withChange } from '../form/place';
import { type Drafted, shownDraft } from './blank';
import { equal, merge } from './merge';

/** `gone`: somebody discarded it, or it was released; what was typed stays in this tab. */
export type Saving = 'saved' | 'changed' | 'saving' | 'failed' | 'gone';

/** Somebody else saved first: what it was before both, what they made of it. */
export type Conflict = { base: DraftContent; theirs: Draft };

export type DraftStore = ReturnType<typeof makeDraftStore>;
type MakeDraftStore = { call: Call; id: string; me: string; owner: string; wait?: number };

/** A draft that saves itself: `wait` milliseconds after the last change, one saving at a time, never over another's. */
export function makeDraftStore({ call, id, me, owner, wait = 800 }: MakeDraftStore) {
  const params = { id };
  const content = signal<Drafted | undefined>(undefined);
  const head = signal<Draft | undefined>(undefined);
  const saving = signal<Saving>('saved');
  const fault = signal<Fault | undefined>(undefined);
  const conflict = signal<Conflict | undefined>(undefined);
  const unsaved = makeDraft(me, `edit:${id}`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  const read = makeResource(async () => {
    const answered = await call('GET /api/drafts/:id', { params });
    if (answered.ok) takeUp(asShown(answered.value));
    return answered;
  });

  /** As the form needs it: what is missing is blank. */
  const asShown = (draft: Draft) => ({ ...draft, content: shownDraft(draft.content, owner) });

  /** What was typed in this tab and never arrived goes on top of what the hub has. */
  function takeUp(draft: ReturnType<typeof asShown>) {
    const left = readUnsaved(unsaved.text.value);
    head.value = draft;
    content.value = draft.content;
    if (!left || equal(left.mine, draft.content)) return unsaved.drop();
    content.value = shownDraft(left.mine, owner);
    saving.value = 'changed';
    if (left.version === draft.version) return later();
    conflict.value = { base: left.base, theirs: draft };
  }

  const stop = effect(() => {
    if (!content.value || !head.value || saving.value === 'saved') return;
    const { version, content: base } = head.value;
    unsaved.text.value = JSON.stringify({ version, base, mine: content.value });
  });

  function change(path: Path, next: unknown) {
    if (!content.value) return;
    content.value = withChange(content.value, path, next) as Drafted;
    if (saving.value !== 'gone') saving.value = 'changed';
    later();
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), wait);
  }

  /** Saves what is not saved yet, after a saving that is under way. */
  function save(): Promise<void> {
    clearTimeout(timer);
    running = running.then(() => (needsSaving() ? put() : undefined));
    return running;
  }

  const needsSaving = () =>
    content.value !== undefined &&
    !conflict.value &&
    saving.value !== 'gone' &&
    !equal(content.value, head.value?.content);

  /** Puts the draft onto the text that is in force now: proposed, it replaces that one. */
  function rebase(base: Hash): Promise<void> {
    running = running.then(() => (conflict.value || saving.value === 'gone' ? undefined : put(base)));
    return running;
  }

  async function put(base?: Hash): Promise<void> {
    const sent = content.value!;
    saving.value = 'saving';
    const body = { version: head.value!.version, content: sent, ...(base !== undefined && { base }) };
    const answered = await call('PUT /api/drafts/:id', { params, body });
    if (answered.ok) return saved(answered.value, sent);
    fault.value = answered.fault;
    saving.value = answered.status === 404 ? 'gone' : 'failed';
    if (answered.fault.code === 'draft.moved_on') await meet();
  }

  function saved(draft: Draft, sent: DraftContent) {
    fault.value = undefined;
    head.value = { ...draft, content: sent };
    if (content.value !== sent) {
      saving.value = 'changed';
      return later();
    }
    saving.value = 'saved';
    unsaved.drop();
  }

  /** Looks at what the other wrote, before anything is written over it. */
  async function meet() {
    const answered = await call('GET /api/drafts/:id', { params });
    if (!answered.ok) {
      fault.value = answered.fault;
      if (answered.status === 404) saving.value = 'gone';
      return;
    }
    fault.value = undefined;
    conflict.value = { base: head.value!.content, theirs: asShown(answered.value) };
  }

  /** Goes on with both texts; where both changed one place, with the one that was chosen. */
  async function settle(choose: (path: string) => 'mine' | 'theirs'): Promise<void> {
    const met = conflict.value;
    if (!met || !content.value) return;
    const three = { base: met.base, mine: content.value, theirs: met.theirs.content };
    content.value = merge(three, choose).value as Drafted;
    head.value = met.theirs;
    conflict.value = undefined;
    saving.value = 'changed';
    await save();
    if (!needsSaving()) saved(head.value, content.value);
  }

  function close() {
    void save();
    stop();
  }

  return {
    read,
    content,
    head,
    saving,
    fault,
    conflict,
    change,
    save,
    rebase,
    settle,
    close,
    forget: unsaved.drop,
  };
}

function readUnsaved(text: string): { version: number; base: DraftContent; mine: DraftContent } | undefined {
  if (text === '') return undefined;
  try {
    const left: unknown = JSON.parse(text);
    return typeof left === 'object' && left !== null && 'mine' in left ? (left as never) : undefined;
  } catch {
    return undefined;
  }
}
