import { askForSites, dropSites } from '../../browser/grants';
import { patternOf } from '../../browser/match-pattern';
import { sendAgain } from '../../browser/send';
import { writeStored } from '../../browser/stored';
import type { CrmId } from '../../domain/lead/facts';
import type { Stored } from '../../protocol/stored';
import { patternToDrop } from './site-rows';

export type SiteChange = 'done' | 'refused' | 'required' | 'not taken';
type Sites = Stored['sites'];

/** Asks the browser for a site and notes its CRM. Call it first thing in a click. */
export async function allowSite(
  origin: string,
  { crm, sites }: { crm: CrmId; sites: Sites },
): Promise<SiteChange> {
  const asked = askForSites([patternOf(origin)]);
  if (!(await asked.catch(() => false))) return 'refused';
  return write({ ...sites, [origin]: crm });
}

export const chooseCrm = (origin: string, { crm, sites }: { crm: CrmId; sites: Sites }) =>
  write({ ...sites, [origin]: crm });

/** Gives the permission back with the site, unless something else needs it. */
export async function removeSite(
  origin: string,
  { sites, hub }: { sites: Sites; hub: string | undefined },
): Promise<SiteChange> {
  const pattern = patternToDrop(origin, { sites: Object.keys(sites), hub });
  if (pattern && !(await dropSites([pattern]))) return 'required';
  const { [origin]: _, ...others } = sites;
  return write(others);
}

async function write(sites: Sites): Promise<SiteChange> {
  if (!(await writeStored({ sites }))) return 'not taken';
  await sendAgain({ kind: 'sites.changed' });
  return 'done';
}
