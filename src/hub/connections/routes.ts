import { record } from '../audit/store';
import { isRefusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { tokenHash } from '../sessions/token';
import { isRedirect, redeem, redirectWithCode } from './rules';
import { readCodePerson, upsertApproval } from './store';

export function connectionRoutes(
  hub: Hub,
): Handlers<'POST /api/connections' | 'POST /api/connections/token'> {
  return {
    'POST /api/connections': async ({ session, body, now }) => {
      const { redirectUri, label } = body;
      if (session.kind !== 'desk') return refuse('session.desk_only');
      if (!isRedirect(redirectUri)) return refuse('connection.redirect_unknown', { field: 'redirectUri' });
      const person = session.person.id;
      return hub.database.run({ person }, async (tx) => {
        await upsertApproval(tx, { person, redirectUri, label, now });
        const redirectTo = await redirectWithCode(hub, tx, { ...body, person, desk: session.id, now });
        await record(tx, { now, action: 'connection.made', about: { redirectUri } });
        return { answer: { redirectTo } };
      });
    },

    'POST /api/connections/token': async ({ body, now, address }) => {
      const tooMany = await hub.rates.spend('token', address);
      if (tooMany) return tooMany;
      const person = await hub.database.run({}, (tx) => readCodePerson(tx, tokenHash(body.code)));
      if (person === undefined) return refuse('connection.code_unknown');
      const redeemed = await hub.database.run({ person }, (tx) => redeem(hub, tx, { ...body, now }));
      if (redeemed === 'replayed') hub.sessions.forget();
      if (redeemed === 'replayed') return refuse('connection.code_used');
      return isRefusal(redeemed) ? redeemed : { answer: { token: redeemed.token, me: redeemed.me } };
    },
  };
}
