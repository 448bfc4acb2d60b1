import type { FieldName } from '../../domain/lead/fields';
import type { FieldMapping } from '../../domain/playbook/mapping';
import type { MakeAdapter } from '../adapter';
import { normalId, placeOf } from './place';
import { factsOn, rowsOn } from './read';
import { sound } from './sound';

/** Any CRM whose lead page a mapping describes. */
export const mapped: MakeAdapter = (pack, wanted) => {
  const mapping = sound({ ...pack, fields: wantedOf(pack.fields, wanted) });
  return {
    whereAmI: ({ url }) => placeOf(url, mapping),
    read: (page, lead, now) => factsOn({ page, lead, now, mapping }),
    rows: (page) => {
      const place = placeOf(page.url, mapping);
      if (place.kind !== 'list') return [];
      const list = { crm: mapping.crm, origin: page.url.origin, objectType: place.objectType };
      return rowsOn(page, mapping).flatMap(({ element, raw }) => {
        const recordId = normalId(raw, mapping.recordId);
        return recordId ? [{ element, lead: { ...list, recordId } }] : [];
      });
    },
  };
};

/** Standard fields are always read; a company's own only when its playbook asks for them. */
export function wantedOf(fields: FieldMapping[], wanted?: FieldName[]): FieldMapping[] {
  return wanted ? fields.filter(({ field }) => !field.startsWith('x_') || wanted.includes(field)) : fields;
}
