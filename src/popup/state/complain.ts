import { keep, newKey, takeBack } from '../../browser/outbox';
import { sendAgain } from '../../browser/send';
import type { Complaint, Move } from '../../domain/feedback/conversation';
import type { OutboxEntry } from '../../protocol/stored';
import { popup as words } from '../../text/popup';
import { type ComplaintDraft, draftOf, isEmpty } from '../complaint/draft';
import { bringBack, startAnew } from './draft';
import type { Popup } from './popup';
import { readEntries } from './watch';

/** Writes the entry into both stores and only then says so; wakes the worker last. False: the text stays in the form. */
export async function sendComplaint(
  popup: Popup,
  ready: { complaint: Complaint; to: string },
): Promise<boolean> {
  const { connection } = popup.stored.value;
  if (!connection) return false;
  const { key, draft } = popup.draft.value;
  const { hub, person } = connection;
  const what = { kind: 'complaint' as const, complaint: ready.complaint, to: ready.to };
  const kept = await keep({ key, hub, person: person.id, what });
  if (!kept.ok) {
    popup.toasts.say(words.form.notSaved(kept.code), { tone: 'bad' });
    return false;
  }
  await startAnew(popup);
  const said = popup.online.value ? words.form.saved : words.form.savedOffline;
  const sent = 'entry' in kept ? kept.entry.key : key; // another text under a used key gets one of its own
  const undo = { label: words.form.undo, run: () => void undoComplaint(popup, { key: sent, draft }) };
  popup.toasts.say(said(ready.to), { action: undo });
  await wake(popup);
  return true;
}

/** Takes an unsent entry back into the form; what has left already is withdrawn. */
async function undoComplaint(popup: Popup, sent: { key: string; draft: ComplaintDraft }): Promise<void> {
  const became = await takeBack(sent.key);
  await readEntries(popup);
  if (became === 'taken back' || became === 'perhaps sent') {
    await bringBack(popup, sent.draft);
    return popup.toasts.say(became === 'taken back' ? words.form.undone : words.form.perhapsSent);
  }
  const arrived = Object.values(popup.stored.value.conversations ?? {}).find((each) => each.key === sent.key);
  if (!arrived) return popup.toasts.say(words.form.onItsWay, { tone: 'bad' });
  if (await makeMove(popup, { conversation: arrived.id, move: { kind: 'withdraw' } }))
    popup.toasts.say(words.form.withdrawn);
}

/** A refused or waiting complaint, as text in the form again. A draft that is there already is never overwritten. */
export async function editAgain(popup: Popup, entry: OutboxEntry): Promise<void> {
  if (entry.what.kind !== 'complaint') return;
  if (!isEmpty(popup.draft.value.draft)) return popup.toasts.say(words.history.editOver, { tone: 'bad' });
  const { complaint } = entry.what;
  const campaignTitle =
    popup.stored.value.playbook?.campaigns[complaint.campaign ?? '']?.title ?? complaint.campaign ?? '';
  await undoComplaint(popup, {
    key: entry.key,
    draft: draftOf(complaint, { label: words.lead.earlier, campaignTitle }),
  });
}

export async function discardEntry(popup: Popup, entry: OutboxEntry): Promise<void> {
  await takeBack(entry.key);
  await readEntries(popup);
}

/** One of the asker's moves, by way of the outbox like everything that a person writes. */
export async function makeMove(popup: Popup, { conversation, move }: { conversation: string; move: Move }) {
  const { connection } = popup.stored.value;
  if (!connection) return false;
  const { hub, person } = connection;
  const kept = await keep({
    key: newKey(),
    hub,
    person: person.id,
    what: { kind: 'move', conversation, move },
  });
  if (!kept.ok) popup.toasts.say(words.form.notSaved(kept.code), { tone: 'bad' });
  else await wake(popup);
  return kept.ok;
}

async function wake(popup: Popup): Promise<void> {
  await readEntries(popup);
  void sendAgain({ kind: 'outbox.wake' });
}
