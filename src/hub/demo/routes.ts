import type { Person } from '../../domain/people/person';
import { connect } from '../connections/rules';
import { bare, readPeople, readPerson } from '../people/store';
import { isRefusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { replyTo, welcome } from '../sessions/sign-in';

type Routes = 'GET /api/demo/people' | 'POST /api/demo/session' | 'POST /api/demo/connection';

/** Anyone may be anyone. The guard lets these routes exist only on a loopback demonstration hub. */
export function demoRoutes(hub: Hub): Handlers<Routes> {
  return {
    'GET /api/demo/people': async () => {
      const people = await hub.database.run({}, readPeople);
      const shown: Person[] = people.filter(({ disabled }) => !disabled).map(bare);
      return { answer: { people: shown } };
    },

    'POST /api/demo/session': async ({ body, session: before, now, browser, address }) => {
      const person = await hub.database.run({}, (tx) => readPerson(tx, body.person));
      if (!person || person.disabled) return refuse('people.unknown', { field: 'person' });
      return replyTo(await welcome(hub, person.id, { now, browser, address, before }));
    },

    'POST /api/demo/connection': async ({ body, now }) => {
      const connected = await hub.database.run({ person: body.person }, (tx) =>
        connect(hub, tx, { ...body, now }),
      );
      return isRefusal(connected) ? connected : { answer: { token: connected.token, me: connected.me } };
    },
  };
}
