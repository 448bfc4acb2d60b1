import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { proposalOf, proposalSummaries, propose, release, sign, withdraw } from './proposal-rules';
import { readProposals } from './proposal-store';

type Routes =
  | 'GET /api/proposals'
  | 'POST /api/proposals'
  | 'GET /api/proposals/:id'
  | 'POST /api/proposals/:id/sign'
  | 'POST /api/proposals/:id/withdraw'
  | 'POST /api/proposals/:id/release';

export function proposalRoutes(hub: Hub): Handlers<Routes> {
  async function as<Answer extends object>(
    { person }: LiveSession,
    work: (tx: Tx) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: person.id }, work);
    return isRefusal(answer) ? answer : { answer };
  }

  return {
    'GET /api/proposals': ({ session }) =>
      as(session, async (tx) => ({ proposals: await proposalSummaries(tx, await readProposals(tx)) })),
    'GET /api/proposals/:id': ({ session, params: { id } }) => as(session, (tx) => proposalOf(tx, id)),
    'POST /api/proposals': ({ session, body, now }) =>
      as(session, (tx) =>
        propose(tx, { title: body.title.trim(), entries: body.file.entries, person: session.person, now }),
      ),
    'POST /api/proposals/:id/sign': ({ session, params: { id }, body: { hash }, now }) =>
      as(session, (tx) => sign(tx, { id, hash, person: session.person, now })),
    'POST /api/proposals/:id/withdraw': ({ session, params: { id }, now }) =>
      as(session, (tx) => withdraw(tx, { id, now })),
    'POST /api/proposals/:id/release': async ({ session, params: { id }, body: { hash }, now }) => {
      const released = await as(session, (tx) => release(tx, { id, hash, now }));
      hub.heads.release.forget();
      return released;
    },
  };
}
