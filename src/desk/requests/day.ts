import type { Day } from '../../domain/instant';
import { sideOfMove, states } from '../../domain/feedback/moves';
import { viewOf } from '../../domain/feedback/fold';
import type { ConversationRow } from '../../protocol/hub-api';

/** The calendar day of a moment where the reader is. */
export function dayOf(at: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day that counts now: promised or offered, else asked for. */
export const dayThatCounts = (row: ConversationRow): Day => viewOf(row, '').day;

/** Whether a day went by without an answer, or without the promise being kept. */
export function isLate(row: ConversationRow, today: Day): boolean {
  const waits = row.state === 'requested' || row.state === 'promised';
  return waits && dayThatCounts(row) < today;
}

/** Whether the next move is awaited from the caller, of whom the hub has said what he may do. */
export function isYourTurn({ state, may }: ConversationRow): boolean {
  return may.some((kind) => sideOfMove[kind] === states[state].turn);
}
