import { type Day, dayPlus } from '../instant';
import type { Absence } from './absence';

export type AbsenceProblem =
  | 'absences.backwards'
  | 'absences.too_long'
  | 'absences.over'
  | 'absences.too_far'
  | 'absences.overlaps';

const longest = 366;
const back = 92;
const ahead = 732;

/**
 * What is wrong with an absence, in days: it ends before it begins, lasts more than a year, was over more than a quarter
 * ago, begins more than two years ahead, or is entered already. `known`: the same person's others.
 */
export function checkAbsence(
  { from, to }: Absence,
  { today, known }: { today: Day; known: Absence[] },
): AbsenceProblem | undefined {
  if (to < from) return 'absences.backwards';
  if (to > dayPlus(from, longest)) return 'absences.too_long';
  if (to < dayPlus(today, -back)) return 'absences.over';
  if (from > dayPlus(today, ahead)) return 'absences.too_far';
  return known.some((other) => other.from <= to && from <= other.to) ? 'absences.overlaps' : undefined;
}
