import { checkCalendars } from './check-calendar';
import { checkCampaigns } from './check-campaign';
import { checkDefinitions } from './check-definition';
import { checkGuidance } from './check-guidance';
import { checkMappings, declaredFields } from './check-mapping';
import { checkReferences } from './check-references';
import type { Entry } from './entries';
import type { PlaybookProblem } from './problem';

export type { PlaybookProblem, PlaybookProblemCode } from './problem';

/**
 * What keeps a playbook, whose entries have each passed their schema, from being released: what no single entry can
 * tell. Problems come in the order of the rules, then of the entries.
 */
export function checkPlaybook(entries: Entry[]): PlaybookProblem[] {
  const fields = declaredFields(entries);
  return [
    ...checkReferences(entries),
    ...checkCampaigns(entries),
    ...checkGuidance(entries, fields),
    ...checkDefinitions(entries, fields),
    ...checkCalendars(entries),
    ...checkMappings(entries),
  ];
}
