import type { Delivery } from './hub-api';
import type { OutboxEntry } from './stored';

/**
 * What of an entry goes to the hub, and nothing besides: the worker sends `JSON.stringify` of this, and "what was
 * sent" shows the same. Words that are kept for the history stay on the device. The two stores give an object's
 * fields back in different orders, so they are sorted: one entry is the same bytes whichever copy it is read from.
 */
export function deliveryOf({ key, device, seq, at, what }: OutboxEntry): Delivery {
  const head = { key, device, seq, at };
  const content: Delivery =
    what.kind === 'complaint'
      ? { ...head, kind: what.kind, complaint: what.complaint }
      : { ...head, ...what };
  return sorted(content) as Delivery;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, each]) => [key, sorted(each)]));
}
