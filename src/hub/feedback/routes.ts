import { deliverOnce } from '../deliveries/rules';
import { isRefusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { readAddressees } from './addressees';
import { listConversations } from './list';
import { earliestDay, makeMove, rowOf } from './rules';
import { readConversation } from './store';

type Routes =
  | 'GET /api/addressees'
  | 'GET /api/feedback'
  | 'GET /api/feedback/:id'
  | 'POST /api/feedback/:id/moves';

export function feedbackRoutes(hub: Hub): Handlers<Routes> {
  return {
    'GET /api/addressees': ({ session }) =>
      hub.database.run({ person: session.person.id }, async (tx) => {
        return { answer: { addressees: await readAddressees(tx) } };
      }),

    'GET /api/feedback': ({ session: { person: me }, query }) =>
      hub.database.run({ person: me.id }, async (tx) => {
        const { conversations, total } = await listConversations(tx, me, query);
        return { answer: { conversations: conversations.map((each) => rowOf(each, me)), total } };
      }),

    'GET /api/feedback/:id': ({ session: { person: me }, params: { id } }) =>
      hub.database.run({ person: me.id }, async (tx) => {
        const found = await readConversation(tx, id);
        return found ? { answer: rowOf(found, me) } : refuse('feedback.unknown');
      }),

    'POST /api/feedback/:id/moves': async ({
      session: { person: me },
      params: { id },
      body,
      bodyHash,
      now,
    }) => {
      const arrival = { me, key: body.key, hash: bodyHash, now };
      const today = earliestDay(now, now);
      const delivered = await deliverOnce(hub, arrival, (tx) =>
        makeMove(tx, { id, move: body.move, me, now, today }),
      );
      if (isRefusal(delivered)) return delivered;
      const { conversation } = delivered;
      return conversation
        ? { answer: rowOf(conversation, me) }
        : refuse('delivery.key_reused', { field: 'key' });
    },
  };
}
