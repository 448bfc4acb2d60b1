import { grantedPatterns } from '../../browser/grants';
import { registerScouts, sendScouts } from '../../browser/scouts';
import { readStored, writeStored } from '../../browser/stored';
import { catalogue } from '../../crm/catalogue';
import { scoutSites } from './scout-sites';

/**
 * Makes the registered scouts those that allowed sites, the person's choice and the playbook call for, and brings
 * them to tabs that are open. Browsers lose events and, on updates, registrations: call it whenever in doubt.
 */
export function reconcileSites(): Promise<void> {
  return navigator.locks.request('leadpact:sites', async () => {
    const granted = await grantedPatterns();
    const {
      sites: named = {},
      playbook,
      granted: before,
    } = await readStored(['sites', 'playbook', 'granted']);
    if (before?.join() !== granted.join()) await writeStored({ granted }); // pages begin anew when it is written
    const sites = scoutSites({ granted, named, mappings: playbook?.mappings ?? [], catalogue });
    await registerScouts(sites);
    await sendScouts(sites);
  });
}
