import type { Instant } from '../../domain/instant';
import type { LeadFacts, LeadRef } from '../../domain/lead/facts';
import type { FieldMapping, MappingBody } from '../../domain/playbook/mapping';
import type { Page, ReadOutcome } from '../adapter';
import { factOf } from '../value';
import { containerOf } from './container';
import type { Pierce } from './dom';
import { membershipsIn } from './memberships';
import { anyOf, first } from './search';

export type ReadAsk = { page: Page; lead: LeadRef; now: Instant; mapping: MappingBody };

/** What the container of this lead says; settling while there is none, or while it says nothing at all. */
export function factsOn({ page, lead, now, mapping }: ReadAsk): ReadOutcome {
  const found = containerOf(page, lead, mapping);
  if ('missing' in found) return { kind: 'settling', missing: [found.missing] };
  const rows = mapping.memberships?.rows ?? [];
  const candidates = anyOf(found.roots, [...mapping.fields, { at: rows }]);
  const fields = fieldsIn(candidates, mapping.fields, page.pierce);
  const memberships = membershipsIn(candidates, mapping, page.pierce);
  if (!memberships && mapping.fields.length && !Object.keys(fields).length)
    return { kind: 'settling', missing: mapping.fields.map(({ field }) => field) };
  return { kind: 'facts', facts: { lead, fields, ...(memberships && { memberships }), readAt: now } };
}

function fieldsIn(candidates: Element[], fields: FieldMapping[], pierce: Pierce): LeadFacts['fields'] {
  const facts: LeadFacts['fields'] = {};
  for (const field of fields) {
    const raw = first(candidates, field, pierce);
    if (raw !== undefined) facts[field.field] = factOf(raw, field.type, 'page');
  }
  return facts;
}
