import { sameText } from '../definition/compare';
import type { Criterion } from '../definition/criterion';
import { foldText } from '../lead/fold-text';

/** What a criterion tests: without its words, and without whether it is required. */
export type Test = Pick<Criterion, 'operator'> &
  Partial<Pick<Criterion, 'field' | 'value' | 'title' | 'question'>>;

/** Whether two criteria are met by exactly the same leads: what only the rep can tell, when it is one title or question. */
export function sameTest(one: Test, other: Test): boolean {
  if (one.field !== other.field) return false;
  if (one.field === undefined)
    return sameSaid(one.title, other.title) || sameSaid(one.question, other.question);
  return testResemblance(one, other) === 1;
}

/**
 * How alike two tests of one field are, 0–1. Lists of texts (`is` is a list of one): the share of the texts that
 * both name (Jaccard, 1901). Numbers and days under one operator: the smaller over the larger. Everything else is the
 * same or not; two operators that cannot be compared have nothing in common.
 */
export function testResemblance(one: Test, other: Test): number {
  const [texts, others] = [textsOf(one), textsOf(other)];
  if (texts && others) return shareInCommon(texts, others);
  if (one.operator !== other.operator) return 0;
  const [a, b] = [one.value, other.value];
  if (typeof a === 'number' && typeof b === 'number') return ratio(a, b);
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b) ? 1 : 0;
  return a === b ? 1 : 0;
}

/** The texts that a test takes, folded; `undefined` for a test that takes no list of them. */
export function textsOf({ operator, value }: Test): Set<string> | undefined {
  if (operator === 'one-of') return new Set(Array.isArray(value) ? value.map(foldText) : []);
  return operator === 'is' && typeof value === 'string' ? new Set([foldText(value)]) : undefined;
}

/** The share of all members that both sets have; two empty sets are the same. */
export function shareInCommon(one: Set<string>, other: Set<string>): number {
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 1 : (one.size + other.size - all) / all;
}

function sameSaid(one = '', other = ''): boolean {
  return one.trim() !== '' && sameText(one, other);
}

function ratio(a: number, b: number): number {
  if (a === b) return 1;
  return a > 0 && b > 0 ? Math.min(a, b) / Math.max(a, b) : 0;
}
