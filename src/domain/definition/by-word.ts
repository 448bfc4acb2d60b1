import type { LeadProgress } from '../progress/progress';
import type { ByWord, CriterionVerdict } from './verdict';

/**
 * The verdict on a criterion with what the rep said of it: their word settles what is unknown, and nothing else. A value
 * that is read outranks it, and where it says otherwise that is told.
 */
export function withWord(
  judged: CriterionVerdict,
  definition: string,
  settled: LeadProgress['settled'],
): CriterionVerdict {
  const said = settled[`${definition}#${judged.criterion.id}`];
  if (said === undefined) return judged;
  const byWord: ByWord = { at: said.at, outcome: said.outcome };
  if (said.outcome === 'not asked') return judged.outcome === 'unknown' ? { ...judged, byWord } : judged;
  if (judged.outcome === 'unknown') return { criterion: judged.criterion, outcome: said.outcome, byWord };
  return judged.outcome === said.outcome ? judged : { ...judged, byWord: { ...byWord, contradicted: true } };
}
