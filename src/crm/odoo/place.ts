import type { MappingBody } from '../../domain/playbook/mapping';
import { siteCovers } from '../../domain/playbook/mapping-for';
import type { Page, Place } from '../adapter';
import { type Address, addressOf, arrived, isId, statedBy } from './address';

const elsewhere: Place = { kind: 'elsewhere' };
const settling: Place = { kind: 'elsewhere', settling: true };

/** A numbered action says nothing of its model, so the page is asked, once it has come to where the address is. */
export function placeOf(page: Page, pack: MappingBody): Place {
  const { url, doc } = page;
  if (pack.sites.length && !pack.sites.some((site) => siteCovers(site, url.origin))) return elsewhere;
  if (doc.body && !doc.body.classList.contains('o_web_client')) return elsewhere;
  const address = addressOf(url);
  const { id, view } = address;
  const model = modelOf(address, page, pack);
  const ofLeads = pack.places.some(({ objectType }) => objectType === model);
  if (id === undefined)
    return model && ofLeads && view !== 'form' ? { kind: 'list', objectType: model } : elsewhere;
  if (!isId(id) || (view && view !== 'form')) return elsewhere;
  if (model === undefined) return settling;
  if (!ofLeads) return elsewhere;
  return { kind: 'lead', lead: { crm: pack.crm, origin: url.origin, objectType: model, recordId: id } };
}

/** `undefined` while nobody can tell; empty for a page that shows no record at all. */
function modelOf(address: Address, page: Page, { places }: MappingBody): string | undefined {
  if (address.router === 'hash') return address.model;
  const named = places.find(({ path }) => path.split('/').at(-2) === address.action)?.objectType;
  if (named) return named;
  const stated = statedBy(page);
  return stated && arrived(address, stated) ? (stated.model ?? '') : undefined;
}
