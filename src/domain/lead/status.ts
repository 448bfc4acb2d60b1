import { mappingFor } from '../playbook/mapping-for';
import type { StatusMeaning } from '../playbook/mapping';
import type { ReadModel } from '../playbook/read-model';
import type { LeadFacts } from './facts';
import { textOf } from './read-fact';
import { ownValue } from './touches';

/** What the CRM's status of a lead means in the pact; `undefined` where it is unknown or the mapping does not say. */
export function statusMeaning(
  facts: LeadFacts,
  { mappings }: Pick<ReadModel, 'mappings'>,
): StatusMeaning | undefined {
  const statuses = mappingFor(mappings, facts.lead)?.statuses;
  return statuses && ownValue(statuses, textOf(facts, 'status'));
}
