import { keepDraft, readDraft } from '../browser/drafts';
import { leadKey } from '../browser/lead-key';
import { openPopup } from '../browser/menu';
import { newKey } from '../browser/outbox';
import type { LeadRef } from '../domain/lead/facts';
import { type BegunComplaint, complaintDraftOf } from '../protocol/drafts';
import { currentConnection } from './hub/connection';

/** Words that the complaint form shall hold. False when the person is writing already: that is never overwritten. */
export async function beginDraft(draft: { complaint: string; request: string }): Promise<boolean> {
  const connection = await currentConnection();
  if (!connection) return false;
  const kind = complaintDraftOf(connection.person.id);
  const writing = await readDraft<Partial<typeof draft>>(kind);
  if (`${writing?.draft.complaint ?? ''}${writing?.draft.request ?? ''}`.trim() !== '') return false;
  return keepDraft(kind, { key: newKey(), draft });
}

/** A complaint about the lead in view, in the form where it is written; the popup opens where the browser lets it. */
export async function beginComplaint(lead: LeadRef, begin: BegunComplaint): Promise<boolean> {
  const connection = await currentConnection();
  const { complaint, request, ...about } = begin;
  const key = connection && (await leadKey(connection.leadKey, lead));
  const draft = { complaint, request, about: { ...about, ...(key && { key }) } };
  const begun = await beginDraft(draft);
  if (begun) await openPopup();
  return begun;
}
