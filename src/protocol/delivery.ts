import type { Delivery } from './hub-api';
import type { OutboxEntry } from './stored';

/**
 * What of an entry goes to the hub, and nothing besides: the worker sends `JSON.stringify` of this, and "what was
 * sent" shows the same. Words that are kept for the history stay on the device.
 */
export function deliveryOf({ key, device, seq, at, what }: OutboxEntry): Delivery {
  const head = { key, device, seq, at };
  return what.kind === 'complaint'
    ? { ...head, kind: what.kind, complaint: what.complaint }
    : { ...head, kind: what.kind, conversation: what.conversation, move: what.move };
}
