import type { Instant } from '../../domain/instant';
import type { Person, PersonId, Role } from '../../domain/people/person';
import { record } from '../audit/store';
import { invite, type Link } from '../invitations/rules';
import { type Refusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import { deleteSessionsOf } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { bare, insertPerson, insertTeam, lockAdmins, readPerson, readTeams, updatePerson } from './store';

type NewPerson = { name: string; email: string; role: Role; team?: string; now: Instant };

/** Adds a person and makes the link by which they come in. */
export async function addPerson(
  hub: Hub,
  tx: Tx,
  wanted: NewPerson,
): Promise<({ person: Person } & Link) | Refusal> {
  const { now, email, role, team } = wanted;
  if (!(await isTeam(tx, team))) return refuse('people.team_unknown', { field: 'team' });
  const id = await insertPerson(tx, wanted);
  if (id === undefined) return refuse('people.email_taken', { about: email, field: 'email' });
  const person = (await readPerson(tx, id))!;
  const link = await invite(hub, tx, { person: id, now });
  await record(tx, { now, action: 'person.invited', about: { person: id, role, team } });
  return { person: bare(person), ...link };
}

type Change = { id: PersonId; now: Instant };

export async function changeRole(
  tx: Tx,
  { id, role, team, now }: Change & { role: Role; team?: string | undefined },
): Promise<{ person: Person } | Refusal> {
  if (!(await isTeam(tx, team))) return refuse('people.team_unknown', { field: 'team' });
  const before = await readPerson(tx, id);
  if (!before) return refuse('people.unknown');
  if (role !== 'admin' && (await isLastAdmin(tx, id))) return refuse('people.last_admin');
  await updatePerson(tx, id, { role, team: team ?? null });
  const person = (await readPerson(tx, id))!;
  await record(tx, {
    now,
    action: 'person.role_changed',
    about: { person: id, from: before.role, to: role, team },
  });
  return { person: bare(person) };
}

/** Switches a person off: from now on they can do nothing here, and what they wrote stays. */
export async function disable(tx: Tx, { id, now }: Change): Promise<{ ok: true } | Refusal> {
  if (!(await readPerson(tx, id))) return refuse('people.unknown');
  if (await isLastAdmin(tx, id)) return refuse('people.last_admin');
  await updatePerson(tx, id, { disabledAt: now });
  await deleteSessionsOf(tx, id);
  await record(tx, { now, action: 'person.disabled', about: { person: id } });
  return { ok: true };
}

export async function enable(tx: Tx, { id, now }: Change): Promise<{ ok: true } | Refusal> {
  if (!(await readPerson(tx, id))) return refuse('people.unknown');
  await updatePerson(tx, id, { disabledAt: null });
  await record(tx, { now, action: 'person.enabled', about: { person: id } });
  return { ok: true };
}

export async function addTeam(
  tx: Tx,
  { title, lead, now }: { title: string; lead?: PersonId; now: Instant },
): Promise<{ id: string } | Refusal> {
  if (lead !== undefined && !(await readPerson(tx, lead)))
    return refuse('people.lead_unknown', { field: 'lead' });
  const id = await insertTeam(tx, { title, lead });
  if (id === undefined) return refuse('people.team_taken', { about: title, field: 'title' });
  await record(tx, { now, action: 'team.made', about: { team: id, lead } });
  return { id };
}

async function isTeam(tx: Tx, team: string | undefined): Promise<boolean> {
  return team === undefined || (await readTeams(tx)).some(({ id }) => id === team);
}

async function isLastAdmin(tx: Tx, person: PersonId): Promise<boolean> {
  const admins = await lockAdmins(tx);
  return admins.length === 1 && admins[0] === person;
}
