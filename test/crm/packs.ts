import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MappingBody } from '../../src/domain/playbook/mapping';

/** A mapping by which fixtures of the mapped CRM are read. */
export function packOf(name: string): MappingBody {
  const file = join(import.meta.dirname, '../fixtures/crm/mapped', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as MappingBody;
}
