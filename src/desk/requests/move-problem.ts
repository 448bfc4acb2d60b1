import { checkMove } from '../../domain/feedback/check';
import type { Move } from '../../domain/feedback/conversation';
import { sideOfMove } from '../../domain/feedback/moves';
import type { Day } from '../../domain/instant';
import type { ConversationRow } from '../../protocol/hub-api';
import { requests as words } from '../../text/desk';

export type FieldProblems = { text?: string; day?: string };

/** What has to be filled in before a move can go, by field. Whether it may be made at all, the hub says. */
export function problemsOf(row: ConversationRow, move: Move, today: Day): FieldProblems {
  const problem = checkMove(row, move, { side: sideOfMove[move.kind] }, today);
  if (problem?.field === 'text') return { text: words.missingText };
  if (problem?.field !== 'day') return {};
  return { day: problem.code === 'feedback.day_past' ? words.pastDay : words.missingDay };
}
