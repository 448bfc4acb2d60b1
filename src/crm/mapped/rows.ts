import type { LeadRef } from '../../domain/lead/facts';
import type { MappingBody } from '../../domain/playbook/mapping';
import type { MakeListAdapter, Page } from '../adapter';
import { rootsIn } from './dom';
import { idIn, normalId, placeOf } from './place';
import { anyOf, first, word } from './search';
import { sound } from './sound';

/** Lists of any CRM whose mapping says where rows are and which record each of them shows. */
export const mappedRows: MakeListAdapter = (pack) => {
  const mapping = sound(pack);
  return {
    rows: ({ url, doc, pierce }, within) => {
      if (!mapping.rows || placeOf(url, mapping).kind !== 'list') return [];
      return anyOf(within ?? rootsIn(doc.documentElement, pierce), [mapping.rows]);
    },
    row: (element, page) => {
      const lead = leadIn(element, page, mapping);
      return lead && { element, lead };
    },
  };
};

function leadIn(element: Element, { url, pierce }: Page, mapping: MappingBody): LeadRef | undefined {
  const place = placeOf(url, mapping);
  const { rows, crm } = mapping;
  if (place.kind !== 'list' || !rows) return undefined;
  const raw = first([element], rows.id, pierce) ?? word(rootsIn(element, pierce), rows.id, pierce) ?? '';
  const recordId = normalId(idIn(raw), mapping.recordId);
  return recordId ? { crm, origin: url.origin, objectType: place.objectType, recordId } : undefined;
}
