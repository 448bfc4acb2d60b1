import { checkCalendars } from './check-calendar';
import { checkCampaigns } from './check-campaign';
import { checkDefinitions } from './check-definition';
import { checkGuidance } from './check-guidance';
import { checkMappings, declaredFields } from './check-mapping';
import { checkReferences } from './check-references';
import { checkServiceLevels } from './check-service-level';
import type { Entry } from './entries';
import type { PlaybookProblem } from './problem';

export type { PlaybookProblem } from './problem';

/**
 * What keeps a playbook, whose entries have each passed their schema, from being released: what no single entry can
 * tell. Archived entries can be wrong in themselves: nothing is decided by them. Problems come in the order of the rules,
 * then of the entries.
 */
export function checkPlaybook(entries: Entry[]): PlaybookProblem[] {
  const live = entries.filter(({ archived }) => archived !== true);
  const fields = declaredFields(live);
  return [
    ...checkReferences(entries),
    ...checkCampaigns(live),
    ...checkGuidance(live, fields),
    ...checkDefinitions(live, fields),
    ...checkCalendars(live),
    ...checkServiceLevels(live),
    ...checkMappings(live),
  ];
}
