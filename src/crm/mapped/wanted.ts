import type { FieldName } from '../../domain/lead/fields';
import type { FieldMapping } from '../../domain/playbook/mapping';

/** Standard fields are always read; a company's own only when its playbook asks for them. */
export function wantedOf(fields: FieldMapping[], wanted?: FieldName[]): FieldMapping[] {
  return wanted ? fields.filter(({ field }) => !field.startsWith('x_') || wanted.includes(field)) : fields;
}
