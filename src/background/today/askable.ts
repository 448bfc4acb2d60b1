import { odooOpenLeads } from '../../crm/odoo/open-leads';
import { odooPack } from '../../crm/odoo/pack';
import type { MakeOpenLeads, OpenLeads } from '../../crm/adapter';
import type { CrmId } from '../../domain/lead/facts';
import type { MappingBody } from '../../domain/playbook/mapping';
import { siteCovers } from '../../domain/playbook/mapping-for';
import type { Pack } from '../../domain/playbook/packs';

/** CRMs that can be asked for a person's open leads. */
const askable: Partial<Record<CrmId, { make: MakeOpenLeads; pack: MappingBody }>> = {
  odoo: { make: odooOpenLeads, pack: odooPack },
};

export type AskableSite = { origin: string; openLeads: OpenLeads; pack: MappingBody };

/** The sites that can be asked, each with how. What the release knows of a CRM goes before what the extension brought. */
export function askableSites(sites: Record<string, CrmId>, packs: Pack[]): AskableSite[] {
  return Object.entries(sites).flatMap(([origin, crm]): AskableSite[] => {
    const by = askable[crm];
    if (!by) return [];
    const ours = packs.filter(({ mapping }) => mapping.crm === crm);
    const released =
      ours.find(({ mapping }) => mapping.sites.some((site) => siteCovers(site, origin))) ??
      ours.find(({ mapping }) => mapping.sites.length === 0);
    const pack = released?.mapping ?? by.pack;
    return [{ origin, openLeads: by.make(pack, released?.fields), pack }];
  });
}
