import { readHead, readSealed } from '../playbook/store';
import { unseal } from '../playbook/seal';
import { isRefusal, type Refusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import type { DraftRoutes } from '../../protocol/hub-api/drafts';
import { checkDrafts } from './check';
import { begin, discard, draftHeads, draftOf, save } from './rules';

export function draftRoutes(hub: Hub): Handlers<keyof DraftRoutes> {
  async function as<Answer extends object>(
    { person }: LiveSession,
    work: (tx: Tx) => Promise<Answer | Refusal>,
  ): Promise<{ answer: Answer } | Refusal> {
    const answer = await hub.database.run({ person: person.id }, work);
    return isRefusal(answer) ? answer : { answer };
  }

  return {
    'GET /api/drafts': ({ session }) => as(session, async (tx) => ({ drafts: await draftHeads(tx) })),
    'GET /api/drafts/:id': ({ session, params: { id } }) => as(session, (tx) => draftOf(tx, id)),
    'POST /api/drafts': ({ session, body, now }) =>
      as(session, (tx) => begin(tx, { ...body, person: session.person, now })),
    'PUT /api/drafts/:id': ({ session, params: { id }, body, now }) =>
      as(session, (tx) => save(tx, { ...body, id, person: session.person, now })),
    'DELETE /api/drafts/:id': ({ session, params: { id }, query: { version } }) =>
      as(session, (tx) => discard(tx, { id, version })),
    'POST /api/drafts/check': ({ session, body: { contents } }) =>
      as(session, async (tx) => {
        const head = await readHead(tx);
        const inForce = (await readSealed(tx, head?.number ?? 0)).map(unseal);
        return { problems: checkDrafts(contents, inForce) };
      }),
  };
}
