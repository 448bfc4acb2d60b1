import { readStored } from '../browser/page/stored';
import type { MakeAdapter } from '../crm/adapter';
import type { MappingBody } from '../domain/playbook/mapping';
import { takeLeadPages } from './lead-slot';
import { beginLife } from './page-life';
import type { Api } from './reading';
import { safely } from './safely';

/** A CRM's adapter, by which pack it reads while the release has none, and its API. */
export type LeadReader = { make: MakeAdapter; pack?: MappingBody; api?: Api };

/** Begins a life on each lead page that the scout hands over. */
export function showLeads({ make, pack: own, api }: LeadReader): void {
  takeLeadPages(({ lead, released, life }) => {
    const begin = safely(life, async () => {
      const pack = released?.mapping ?? own;
      if (!pack) return;
      const known = await readStored([
        'playbook',
        'draftPlaybook',
        'connection',
        'panels',
        'firstSeen',
        'workingTimes',
      ]);
      if (!life.signal.aborted)
        beginLife({ adapter: make(pack, released?.fields), pack, api, lead, known, life });
    });
    begin();
  });
}
