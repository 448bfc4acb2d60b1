import type { MappingBody } from '../../domain/playbook/mapping';
import type { MakeListAdapter, Page, Row } from '../adapter';
import { rootsIn } from './dom';
import { idIn, normalId, placeOf } from './place';
import { anyOf, first, word } from './search';
import { sound } from './sound';

/** Lists of any CRM whose mapping says where rows are and which record each of them shows. */
export const mappedRows: MakeListAdapter = (pack) => {
  const mapping = sound(pack);
  return { rows: (page) => rowsOn(page, mapping) };
};

function rowsOn(page: Page, mapping: MappingBody): Row[] {
  const place = placeOf(page.url, mapping);
  const { rows } = mapping;
  if (place.kind !== 'list' || !rows) return [];
  const { doc, pierce } = page;
  const list = { crm: mapping.crm, origin: page.url.origin, objectType: place.objectType };
  return anyOf(rootsIn(doc.documentElement, pierce), [rows]).flatMap((element) => {
    const raw = first([element], rows.id, pierce) ?? word(rootsIn(element, pierce), rows.id, pierce) ?? '';
    const recordId = normalId(idIn(raw), mapping.recordId);
    return recordId ? [{ element, lead: { ...list, recordId } }] : [];
  });
}
