import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { addPerson, addTeam, changeRole, disable, enable } from './rules';
import { bare, readPeople, readTeams } from './store';

type Routes =
  | 'GET /api/people'
  | 'POST /api/people'
  | 'POST /api/people/:id/disable'
  | 'POST /api/people/:id/enable'
  | 'POST /api/people/:id/role'
  | 'POST /api/teams';

export function peopleRoutes(hub: Hub): Handlers<Routes> {
  /** Sessions carry their person's role: after a change they are read anew. */
  async function change<Answer extends object>(
    session: LiveSession,
    work: (tx: Tx) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: session.person.id }, work);
    hub.sessions.forget();
    return isRefusal(answer) ? answer : { answer };
  }

  return {
    'GET /api/people': async ({ session }) =>
      hub.database.run({ person: session.person.id }, async (tx) => {
        const people = await readPeople(tx);
        const shown = people.map((each) => ({
          ...bare(each),
          invited: each.invited,
          disabled: each.disabled,
        }));
        return { answer: { people: shown, teams: await readTeams(tx) } };
      }),
    'POST /api/people': ({ session, body, now }) =>
      change(session, (tx) => addPerson(hub, tx, { ...body, now })),
    'POST /api/people/:id/role': ({ session, params: { id }, body: { role, team }, now }) =>
      change(session, (tx) => changeRole(tx, { id, role, team, now })),
    'POST /api/people/:id/disable': ({ session, params: { id }, now }) =>
      change(session, (tx) => disable(tx, { id, now })),
    'POST /api/people/:id/enable': ({ session, params: { id }, now }) =>
      change(session, (tx) => enable(tx, { id, now })),
    'POST /api/teams': ({ session, body, now }) => change(session, (tx) => addTeam(tx, { ...body, now })),
  };
}
