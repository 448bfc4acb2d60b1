import type { CrmId } from '../domain/lead/facts';
import { siteCovers } from '../domain/playbook/mapping-for';

/** What the permission screen needs to know of a CRM, without any code that reads pages. */
export type CatalogueRow = {
  id: CrmId;
  /** The product's own name. */
  label: string;
  /** Match patterns of the vendor's hosts; empty where every company has its own. */
  hosts: string[];
  /** How its addresses look on any host: path, query and fragment. */
  addresses?: RegExp;
  /**
   * Paths that may be a lead's, as match patterns have them; absent: any. There the lead's bundle runs at once, which
   * elsewhere waits for the worker.
   */
  leadPaths?: string[];
  /** Where the docs speak of it. */
  docs: string;
};

/** Every CRM that Leadpact can read, one row each; its adapter stands in the folder of the same name. */
export const catalogue: CatalogueRow[] = [
  {
    id: 'odoo',
    label: 'Odoo',
    hosts: ['https://*.odoo.com/*'],
    addresses: /^\/(odoo|scoped_app)(\/|$)|^\/web\/?(\?[^#]*)?#(.*&)?(action|menu_id|model)=/,
    leadPaths: ['/web*', '/*/*/*'], // 17 keeps the record in the fragment, later ones behind the action
    docs: 'docs/adding-a-crm.md#odoo',
  },
  { id: 'mapped', label: 'Other', hosts: [], docs: 'docs/adding-a-crm.md#by-a-mapping' },
];

/** Which CRM an address most likely belongs to, by the vendor's hosts, then by its look; a person confirms it. */
export function guessCrm(url: URL): CrmId | undefined {
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const look = url.pathname + url.search + url.hash;
  const row =
    catalogue.find((each) => each.hosts.some((host) => siteCovers(host, url.origin))) ??
    catalogue.find((each) => each.addresses?.test(look));
  return row?.id;
}

/** The same, where the playbook has a word in it: a mapping that names the site, else the guess, else one by a mapping. */
export function likelyCrm(url: URL, mappings: { crm: CrmId; sites: string[] }[] = []): CrmId {
  const named = mappings.find(({ sites }) => sites.some((site) => siteCovers(site, url.origin)));
  return named?.crm ?? guessCrm(url) ?? 'mapped';
}
