import { covers, normalPattern, patternOf } from '../../browser/match-pattern';
import type { ScoutSite } from '../../browser/scouts';
import type { CrmId } from '../../domain/lead/facts';
import type { PlacePattern } from '../../domain/playbook/mapping';

type Claim = { crm: CrmId; site: string };

export type SiteSources = {
  /** Match patterns that are allowed now. */
  granted: string[];
  /** What the person said: origin → CRM. */
  named: Record<string, CrmId>;
  /** What the playbook's mappings are for. */
  mappings: { crm: CrmId; sites: string[]; places: PlacePattern[] }[];
  /** Every CRM that has a scout, with its vendor's hosts. */
  catalogue: { id: CrmId; hosts: string[]; leadPaths?: string[] }[];
};

/**
 * Which scout runs where: on allowed sites only, one scout a page. The person's word goes before the playbook's, the
 * playbook's before the catalogue's.
 */
export function scoutSites({ granted, named, mappings, catalogue }: SiteSources): ScoutSite[] {
  const known = new Set(catalogue.map(({ id }) => id));
  const claims: Claim[] = [
    ...Object.entries(named).flatMap(([origin, crm]) =>
      URL.canParse(origin) ? [{ crm, site: patternOf(origin) }] : [],
    ),
    ...mappings.flatMap(({ crm, sites }) => sites.map((site) => ({ crm, site }))),
    ...catalogue.flatMap(({ id, hosts }) => hosts.map((site) => ({ crm: id, site }))),
  ].filter(({ crm }) => known.has(crm));
  const allowed = claims.flatMap(({ crm, site }) =>
    allowedPart(site, granted).map((each) => ({ crm, site: each })),
  );
  const settled = allowed.filter(
    ({ site }, index) => !allowed.slice(0, index).some((first) => covers(first.site, site)),
  );
  return catalogue.flatMap(({ id: crm, leadPaths }) => {
    const paths = leadPaths ?? leadPathsOf(mappings.filter((mapping) => mapping.crm === crm));
    return siteOf(crm, { settled, paths });
  });
}

function siteOf(crm: CrmId, { settled, paths }: { settled: Claim[]; paths: string[] }): ScoutSite[] {
  const mine = settled.filter((claim) => claim.crm === crm);
  if (mine.length === 0) return [];
  const others = settled.filter((claim) => claim.crm !== crm);
  const except = others.filter(({ site }) => mine.some((claim) => covers(claim.site, site)));
  const matches = mine.map(({ site }) => site);
  const leads = matches.flatMap((site) => paths.map((path) => site.replace(/\/\*$/, path)));
  return [{ crm, matches, leads: [...new Set(leads)], except: except.map(({ site }) => site) }];
}

/** Every path that may be a lead's by these mappings; a fragment stands in no match pattern, so there it is any. */
function leadPathsOf(mappings: { places: PlacePattern[] }[]): string[] {
  const leads = mappings.flatMap(({ places }) => places.filter(({ kind }) => kind === 'lead'));
  const paths = leads.map(({ in: part, path }) =>
    part === 'path' ? path.replace(/^\/?/, '/').replace(/\{id\}.*$/, '*') : '/*',
  );
  return paths.includes('/*') ? ['/*'] : [...new Set(paths)];
}

/** The part of a site that is allowed: all of it, or those grants that lie within it. */
function allowedPart(site: string, granted: string[]): string[] {
  const pattern = normalPattern(site);
  if (!pattern) return [];
  if (granted.some((grant) => covers(grant, pattern))) return [pattern];
  return granted.flatMap((grant) => (covers(pattern, grant) ? (normalPattern(grant) ?? []) : []));
}
