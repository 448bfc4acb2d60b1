import type { Day } from '../instant';
import type { Side } from '../playbook/release';
import { maySign, type Person, type PersonId, sideOf } from './person';

/** What is set for one person instead of what their role says: the side for which they sign, or none. */
export type SigningRight = Side | 'none';

/** `deputy` signs in the place of `person` on the days from–to, both included, counted in UTC. */
export type Deputy = { id: string; person: PersonId; deputy: PersonId; from: Day; to: Day };

/** `strict`: everything needs both sides before it is released. `rights` by person; without one the role decides. */
export type SigningPolicy = { strict: boolean; rights: Record<PersonId, SigningRight>; deputies: Deputy[] };

/** A person as far as signing goes. `disabled`: they have left. */
export type Signer = Pick<Person, 'id' | 'name' | 'role'> & { disabled: boolean };

/** For which side a person signs, and in whose place if not in their own. */
export type SigningFor = { side: Side; deputyOf?: PersonId };

/** What signing is decided by: everyone here, and what the company has set. */
export type Company = { people: Signer[]; policy: SigningPolicy };

/** The side for which a person signs in their own right. What is set never lets a role sign for the other side. */
export function ownSide(person: Signer, { rights }: SigningPolicy): Side | undefined {
  if (person.disabled) return undefined;
  const set = rights[person.id];
  const ofRole = sideOf(person.role);
  if (set === undefined) return maySign(person.role) ? ofRole : undefined;
  if (set === 'none') return undefined;
  return ofRole === undefined || ofRole === set ? set : undefined;
}

/** Whether a person may be the deputy of somebody who signs for a side: not one of the other side. */
export function mayDeputise(deputy: Signer, side: Side, policy: SigningPolicy): boolean {
  if (deputy.disabled) return false;
  const speaksFor = ownSide(deputy, policy) ?? sideOf(deputy.role);
  return speaksFor === undefined || speaksFor === side;
}

/** For which side a person signs on a day; their own right goes before a deputy's. */
export function signingFor(id: PersonId, day: Day, { people, policy }: Company): SigningFor | undefined {
  const person = people.find((each) => each.id === id);
  if (!person || person.disabled) return undefined;
  const own = ownSide(person, policy);
  if (own !== undefined) return { side: own };
  for (const { deputy, person: place, from, to } of policy.deputies) {
    if (deputy !== id || day < from || day > to) continue;
    const principal = people.find((each) => each.id === place);
    const side = principal && ownSide(principal, policy);
    if (side !== undefined && mayDeputise(person, side, policy)) return { side, deputyOf: place };
  }
  return undefined;
}

/**
 * Whether a signature that was rightly given still counts: `left` when who gave it, or in whose place it was given, is
 * no longer here, `lost` when they no longer sign for that side. That a deputy's days are over takes nothing back.
 */
export function standsBy(
  { person: id, side, deputyOf }: { person: PersonId; side: Side; deputyOf?: { id: PersonId } },
  { people, policy }: Company,
): 'holds' | 'left' | 'lost' {
  const person = people.find((each) => each.id === id);
  if (!person || person.disabled) return 'left';
  if (ownSide(person, policy) === side) return 'holds';
  const principal = people.find((each) => each.id === deputyOf?.id);
  if (!principal || !mayDeputise(person, side, policy)) return 'lost';
  if (principal.disabled) return 'left';
  return ownSide(principal, policy) === side ? 'holds' : 'lost';
}

/** Who can sign for a side on a day: in their own right, then deputies. */
export function signersFor(side: Side, day: Day, company: Company): (Signer & { deputyOf?: PersonId })[] {
  const able = company.people.flatMap((person) => {
    const as = signingFor(person.id, day, company);
    if (as?.side !== side) return [];
    return [{ ...person, ...(as.deputyOf !== undefined && { deputyOf: as.deputyOf }) }];
  });
  return able.sort((a, b) => Number('deputyOf' in a) - Number('deputyOf' in b));
}
