import type { Delivery } from '../../protocol/hub-api';
import { earliestDay, makeMove, write } from '../feedback/rules';
import { keepAct } from '../leads/rules';
import { isRefusal } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { type Arrival, deliverOnce, type Work } from './rules';

export function deliveryRoutes(hub: Hub): Handlers<'POST /api/deliveries'> {
  return {
    'POST /api/deliveries': async ({ session: { person: me }, body, bodyHash: hash, now }) => {
      const { key, device, seq } = body;
      const arrival = { me, key, hash, device, seq, now };
      const delivered = await deliverOnce(hub, arrival, workOf(body, arrival));
      if (isRefusal(delivered)) return delivered;
      const { conversation, replayed } = delivered;
      const answer = { key, hash, ...(conversation && { conversation }) };
      return { answer, status: replayed ? 200 : 201 };
    },
  };
}

function workOf(delivery: Delivery, { me, key, now }: Arrival): Work {
  const today = earliestDay(delivery.at, now);
  switch (delivery.kind) {
    case 'complaint':
      return (tx) => write(tx, { key, complaint: delivery.complaint, me, now, today });
    case 'move':
      return (tx) => makeMove(tx, { id: delivery.conversation, move: delivery.move, me, now, today });
    case 'act':
      return (tx) => keepAct(tx, { me, now, delivery });
  }
}
