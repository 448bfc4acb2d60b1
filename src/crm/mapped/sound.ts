import type { MappingBody } from '../../domain/playbook/mapping';

/** A copy of the mapping in which every selector that is none finds nothing: it must not make the others useless. */
export function sound(mapping: MappingBody): MappingBody {
  return JSON.parse(JSON.stringify(mapping), (key, value: unknown) =>
    key === 'css' && !isSelector(String(value)) ? ':not(*)' : value,
  ) as MappingBody;
}

function isSelector(css: string): boolean {
  try {
    return !document.createDocumentFragment().querySelector(css.replaceAll('{id}', '0'));
  } catch {
    return false;
  }
}
