import type { Adapter, MakeAdapter } from '../crm/adapter';
import type { CrmId } from '../domain/lead/facts';
import type { MappingBody } from '../domain/playbook/mapping';
import { siteCovers } from '../domain/playbook/mapping-for';
import type { Pack } from '../domain/playbook/packs';
import type { Api } from './reading';

/** A CRM family: its adapter, what it can read by itself (else it reads by the release's mappings alone), its API. */
export type Family = { crm: CrmId; make: MakeAdapter; pack?: MappingBody; api?: Api };

/** An adapter with the pack that it was made from. */
export type Reader = { adapter: Adapter; pack: MappingBody };

/** Who can read this site. The release's word on how outranks what the extension brought along. */
export function readersFor({ crm, make, pack }: Family, packs: Pack[] | undefined, site: string): Reader[] {
  const released = releasedPacks(packs ?? [], crm, site);
  if (released.length > 0)
    return released.map(({ mapping, fields }) => ({ adapter: make(mapping, fields), pack: mapping }));
  return pack ? [{ adapter: make(pack), pack }] : [];
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
