import { dropDraft, keepDraft, readDraft } from '../../browser/drafts';
import type { Connection } from '../../protocol/stored';
import { complaintDraftOf } from '../../protocol/drafts';
import { popup as words } from '../../text/popup';
import { aboutOf, type ComplaintDraft, emptyDraft, isEmpty, readableDraft } from '../complaint/draft';
import { freshDraft, type OwnDraft, type Popup } from './popup';

const kindOf = ({ me }: Popup) => complaintDraftOf(me.value?.id ?? '');

/** What this person was writing when the popup was closed. */
export async function readOwnDraft(connection: Connection | undefined): Promise<OwnDraft | undefined> {
  if (!connection) return undefined;
  const kept = await readDraft<unknown>(complaintDraftOf(connection.person.id));
  const draft = readableDraft(kept?.draft);
  return kept && draft && { key: kept.key, draft };
}

/** Called on every keystroke: popups close without asking. */
export async function setDraft(popup: Popup, draft: ComplaintDraft): Promise<void> {
  await hold(popup, { ...popup.draft.value, draft });
}

/** A new draft about the lead in front; the old one can be brought back. */
export async function discardDraft(popup: Popup): Promise<void> {
  const old = popup.draft.value;
  await startAnew(popup);
  popup.toasts.say(words.form.discarded, {
    action: { label: words.form.bringBack, run: () => void bringBack(popup, old.draft) },
  });
}

/** Text that was sent or discarded, in the form again; under a new key, as the hub may have the old one with other text. */
export async function bringBack(popup: Popup, draft: ComplaintDraft): Promise<void> {
  popup.view.value = 'write';
  await hold(popup, freshDraft(draft));
}

export async function startAnew(popup: Popup): Promise<void> {
  popup.draft.value = aboutFront(popup, freshDraft());
  popup.draftKept.value = true;
  await dropDraft(kindOf(popup));
}

/** Another person is connected now: their draft, not the one of before. */
export async function changeHands(popup: Popup): Promise<void> {
  const own = await readOwnDraft(popup.stored.value.connection);
  popup.draft.value = own ?? aboutFront(popup, freshDraft());
  popup.draftKept.value = true;
}

/** A draft without text is about the lead in front; one that was begun keeps its own. */
export function aboutFront({ shown }: Pick<Popup, 'shown'>, own: OwnDraft): OwnDraft {
  if (shown.value?.kind !== 'lead' || !isEmpty(own.draft)) return own;
  return { ...own, draft: { ...emptyDraft, about: aboutOf(shown.value, words.lead.unnamed) } };
}

async function hold(popup: Popup, own: OwnDraft): Promise<void> {
  popup.draft.value = own;
  popup.draftKept.value = await keepDraft(kindOf(popup), own);
}
