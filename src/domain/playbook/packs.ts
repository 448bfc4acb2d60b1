import type { FieldName } from '../lead/fields';
import type { MappingBody } from './mapping';
import type { ReadModel } from './read-model';

/** A mapping of the release, with the company's own fields that anything of the release speaks of. */
export type Pack = { mapping: MappingBody; fields: FieldName[] };

/** What a page must know to tell whether it shows a lead: little enough to be read on every page of a site. */
export function packsOf({ mappings, definitions, guidance }: ReadModel): Pack[] {
  const named = JSON.stringify([definitions, guidance]);
  return mappings.map((mapping) => {
    const own = mapping.fields.map(({ field }) => field).filter((field) => field.startsWith('x_'));
    return { mapping, fields: own.filter((field) => named.includes(`"field":"${field}"`)) };
  });
}
