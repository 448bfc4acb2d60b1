import { type Instant, isDay, millisOf, utcDayOf } from '../instant';
import type { Fact, FactValue, LeadFacts, UnknownReason } from '../lead/facts';
import { asBoolean, asNumber, asText, sameText } from './compare';
import type { Condition, Criterion } from './criterion';
import type { CriterionVerdict } from './verdict';
import { foldText } from '../lead/fold-text';

const dayInMs = 86_400_000;

/**
 * The verdict on one criterion. A value that is missing, blank, or not of the kind that the operator compares is
 * `unknown`, never `not met`; so `present` is only ever `met` or `unknown`. `within-days` means in the last so many
 * days of 24 hours (for a day: calendar days in UTC), with a day's grace for zones that are ahead.
 */
export function judgeCriterion(criterion: Criterion, facts: LeadFacts, now: Instant): CriterionVerdict {
  const { field } = criterion;
  if (field === undefined) return { criterion, outcome: 'unknown', reason: 'asked' };
  const fact: Fact | undefined = facts.fields[field];
  if (fact === undefined) return { criterion, outcome: 'unknown', reason: 'not-on-page' };
  if (!fact.known) return { criterion, outcome: 'unknown', reason: fact.reason };
  const seen = fact.value;
  const met = holds(criterion, seen, now);
  if (met === undefined) return { criterion, outcome: 'unknown', reason: whyUnreadable(seen) };
  return { criterion, outcome: met ? 'met' : 'not met', seen };
}

/** Whether a lead meets a condition; `undefined` where the value is unknown in any of the ways above. */
export function judgeCondition(condition: Condition, facts: LeadFacts, now: Instant): boolean | undefined {
  const fact = facts.fields[condition.field];
  return fact?.known ? holds(condition, fact.value, now) : undefined;
}

type Comparison = Pick<Criterion, 'operator' | 'value'>;

function whyUnreadable(seen: FactValue): UnknownReason {
  return typeof seen === 'string' && seen.trim() === '' ? 'empty' : 'not-readable';
}

function holds({ operator, value: wanted }: Comparison, seen: FactValue, now: Instant): boolean | undefined {
  switch (operator) {
    case 'is':
      return typeof wanted === 'boolean' ? isBoolean(seen, wanted) : isText(seen, wanted);
    case 'is-not': {
      const same = isText(seen, wanted);
      return same === undefined ? undefined : !same;
    }
    case 'one-of':
      return isOneOf(seen, wanted);
    case 'contains':
      return containsText(seen, wanted);
    case 'at-least': {
      const number = asNumber(seen);
      return number === undefined || typeof wanted !== 'number' ? undefined : number >= wanted;
    }
    case 'at-most': {
      const number = asNumber(seen);
      return number === undefined || typeof wanted !== 'number' ? undefined : number <= wanted;
    }
    case 'within-days':
      return typeof wanted === 'number' ? isWithinDays(seen, wanted, now) : undefined;
    case 'asked':
      return undefined;
    case 'present':
      return typeof seen === 'string' && seen.trim() === '' ? undefined : true;
  }
}

function isBoolean(seen: FactValue, wanted: boolean): boolean | undefined {
  const value = asBoolean(seen);
  return value === undefined ? undefined : value === wanted;
}

function isText(seen: FactValue, wanted: Criterion['value']): boolean | undefined {
  const text = asText(seen);
  return text === undefined || typeof wanted !== 'string' ? undefined : sameText(text, wanted);
}

function isOneOf(seen: FactValue, wanted: Criterion['value']): boolean | undefined {
  const text = asText(seen);
  if (text === undefined || !Array.isArray(wanted)) return undefined;
  for (const one of wanted) if (sameText(text, one)) return true;
  return false;
}

function containsText(seen: FactValue, wanted: Criterion['value']): boolean | undefined {
  const text = asText(seen);
  return text === undefined || typeof wanted !== 'string'
    ? undefined
    : foldText(text).includes(foldText(wanted));
}

function isWithinDays(seen: FactValue, days: number, now: Instant): boolean | undefined {
  if (typeof seen !== 'string') return undefined;
  const text = seen.trim();
  const day = isDay(text);
  const then = day ? millisOf(`${text}T00:00:00.000Z`) : millisOf(text);
  const today = millisOf(day ? `${utcDayOf(now)}T00:00:00.000Z` : now);
  if (then === undefined || today === undefined) return undefined;
  const age = (today - then) / dayInMs;
  return age >= -1 && age <= days;
}
