import type { MakeWhereabouts, Whereabouts } from '../crm/adapter';
import type { CrmId } from '../domain/lead/facts';
import type { MappingBody } from '../domain/playbook/mapping';
import { siteCovers } from '../domain/playbook/mapping-for';
import type { Pack } from '../domain/playbook/packs';

/** A CRM family: how it tells where a page is, and by which places of its own (else by the release's mappings alone). */
export type Family = { crm: CrmId; make: MakeWhereabouts; pack?: MappingBody };

/** Where pages of this site are; `released`: the pack of the release, which outranks what the extension brought along. */
export type Reader = Whereabouts & { released?: Pack };

/** Who can read this site. The release's word on how outranks what the extension brought along. */
export function readersFor({ crm, make, pack }: Family, packs: Pack[] | undefined, site: string): Reader[] {
  const released = releasedPacks(packs ?? [], crm, site);
  if (released.length > 0) return released.map((each) => ({ ...make(each.mapping), released: each }));
  return pack ? [make(pack)] : [];
}

/** Its own sites first; else those for any site that the person named. */
function releasedPacks(packs: Pack[], crm: CrmId, site: string): Pack[] {
  const ours = packs.filter(({ mapping }) => mapping.crm === crm);
  const named = ours.filter(({ mapping }) => mapping.sites.some((pattern) => siteCovers(pattern, site)));
  return named.length > 0 ? named : ours.filter(({ mapping }) => mapping.sites.length === 0);
}

/** Whether the person still allows this site: a script that runs here outlives the permission. */
export function isAllowed(granted: string[] | undefined, site: string): boolean {
  return granted?.some((pattern) => pattern === '<all_urls>' || siteCovers(pattern, site)) ?? true;
}
