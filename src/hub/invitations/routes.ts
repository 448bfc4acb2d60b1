import { record } from '../audit/store';
import { readPerson } from '../people/store';
import { isRefusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { replyTo } from '../sessions/sign-in';
import { acceptInvitation, invitationOf, invite, linkToOtherBrowser } from './rules';

type Routes =
  | 'GET /api/invitations/:token'
  | 'POST /api/invitations/:token'
  | 'POST /api/people/:id/link'
  | 'POST /api/my/link';

export function invitationRoutes(hub: Hub): Handlers<Routes> {
  return {
    'GET /api/invitations/:token': async ({ params, address, now }) => {
      const tooMany = await hub.rates.spend('invitation', address);
      if (tooMany) return tooMany;
      const found = await invitationOf(hub, params.token, now);
      return isRefusal(found) ? found : { answer: found };
    },

    'POST /api/invitations/:token': async ({ params, body, session: before, now, browser, address }) => {
      const tooMany = await hub.rates.spend('invitation', address);
      if (tooMany) return tooMany;
      const wanted = { token: params.token, password: body.password };
      return replyTo(await acceptInvitation(hub, wanted, { now, browser, address, before }));
    },

    'POST /api/people/:id/link': async ({ session, params, now }) =>
      hub.database.run({ person: session.person.id }, async (tx) => {
        const person = await readPerson(tx, params.id);
        if (!person) return refuse('people.unknown');
        if (person.disabled) return refuse('people.disabled');
        const link = await invite(hub, tx, { person: person.id, now });
        await record(tx, { now, action: 'person.linked', about: { person: person.id } });
        return { answer: link };
      }),

    'POST /api/my/link': async ({ session, now }) =>
      hub.database.run({ person: session.person.id }, async (tx) => {
        const link = await linkToOtherBrowser(hub, tx, { person: session.person.id, now });
        await record(tx, { now, action: 'person.linked', about: { person: session.person.id } });
        return { answer: link };
      }),
  };
}
