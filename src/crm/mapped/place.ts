import type { MappingBody, PlacePattern } from '../../domain/playbook/mapping';
import { siteCovers } from '../../domain/playbook/mapping-for';
import type { Place } from '../adapter';
import { salesforceId18 } from '../salesforce-id';

/** Where an address is by the mapping's patterns; a site that the mapping is not for is elsewhere. */
export function placeOf(url: URL, mapping: MappingBody): Place {
  const { sites, places, crm } = mapping;
  if (sites.length && !sites.some((site) => siteCovers(site, url.origin))) return { kind: 'elsewhere' };
  for (const pattern of places) {
    const segment = fits(url, pattern);
    if (segment === undefined) continue;
    if (pattern.kind === 'list') return { kind: 'list', objectType: pattern.objectType };
    const recordId = normalId(segment, mapping.recordId);
    if (!recordId) continue;
    return { kind: 'lead', lead: { crm, origin: url.origin, objectType: pattern.objectType, recordId } };
  }
  return { kind: 'elsewhere' };
}

/** The segment that stands at `{id}`, empty where the pattern has none, `undefined` when the address does not fit. */
function fits(url: URL, { in: part, path }: PlacePattern): string | undefined {
  const is = segments(part === 'path' ? url.pathname : url.hash);
  const wanted = segments(path);
  if (is.length !== wanted.length) return undefined;
  if (!wanted.every((each, at) => each === is[at] || each === '*' || each === '{id}')) return undefined;
  return is[wanted.indexOf('{id}')] ?? '';
}

function segments(path: string): string[] {
  return path
    .replace(/^#|\?.*$/g, '')
    .split('/')
    .filter(Boolean);
}

/** A record id in the mapping's normal form, or `undefined` for what is none: `new`, another object's prefix. */
export function normalId(
  raw: string,
  { prefix = '', lengths, form }: MappingBody['recordId'],
): string | undefined {
  if (!/^[\w.:-]{1,100}$/.test(raw) || !raw.startsWith(prefix)) return undefined;
  if (lengths && !lengths.includes(raw.length)) return undefined;
  if (form === 'salesforce-18') return salesforceId18(raw);
  return form === 'lower' ? raw.toLowerCase() : raw;
}

/** How a page may spell a normal id. */
export function spellings(id: string, form: MappingBody['recordId']['form']): string[] {
  if (form === 'lower') return [id, id.toUpperCase()];
  return form === 'salesforce-18' ? [id, id.slice(0, 15)] : [id];
}

/** The id in what an attribute holds: the value itself or, of an address, its last segment with a digit in it. */
export function idIn(raw: string): string {
  return (
    segments(raw)
      .toReversed()
      .find((each, _, { length }) => length === 1 || /\d/.test(each)) ?? ''
  );
}
