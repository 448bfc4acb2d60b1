import { type FieldName, type FieldType, standardFields } from '../lead/fields';
import type { Entry } from './entries';
import type { PlaybookProblem } from './problem';

/** Every field that the playbook can speak of, with its type: the standard ones and those that a mapping declares. */
export type DeclaredFields = ReadonlyMap<string, FieldType>;

export function declaredFields(entries: Entry[]): DeclaredFields {
  const fields = new Map<string, FieldType>(Object.entries(standardFields));
  for (const { field, type } of entries.flatMap((entry) => mappedFields(entry))) {
    if (!fields.has(field)) fields.set(field, type);
  }
  return fields;
}

/** A field has one type, whatever CRM it is read from; where the standard says instant, a CRM may tell the day only. */
export function checkMappings(entries: Entry[]): PlaybookProblem[] {
  const fields = declaredFields(entries);
  return entries.flatMap((entry) =>
    mappedFields(entry).flatMap(({ field, type }, place): PlaybookProblem[] => {
      const declared = fields.get(field);
      if (type === declared || (declared === 'instant' && type === 'day')) return [];
      const path = `body.fields[${place}].type`;
      return [{ code: 'mapping.field_type_differs', entry: entry.id, path, found: type }];
    }),
  );
}

function mappedFields(entry: Entry): { field: FieldName; type: FieldType }[] {
  return entry.kind === 'mapping' ? entry.body.fields : [];
}
