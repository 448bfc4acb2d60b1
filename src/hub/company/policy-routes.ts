import { utcDayOf } from '../../domain/instant';
import type { PolicyRoutes } from '../../protocol/hub-api/policy';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { endDeputy, nameDeputy, policyOf, setRight, setStrict } from './policy-rules';

export function policyRoutes(hub: Hub): Handlers<keyof PolicyRoutes> {
  async function as<Answer extends object>(
    { person }: LiveSession,
    work: (tx: Tx) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: person.id }, work);
    return isRefusal(answer) ? answer : { answer };
  }
  const at = (now: string) => ({ now, today: utcDayOf(now) });

  return {
    'GET /api/policy': ({ session, now }) => as(session, (tx) => policyOf(tx, utcDayOf(now))),
    'PUT /api/policy': ({ session, body, now }) =>
      as(session, (tx) => setStrict(tx, { ...body, ...at(now) })),
    'POST /api/policy/rights': ({ session, body, now }) =>
      as(session, (tx) => setRight(tx, { ...body, ...at(now) })),
    'POST /api/deputies': ({ session, body, now }) =>
      as(session, (tx) => nameDeputy(tx, { ...body, by: session.person, ...at(now) })),
    'DELETE /api/deputies/:id': ({ session, params: { id }, now }) =>
      as(session, (tx) => endDeputy(tx, { id, by: session.person, ...at(now) })),
  };
}
