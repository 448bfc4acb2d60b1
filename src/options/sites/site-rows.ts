import { patternOf, covers } from '../../browser/match-pattern';
import type { CrmId } from '../../domain/lead/facts';
import type { Stored } from '../../protocol/stored';

/** A site that the person named: `allowed` is what the browser says of it now. */
export type SiteRow = { origin: string; crm: CrmId; allowed: boolean };

export function siteRows(sites: Stored['sites'] = {}, granted: string[]): SiteRow[] {
  return Object.entries(sites)
    .map(([origin, crm]) => ({
      origin,
      crm,
      allowed: granted.some((pattern) => covers(pattern, patternOf(origin))),
    }))
    .toSorted((a, b) => a.origin.localeCompare(b.origin));
}

/** The permission to give back with a site; none while another site, or the hub, stands on the same one. */
export function patternToDrop(
  origin: string,
  keep: { sites: string[]; hub: string | undefined },
): string | undefined {
  const pattern = patternOf(origin);
  const others = keep.sites.filter((each) => each !== origin).concat(keep.hub ?? []);
  return others.some((each) => patternOf(each) === pattern) ? undefined : pattern;
}
