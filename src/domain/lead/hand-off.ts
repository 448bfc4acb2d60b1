import type { StatusMeaning } from '../playbook/mapping';
import type { DefinitionBody } from '../playbook/entries';
import type { LeadProgress } from '../progress/progress';
import type { HandOffView } from './view';

type Asked = {
  /** What the CRM's status means, where it is mapped. */
  meaning: StatusMeaning | undefined;
  handOff: LeadProgress['handOff'];
  rejectReasons: DefinitionBody['rejectReasons'];
};

/**
 * The rep's answer to a lead: what the CRM's status says, else the rep's own word; where both say the same, the word adds
 * when and why. One who rejected a lead or gave it back has answered it for good, until the CRM says otherwise.
 */
export function handOffOf({ meaning, handOff, rejectReasons: reasons = [] }: Asked): HandOffView {
  const inCrm = meaning?.handOff;
  if (inCrm !== undefined && inCrm !== handOff?.to) return { state: inCrm, by: 'crm', reasons };
  if (handOff === undefined) return { state: 'open', by: 'word', reasons };
  const { to, at, reason } = handOff;
  const by = inCrm === undefined ? 'word' : 'crm';
  return { state: to, by, at, ...(reason === undefined ? {} : { reason }), reasons };
}

/** Whether the lead is no longer this rep's to work. */
export function isHandedBack({ state }: HandOffView): boolean {
  return state === 'rejected' || state === 'recycled';
}
