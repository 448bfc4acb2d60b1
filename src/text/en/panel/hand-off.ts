import type { Instant } from '../../../domain/instant';
import { moment } from '../moment';
import { isolated } from './isolated';

type State = 'open' | 'accepted' | 'rejected' | 'recycled';
const states: Record<State, string> = {
  open: 'not answered yet',
  accepted: 'accepted',
  rejected: 'rejected',
  recycled: 'back to Marketing',
};

export const handOff = {
  title: 'Take this lead?',
  short: (state: State) => states[state],
  by: {
    crm: 'The CRM’s status says so.',
    word: (at: Instant | undefined, now: Instant) =>
      at ? `By your word, ${moment(at, now)}.` : 'By your word.',
  },
  because: (reason: string) => `Reason: ${isolated(reason)}`,
  accept: 'Accept',
  reject: 'Reject…',
  recycle: 'Back to Marketing',
  rejectTitle: 'Why is it none?',
  noReasons: 'Reject without a reason',
  noReasonsHint: 'No reasons are agreed for this definition. Ask Marketing for them.',
  rejectedNote: 'It is not offered to you again as new.',
  recycleHint: 'Marketing takes it further; it does not come back to you.',
  crmHint: {
    accepted: 'Set the lead’s status in the CRM, too: your colleagues look there.',
    rejected: 'Set the status and the reason in the CRM, too: your colleagues look there.',
    recycled: 'Hand it back in the CRM, too: set its status or owner there.',
  },
  change: 'Change',
};
