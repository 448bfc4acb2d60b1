import { askForSites } from '../../browser/grants';
import { patternOf } from '../../browser/match-pattern';
import { sendAgain } from '../../browser/send';
import { writeStored } from '../../browser/stored';
import type { CrmId } from '../../domain/lead/facts';
import type { Stored } from '../../protocol/stored';

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
