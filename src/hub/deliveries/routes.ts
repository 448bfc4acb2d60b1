import { earliestDay, makeMove, write } from '../feedback/rules';
import { isRefusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { deliverOnce } from './rules';

export function deliveryRoutes(hub: Hub): Handlers<'POST /api/deliveries'> {
  return {
    'POST /api/deliveries': async ({ session: { person: me }, body, bodyHash: hash, now }) => {
      if (body.kind === 'act') return refuse('request.not_found');
      const { key, device, seq } = body;
      const today = earliestDay(body.at, now);
      const delivered = await deliverOnce(hub, { me, key, hash, device, seq, now }, (tx) =>
        body.kind === 'complaint'
          ? write(tx, { key, complaint: body.complaint, me, now, today })
          : makeMove(tx, { id: body.conversation, move: body.move, me, now, today }),
      );
      if (isRefusal(delivered)) return delivered;
      const { conversation, replayed } = delivered;
      return { answer: { key, hash, conversation }, status: replayed ? 200 : 201 };
    },
  };
}
