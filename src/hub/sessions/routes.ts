import { record } from '../audit/store';
import { refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { endSession, meOf } from './rules';
import { leave, replyTo, signIn } from './sign-in';
import { readSessionsOf } from './store';

type Routes =
  | 'GET /api/me'
  | 'POST /api/session'
  | 'DELETE /api/session'
  | 'GET /api/sessions'
  | 'DELETE /api/sessions/:id';

export function sessionRoutes(hub: Hub): Handlers<Routes> {
  return {
    'GET /api/me': async ({ session }) => ({ answer: meOf(hub, session) }),

    'POST /api/session': async ({ body, session: before, now, browser, address }) =>
      replyTo(await signIn(hub, body, { before, now, browser, address })),

    'DELETE /api/session': async ({ session }) => {
      await leave(hub, session);
      return { answer: { ok: true }, ...(session.kind === 'desk' && { cookie: null }) };
    },

    'GET /api/sessions': async ({ session, now }) => {
      const { person } = session;
      const rows = await hub.database.run({ person: person.id }, (tx) => readSessionsOf(tx, person.id, now));
      const shown = rows.map(({ id, kind, label, createdAt, lastSeenAt }) => {
        return { id, kind, label, createdAt, lastSeenAt, current: id === session.id };
      });
      return { answer: { sessions: shown } };
    },

    'DELETE /api/sessions/:id': async ({ session, params, now }) => {
      const ended = await hub.database.run({ person: session.person.id }, async (tx) => {
        if (!(await endSession(tx, params.id))) return refuse('session.unknown');
        await record(tx, { now, action: 'session.ended', about: { session: params.id } });
        return { answer: { ok: true as const } };
      });
      hub.sessions.forget();
      return ended;
    },
  };
}
