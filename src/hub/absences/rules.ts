import { checkAbsence } from '../../domain/clock/check-absence';
import { type Day, dayPlus, type Instant, utcDayOf } from '../../domain/instant';
import type { Person, PersonId } from '../../domain/people/person';
import type { Absence, AbsenceRoutes } from '../../protocol/hub-api/absences';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { advance } from '../sync/store';
import { deleteAbsence, insertAbsence, readAbsences, readAbsencesOf, readMembers } from './store';

type Listed = AbsenceRoutes['GET /api/absences']['answer'];

/** How long an absence that is over is still listed, in days. */
const listedFor = 31;

export async function listAbsences(tx: Tx, { me, now }: { me: Person; now: Instant }): Promise<Listed> {
  const absences = await readAbsences(tx, dayPlus(utcDayOf(now), -listedFor));
  return { absences, people: await entrustedTo(tx, me) };
}

/** For whom a person may say that they are away: themselves, and a team lead for the team. */
async function entrustedTo(tx: Tx, { id, name, role, team }: Person): Promise<Listed['people']> {
  const me = { id, name };
  if (role !== 'team_lead' || !team) return [me];
  const members = await readMembers(tx, team.id);
  return [me, ...members.filter((member) => member.id !== id)];
}

type Wanted = { me: Person; now: Instant; person?: PersonId; from: Day; to: Day };

/** Enters an absence; whose it is hears of it with the next poll. */
export async function enterAbsence(
  tx: Tx,
  { me, now, person = me.id, from, to }: Wanted,
): Promise<Absence | Refusal> {
  const whose = (await entrustedTo(tx, me)).find(({ id }) => id === person);
  if (!whose) return refuse('absences.not_your_team', { field: 'person' });
  await advance(tx, person); // locks the person's row, so that two absences at once see each other
  const known = await readAbsencesOf(tx, person);
  const problem = checkAbsence({ from, to }, { today: utcDayOf(now), known });
  if (problem) return refuse(problem, { field: problem === 'absences.too_far' ? 'from' : 'to' });
  const id = await insertAbsence(tx, { person, from, to });
  return { id, person: whose, from, to };
}

/** Takes an absence back; gives whose it was. */
export async function takeBackAbsence(tx: Tx, id: string): Promise<{ person: PersonId } | Refusal> {
  const person = await deleteAbsence(tx, id);
  if (person === undefined) return refuse('absences.unknown');
  await advance(tx, person);
  return { person };
}
