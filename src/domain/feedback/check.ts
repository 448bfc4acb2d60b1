import { type Day, isDay } from '../instant';
import { asksForNothing, repeats } from './asking';
import type { Complaint, Conversation, Move, MoveKind } from './conversation';
import { type Mover, mayMove, sidesOf } from './fold';
import { sideOfMove } from './moves';

/** The longest text of one field, in UTF-16 units. */
export const longestFeedback = 4000;

type DayCode = 'feedback.day_missing' | 'feedback.day_invalid' | 'feedback.day_past';

/** What is wrong with a complaint, and in which field. */
export type ComplaintProblem =
  | { code: 'feedback.complaint_missing' | 'feedback.complaint_too_long'; field: 'complaint' }
  | {
      code:
        | 'feedback.request_missing'
        | 'feedback.request_too_long'
        | 'feedback.request_asks_nothing'
        | 'feedback.request_repeats';
      field: 'request';
    }
  | { code: 'feedback.addressee_missing'; field: 'addressee' }
  | { code: DayCode; field: 'by' };

/** What is wrong with a move. */
export type MoveProblem =
  | { code: 'feedback.not_your_move' | 'feedback.move_not_now'; field: 'kind' }
  | { code: 'feedback.text_missing' | 'feedback.reason_missing' | 'feedback.text_too_long'; field: 'text' }
  | { code: DayCode; field: 'day' };

/** Everything that keeps a complaint from being sent: it needs a request that asks for something, of someone, by a day. */
export function checkComplaint(complaint: Complaint, today: Day): ComplaintProblem[] {
  const { complaint: said, request, addressee } = complaint;
  const problems: ComplaintProblem[] = [];
  if (said.trim() === '') problems.push({ code: 'feedback.complaint_missing', field: 'complaint' });
  if (said.length > longestFeedback) {
    problems.push({ code: 'feedback.complaint_too_long', field: 'complaint' });
  }
  if (request.trim() === '') problems.push({ code: 'feedback.request_missing', field: 'request' });
  else if (request.length > longestFeedback) {
    problems.push({ code: 'feedback.request_too_long', field: 'request' });
  } else if (repeats(request, said)) {
    problems.push({ code: 'feedback.request_repeats', field: 'request' });
  } else if (asksForNothing(request)) {
    problems.push({ code: 'feedback.request_asks_nothing', field: 'request' });
  }
  if (addressee.id.trim() === '') problems.push({ code: 'feedback.addressee_missing', field: 'addressee' });
  const code = dayProblem(complaint.by, today);
  if (code !== undefined) problems.push({ code, field: 'by' });
  return problems;
}

const needsText: MoveKind[] = ['decline', 'counter', 'report', 'not-satisfied'];
const needsDay: MoveKind[] = ['promise', 'counter'];

/** The first thing that keeps someone from making a move now; with `today`, a day must not be in the past either. */
export function checkMove(
  conversation: Conversation,
  move: Move,
  who: Mover,
  today?: Day,
): MoveProblem | undefined {
  if (!sidesOf(conversation, who).includes(sideOfMove[move.kind])) {
    return { code: 'feedback.not_your_move', field: 'kind' };
  }
  if (!mayMove(conversation, who).includes(move.kind))
    return { code: 'feedback.move_not_now', field: 'kind' };
  const text = move.text?.trim() ?? '';
  if (text === '' && needsText.includes(move.kind)) {
    return {
      code: move.kind === 'decline' ? 'feedback.reason_missing' : 'feedback.text_missing',
      field: 'text',
    };
  }
  if ((move.text?.length ?? 0) > longestFeedback) return { code: 'feedback.text_too_long', field: 'text' };
  if (move.day === undefined && !needsDay.includes(move.kind)) return undefined;
  const code = dayProblem(move.day ?? '', today);
  return code && { code, field: 'day' };
}

function dayProblem(day: Day, today: Day | undefined): DayCode | undefined {
  if (day === '') return 'feedback.day_missing';
  if (!isDay(day)) return 'feedback.day_invalid';
  return today !== undefined && day < today ? 'feedback.day_past' : undefined;
}
