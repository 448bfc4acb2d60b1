import type { ReadOutcome } from '../../crm/adapter';
import type { Fact, LeadFacts } from '../../domain/lead/facts';
import type { FieldName } from '../../domain/lead/fields';
import type { Reading } from '../reading';

/** One reading of two: the API's reply outranks the page, and each fills what the other could not tell. */
export function mergeReadings(api: ReadOutcome | undefined, page: ReadOutcome): Reading {
  const refused = api?.kind === 'unreadable' ? api.code : undefined;
  if (refused === 'gone' || refused === 'not-a-lead') return { kind: 'unreadable', code: refused };
  if (api?.kind === 'facts') {
    return { kind: 'facts', facts: page.kind === 'facts' ? mergeFacts(api.facts, page.facts) : api.facts };
  }
  if (page.kind === 'facts') return { kind: 'facts', facts: page.facts, ...(refused && { note: refused }) };
  return { kind: 'unreadable', code: refused ?? (page.kind === 'unreadable' ? page.code : 'not-understood') };
}

function mergeFacts(api: LeadFacts, page: LeadFacts): LeadFacts {
  const fields = { ...page.fields };
  for (const [name, fact] of Object.entries(api.fields) as [FieldName, Fact][]) {
    const toldByApi = fact.known || fact.reason === 'empty';
    if (toldByApi || !fields[name]?.known) fields[name] = fact;
  }
  const memberships = api.memberships ?? page.memberships;
  return { lead: api.lead, fields, ...(memberships && { memberships }), readAt: api.readAt };
}
