import type { WorkshopRoutes } from '../../protocol/hub-api/workshops';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { takeDraft } from './draft';
import { beginWorkshop, handIn, settleLine, summaryOf, takeBack, workshopOf, write } from './rules';
import { readWorkshops } from './store';

export function workshopRoutes(hub: Hub): Handlers<keyof WorkshopRoutes> {
  async function as<Answer extends object>(
    { person }: LiveSession,
    work: (tx: Tx) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: person.id }, work);
    return isRefusal(answer) ? answer : { answer };
  }

  return {
    'GET /api/workshops': ({ session }) =>
      as(session, async (tx) => ({ workshops: (await readWorkshops(tx)).map(summaryOf) })),
    'POST /api/workshops': ({ session, body, now }) =>
      as(session, (tx) => beginWorkshop(tx, { ...body, person: session.person, now })),
    'GET /api/workshops/:id': ({ session, params: { id } }) => as(session, (tx) => workshopOf(tx, id)),
    'PUT /api/workshops/:id/criteria': ({ session, params: { id }, body, now }) =>
      as(session, (tx) => write(tx, { ...body, id, person: session.person, now })),
    'POST /api/workshops/:id/hand-in': ({ session, params: { id }, body, now }) =>
      as(session, (tx) => handIn(tx, { ...body, id, person: session.person, now })),
    'POST /api/workshops/:id/take-back': ({ session, params: { id } }) =>
      as(session, (tx) => takeBack(tx, { id, person: session.person })),
    'POST /api/workshops/:id/settlements': ({ session, params: { id }, body, now }) =>
      as(session, (tx) => settleLine(tx, { ...body, id, person: session.person, now })),
    'POST /api/workshops/:id/draft': ({ session, params: { id }, body, now }) =>
      as(session, (tx) => takeDraft(tx, { ...body, id, person: session.person, now })),
  };
}
