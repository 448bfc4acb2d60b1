import { askForSites } from '../../browser/grants';
import { covers, patternOf } from '../../browser/match-pattern';
import { sendAgain } from '../../browser/send';
import { writeStored } from '../../browser/stored';
import { guessCrm } from '../../crm/catalogue';
import type { CrmId } from '../../domain/lead/facts';
import type { Stored } from '../../protocol/stored';

type Known = {
  granted: boolean;
  sites: Stored['sites'] | undefined;
  mappings: { sites: string[] }[] | undefined;
  hub: string | undefined;
};

/** Whether a site is worth offering: not allowed yet, or allowed while nobody has said which CRM it is. */
export function isOffered(url: URL, { granted, sites = {}, mappings = [], hub }: Known): boolean {
  if (url.origin === hub) return false;
  if (!granted) return true;
  const site = patternOf(url.origin);
  const isMapped = mappings.some((mapping) => mapping.sites.some((each) => covers(each, site)));
  return !(url.origin in sites) && !isMapped && !guessCrm(url);
}

/**
 * Asks the browser for a site. Call it first thing in a click. The choice of CRM is written while the browser asks:
 * some browsers close the popup with the question, and the worker goes on from what is stored.
 */
export async function enableSite(
  url: URL,
  { crm, sites = {} }: { crm: CrmId; sites: Stored['sites'] | undefined },
) {
  const asked = askForSites([patternOf(url.origin)]);
  const written = writeStored({ sites: { ...sites, [url.origin]: crm } });
  const allowed = await asked.catch(() => false);
  await written;
  if (!allowed) await writeStored({ sites });
  else await sendAgain({ kind: 'sites.changed' });
  return allowed;
}
