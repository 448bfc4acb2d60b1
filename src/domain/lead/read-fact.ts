import { isDay, millisOf, type When } from '../instant';
import type { Fact, LeadFacts } from './facts';
import type { FieldName } from './fields';

const notOnPage: Fact = { known: false, reason: 'not-on-page' };

/** What was read of a field; a field that is not listed is unknown because `not-on-page`. */
export function factOf(facts: LeadFacts, field: FieldName): Fact {
  return facts.fields[field] ?? notOnPage;
}

/** The value as text without surrounding space; `undefined` when unknown, blank, or neither text nor number. */
export function textOf(facts: LeadFacts, field: FieldName): string | undefined {
  const fact = factOf(facts, field);
  if (!fact.known || typeof fact.value === 'boolean') return undefined;
  return String(fact.value).trim() || undefined;
}

/** When the field says that something happened; `undefined` when unknown or no ISO text. */
export function whenOf(facts: LeadFacts, field: FieldName): When | undefined {
  const text = textOf(facts, field);
  if (text === undefined) return undefined;
  if (isDay(text)) return { day: text };
  return millisOf(text) === undefined ? undefined : { at: text };
}
