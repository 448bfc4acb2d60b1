import type { ProposalRoutes } from '../../protocol/hub-api/proposals';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import {
  type Doing,
  mayRead,
  object,
  propose,
  releaseNow,
  revise,
  schedule,
  sign,
  withdraw,
} from './proposal-rules';
import { proposalList, proposalOf } from './proposal-view';
import { rollBack } from './release-rules';
import { releaseDue } from './scheduled';

type Asked = { session: LiveSession; now: string };

export function proposalRoutes(hub: Hub): Handlers<keyof ProposalRoutes> {
  async function as<Answer extends object>(
    { session: { person }, now }: Asked,
    work: (tx: Tx, doing: Doing) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: person.id }, (tx) => work(tx, { person, now }));
    return isRefusal(answer) ? answer : { answer };
  }
  /** After these another release may be in force. */
  const releasing: typeof as = async (asked, work) => {
    const answered = await as(asked, work);
    hub.heads.release.forget();
    return answered;
  };
  const reading: typeof as = async (asked, work) => {
    await releaseDue(hub);
    return as(asked, async (tx, doing) => (await mayRead(tx, doing)) ?? work(tx, doing));
  };

  return {
    'GET /api/proposals': (asked) => reading(asked, (tx, doing) => proposalList(tx, doing)),
    'GET /api/proposals/:id': (asked) =>
      reading(asked, (tx, doing) => proposalOf(tx, asked.params.id, doing)),
    'POST /api/proposals': (asked) =>
      as(asked, (tx, doing) => propose(tx, { ...doing, proposed: asked.body })),
    'POST /api/proposals/:id/revise': ({ params: { id }, body: { hash, ...proposed }, ...asked }) =>
      as(asked, (tx, doing) => revise(tx, { ...doing, id, hash, proposed })),
    'POST /api/proposals/:id/sign': ({ params: { id }, body, ...asked }) =>
      releasing(asked, (tx, doing) => sign(tx, { ...doing, ...body, id })),
    'POST /api/proposals/:id/object': ({ params: { id }, body, ...asked }) =>
      as(asked, (tx, doing) => object(tx, { ...doing, ...body, id })),
    'POST /api/proposals/:id/schedule': ({ params: { id }, body, ...asked }) =>
      as(asked, (tx, doing) => schedule(tx, { ...doing, ...body, id })),
    'POST /api/proposals/:id/withdraw': ({ params: { id }, ...asked }) =>
      as(asked, (tx, doing) => withdraw(tx, { ...doing, id })),
    'POST /api/proposals/:id/release': ({ params: { id }, body, ...asked }) =>
      releasing(asked, (tx, doing) => releaseNow(tx, { ...doing, ...body, id })),
    'POST /api/releases/:number/roll-back': ({ params: { number }, body, ...asked }) =>
      releasing(asked, (tx, doing) => rollBack(tx, { ...doing, ...body, number })),
  };
}
