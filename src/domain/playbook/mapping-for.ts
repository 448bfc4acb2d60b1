import type { LeadRef } from '../lead/facts';
import type { MappingBody } from './mapping';

/**
 * The mapping by which a site's leads are read: of those for its CRM, one that names the site, else one for any site;
 * the first in the list among equals. `undefined` when the playbook has none.
 */
export function mappingFor<Mapping extends Pick<MappingBody, 'crm' | 'sites'>>(
  mappings: Mapping[],
  { crm, origin }: Pick<LeadRef, 'crm' | 'origin'>,
): Mapping | undefined {
  const ofCrm = mappings.filter((mapping) => mapping.crm === crm);
  const named = ofCrm.find((mapping) => mapping.sites.some((site) => siteCovers(site, origin)));
  return named ?? ofCrm.find((mapping) => mapping.sites.length === 0);
}

/** Whether a match pattern (`https://*.example.com/*`) covers an origin; a port counts only where the pattern names one. */
export function siteCovers(site: string, origin: string): boolean {
  const cut = site.indexOf('://');
  if (cut < 0 || !URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  const scheme = site.slice(0, cut);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  const [host = '', wantedPort] = (site.slice(cut + 3).split('/')[0] ?? '').toLowerCase().split(':');
  if (wantedPort !== undefined && wantedPort !== '*' && wantedPort !== port) return false;
  if (host === '*' || host === hostname) return true;
  return host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1)));
}
