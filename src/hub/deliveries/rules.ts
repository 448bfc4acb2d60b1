import type { Conversation } from '../../domain/feedback/conversation';
import type { Instant } from '../../domain/instant';
import type { Person } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import { concerned, recordFeedback } from '../feedback/rules';
import { readConversation } from '../feedback/store';
import { isRefusal, type Refusal, refuse } from '../refusal';
import type { Hub } from '../server/hub';
import type { Tx } from '../store/transaction';
import { insertDelivery, readDelivery } from './store';

/** What came under a key that a device made once. `hash`: of its exact body. */
export type Arrival = { me: Person; key: string; hash: Hash; now: Instant; device?: string; seq?: number };

/** `conversation`: what it wrote or moved, unless it was an act on a lead. */
export type Delivered = { conversation?: Conversation; replayed: boolean };

/** What a delivery does: a conversation that came of it, or `kept`. */
export type Work = (tx: Tx) => Promise<Conversation | 'kept' | Refusal>;

/**
 * Does `work` once per person and key, however often and at whatever the same time it arrives
 * (IETF draft-ietf-httpapi-idempotency-key-header-06): the same body again is answered as if for the first time.
 */
export async function deliverOnce(hub: Hub, arrival: Arrival, work: Work): Promise<Delivered | Refusal> {
  const actor = { person: arrival.me.id };
  const before = await hub.database.run(actor, (tx) => replay(tx, arrival));
  if (before) return before;
  const done = await hub.database.run(actor, (tx) => first(tx, arrival, work));
  // The same delivery may have been under way at the same time: then what refuses this one is that the other is done.
  if (isRefusal(done)) return (await hub.database.run(actor, (tx) => replay(tx, arrival))) ?? done;
  hub.heads.changed(done.conversation ? concerned(done.conversation) : [arrival.me.id]);
  return done;
}

async function first(
  tx: Tx,
  { me, key, hash, device, seq, now }: Arrival,
  work: Work,
): Promise<Delivered | Refusal> {
  const done = await work(tx);
  if (isRefusal(done)) return done;
  const conversation = done === 'kept' ? undefined : done;
  const stored = { person: me.id, key, hash, device, seq, conversation: conversation?.id, at: now };
  if (!(await insertDelivery(tx, stored))) return refuse('delivery.key_running');
  if (!conversation) return { replayed: false };
  await recordFeedback(tx, conversation, now);
  return { conversation, replayed: false };
}

async function replay(tx: Tx, { me, key, hash }: Arrival): Promise<Delivered | Refusal | undefined> {
  const before = await readDelivery(tx, me.id, key);
  if (!before) return undefined;
  if (before.hash !== hash) return refuse('delivery.key_reused', { field: 'key' });
  if (before.conversation === null) return { replayed: true };
  const conversation = await readConversation(tx, before.conversation);
  return conversation ? { conversation, replayed: true } : refuse('feedback.unknown');
}
