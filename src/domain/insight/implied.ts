import type { Criterion } from '../definition/criterion';
import type { CriterionOutcome } from '../definition/outcome';
import { sameTest, textsOf } from '../workshop/same-test';

/** What one criterion said of a lead. */
export type Said = { criterion: Criterion; outcome: CriterionOutcome };

/**
 * What a recorded outcome says about another criterion, without the value, which is never recorded. The same test has
 * the same outcome; a stricter one is not met where the looser one was not, a looser one is met where the stricter one
 * was; a field that had a readable value is present. Everything else is unknown, never guessed. A word of the rep's
 * (`asked`) counts only for the same question.
 */
export function implied({ criterion, outcome }: Said, wanted: Criterion): CriterionOutcome {
  if (outcome === 'unknown' || criterion.field !== wanted.field) return 'unknown';
  if (sameTest(criterion, wanted)) return outcome;
  if (criterion.field === undefined) return 'unknown';
  if (wanted.operator === 'present') return 'met';
  if (outcome === 'met') return isStricter(criterion, wanted) ? 'met' : excludes(criterion, wanted);
  return isStricter(wanted, criterion) ? 'not met' : opposite(criterion, wanted);
}

/** Whether whatever meets `one` also meets `other`. */
function isStricter(one: Criterion, other: Criterion): boolean {
  const [a, b] = [one.value, other.value];
  if (one.operator === other.operator && typeof a === 'number' && typeof b === 'number')
    return one.operator === 'at-least' ? a >= b : a <= b;
  const [texts, others] = [textsOf(one), textsOf(other)];
  return texts !== undefined && others !== undefined && [...texts].every((text) => others.has(text));
}

/** `not met` where no value meets both. */
function excludes(met: Criterion, wanted: Criterion): CriterionOutcome {
  const [texts, others] = [textsOf(met), textsOf(wanted)];
  if (texts && others) return [...texts].some((text) => others.has(text)) ? 'unknown' : 'not met';
  const [a, b] = [met.value, wanted.value];
  if (typeof a === 'boolean' && typeof b === 'boolean' && a !== b) return 'not met';
  if (typeof a !== 'number' || typeof b !== 'number') return 'unknown';
  const apart =
    (met.operator === 'at-least' && wanted.operator === 'at-most' && b < a) ||
    (met.operator === 'at-most' && wanted.operator === 'at-least' && b > a);
  return apart ? 'not met' : 'unknown';
}

/** `met` where every value that fails the one meets the other: yes and no, below and up to. */
function opposite(failed: Criterion, wanted: Criterion): CriterionOutcome {
  const [a, b] = [failed.value, wanted.value];
  if (typeof a === 'boolean' && typeof b === 'boolean' && a !== b) return 'met';
  if (typeof a !== 'number' || typeof b !== 'number') return 'unknown';
  const covers =
    (failed.operator === 'at-least' && wanted.operator === 'at-most' && b >= a) ||
    (failed.operator === 'at-most' && wanted.operator === 'at-least' && b <= a);
  return covers ? 'met' : 'unknown';
}
