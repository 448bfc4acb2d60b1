import type { AbsenceRoutes } from '../../protocol/hub-api/absences';
import { isRefusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { enterAbsence, listAbsences, takeBackAbsence } from './rules';

export function absenceRoutes({ database, heads }: Hub): Handlers<keyof AbsenceRoutes> {
  return {
    'GET /api/absences': ({ session: { person: me }, now }) =>
      database.run({ person: me.id }, async (tx) => ({ answer: await listAbsences(tx, { me, now }) })),
    'POST /api/absences': async ({ session: { person: me }, body, now }) => {
      const entered = await database.run({ person: me.id }, (tx) => enterAbsence(tx, { me, now, ...body }));
      if (isRefusal(entered)) return entered;
      heads.changed([entered.person.id]);
      return { answer: entered };
    },
    'DELETE /api/absences/:id': async ({ session: { person: me }, params: { id } }) => {
      const taken = await database.run({ person: me.id }, (tx) => takeBackAbsence(tx, id));
      if (isRefusal(taken)) return taken;
      heads.changed([taken.person]);
      return { answer: { ok: true } };
    },
  };
}
