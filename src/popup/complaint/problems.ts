import { type ComplaintProblem, checkComplaint } from '../../domain/feedback/check';
import type { Addressee, Complaint } from '../../domain/feedback/conversation';
import { popup } from '../../text/popup';
import { type ComplaintDraft, complaintOf } from './draft';
import type { FormState } from './form-state';

/** A field's name in the form → what is wrong there and what to do; in the order of the form. */
export type FieldErrors = Partial<Record<FieldName, string>>;
type FieldName = 'complaint' | 'request' | 'to' | 'by';

const fieldOf: Record<ComplaintProblem['field'], FieldName> = {
  complaint: 'complaint',
  request: 'request',
  addressee: 'to',
  by: 'by',
};
const nobody: Addressee = { kind: 'team', id: '' };

/** The complaint as it would be sent, or every reason why it cannot be. */
export function readyOf(
  draft: ComplaintDraft,
  { to, presetDay, today }: FormState,
): { complaint: Complaint; problems: FieldErrors } {
  const preset = { addressee: to.value?.addressee ?? nobody, by: presetDay.value };
  const complaint = complaintOf({ ...draft, addressee: preset.addressee }, preset);
  const found = checkComplaint(complaint, today.value).toReversed();
  const problems = found.map(({ field, code }) => [fieldOf[field], popup.problems[code]] as const);
  return { complaint, problems: Object.fromEntries(problems.toReversed()) };
}
