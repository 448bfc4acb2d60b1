import type { InsightRoutes } from '../../protocol/hub-api/insight';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { adoptionOf } from './adoption';
import { healthNow, replayed } from './health';
import { coverageNow, portfolioNow, thanksFor } from './rules';

export function insightRoutes(hub: Hub): Handlers<keyof InsightRoutes> {
  async function as<Answer extends object>(
    { person }: LiveSession,
    work: (tx: Tx) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: person.id }, work);
    return isRefusal(answer) ? answer : { answer };
  }

  return {
    'GET /api/insight/health': ({ session, now }) => as(session, (tx) => healthNow(tx, now)),
    'POST /api/insight/replay': ({ session, body, now }) =>
      as(session, (tx) => replayed(tx, { ...body, now })),
    'GET /api/insight/adoption': ({ session, query }) => as(session, (tx) => adoptionOf(tx, query.release)),
    'GET /api/insight/coverage': ({ session, now }) => as(session, (tx) => coverageNow(tx, now)),
    'GET /api/insight/thanks': ({ session, now }) =>
      as(session, (tx) => thanksFor(tx, { person: session.person, now })),
    'GET /api/insight/portfolio': ({ session, now }) => as(session, (tx) => portfolioNow(tx, now)),
  };
}
