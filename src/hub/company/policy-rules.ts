import { randomUUID } from 'node:crypto';
import type { Day, Instant } from '../../domain/instant';
import { type Person, sideOf } from '../../domain/people/person';
import { type Company, mayDeputise, ownSide, type SigningRight } from '../../domain/people/signing';
import { sides } from '../../domain/playbook/sign-off';
import type { Policy } from '../../protocol/hub-api/policy';
import { record } from '../audit/store';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { deleteDeputy, insertDeputy, readSigning, updateRight, updateStrict } from './policy-store';

/** Who signs for what, as everyone of the staff may read it. Deputyships that are over are left out. */
export async function policyOf(tx: Tx, today: Day): Promise<Policy> {
  const { people, policy } = await readSigning(tx);
  const here = people.filter(({ disabled }) => !disabled);
  return {
    strict: policy.strict,
    people: here.map((person) => {
      const set = policy.rights[person.id];
      const side = ownSide(person, policy);
      const { id, name, role } = person;
      const mayStandFor = sides.filter((each) => mayDeputise(person, each, policy));
      return { id, name, role, ...(set && { set }), ...(side && { side }), mayDeputise: mayStandFor };
    }),
    deputies: policy.deputies
      .filter(({ to }) => to >= today)
      .flatMap(({ id, person, deputy, from, to }) => {
        const [of, by] = [person, deputy].map((each) => here.find((other) => other.id === each));
        const side = of && ownSide(of, policy);
        return of && by ? [{ id, person: bare(of), deputy: bare(by), from, to, ...(side && { side }) }] : [];
      }),
  };
}

const bare = ({ id, name }: { id: string; name: string }) => ({ id, name });

type Change = { now: Instant; today: Day };

export async function setStrict(
  tx: Tx,
  { strict, now, today }: Change & { strict: boolean },
): Promise<Policy> {
  await updateStrict(tx, strict);
  const policy = await policyOf(tx, today);
  await record(tx, { now, action: 'policy.changed', about: { strict: Number(strict) } });
  return policy;
}

/** Lets a person sign for a side, or not at all. Nobody signs for the other side than their role's. */
export async function setRight(
  tx: Tx,
  { person, right, now, today }: Change & { person: string; right: SigningRight | 'by role' },
): Promise<Policy | Refusal> {
  const known = personIn(await readSigning(tx), person);
  if (!known) return refuse('people.unknown', { field: 'person' });
  const ofRole = sideOf(known.role);
  if (right !== 'by role' && right !== 'none' && ofRole !== undefined && ofRole !== right)
    return refuse('policy.other_side', { about: known.name, field: 'right' });
  await updateRight(tx, person, right === 'by role' ? undefined : right);
  const policy = await policyOf(tx, today);
  await record(tx, { now, action: 'policy.right_set', about: { person, right } });
  return policy;
}

type Naming = Change & { by: Person; person: string; deputy: string; from: Day; to: Day };

/** Names a deputy: everyone who signs for themself, an admin for all. */
export async function nameDeputy(
  tx: Tx,
  { by, person, deputy, from, to, now, today }: Naming,
): Promise<Policy | Refusal> {
  const company = await readSigning(tx);
  const [of, stands] = [personIn(company, person), personIn(company, deputy)];
  if (!of || !stands || of === stands) return refuse('people.unknown', { field: of ? 'deputy' : 'person' });
  if (by.id !== person && by.role !== 'admin') return refuse('policy.not_yours');
  const side = ownSide(of, company.policy);
  if (side === undefined) return refuse('policy.signs_for_none', { about: of.name, field: 'person' });
  if (!mayDeputise(stands, side, company.policy))
    return refuse('policy.other_side', { about: stands.name, field: 'deputy' });
  if (to < from || to < today) return refuse('policy.days_backwards', { field: 'to' });
  const id = randomUUID();
  await insertDeputy(tx, { id, person, deputy, from, to });
  const policy = await policyOf(tx, today);
  await record(tx, { now, action: 'deputy.named', about: { person, deputy, from, to } });
  return policy;
}

export async function endDeputy(
  tx: Tx,
  { id, by, now, today }: Change & { id: string; by: Person },
): Promise<Policy | Refusal> {
  const known = (await readSigning(tx)).policy.deputies.find((each) => each.id === id);
  if (!known) return refuse('policy.deputy_unknown');
  if (by.role !== 'admin' && by.id !== known.person) return refuse('policy.not_yours');
  await deleteDeputy(tx, id);
  const policy = await policyOf(tx, today);
  const { person, deputy } = known;
  await record(tx, { now, action: 'deputy.ended', about: { person, deputy } });
  return policy;
}

function personIn({ people }: Company, id: string) {
  return people.find((each) => each.id === id && !each.disabled);
}
