import type { Instant } from '../../domain/instant';
import type { Connection, OutboxEntry } from '../../protocol/stored';

export type WhyWaiting =
  | { kind: 'offline' }
  | { kind: 'signed out' }
  | { kind: 'retry'; at: Instant }
  | { kind: 'soon' };

type Around = { online: boolean; now: number; connection: Pick<Connection, 'signedOut'> | undefined };

/** Why an entry has not left this browser yet. */
export function whyWaiting(
  { attempts, notBefore }: Pick<OutboxEntry, 'attempts' | 'notBefore'>,
  { online, now, connection }: Around,
): WhyWaiting {
  if (!online) return { kind: 'offline' };
  if (!connection || connection.signedOut) return { kind: 'signed out' };
  if (attempts > 0 && Date.parse(notBefore) > now) return { kind: 'retry', at: notBefore };
  return { kind: 'soon' };
}
