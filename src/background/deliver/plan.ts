import type { Note } from '../../browser/outbox';
import type { Connection, OutboxEntry } from '../../protocol/stored';
import { waitAfter } from '../wait-after';
import type { Verdict } from './delivery';

const longestWait = 3_600_000;

/** An entry carries its person and hub, and only that person's connection sends it. */
export function isOurs({ hub, person }: OutboxEntry, connection: Connection): boolean {
  return hub === connection.hub && person === connection.person.id;
}

/** When an entry may be tried, in epoch milliseconds. A time that no wait can reach means that the clock was set back. */
export function dueTime({ notBefore }: Pick<OutboxEntry, 'notBefore'>, now: number): number {
  const time = Date.parse(notBefore);
  return Number.isNaN(time) || time > now + longestWait ? now : time;
}

type Attempt = { entry: OutboxEntry; rest: OutboxEntry[]; now: number };

/** Noted before the request leaves: from then on the hub may have this text, whatever becomes of us. */
export const beforeAttempt = ({ key, attempts }: OutboxEntry): Note => ({ key, attempts: attempts + 1 });

/**
 * What to note after an attempt, and whether to stop. Trouble of the hub holds all others back as long; trouble of one
 * entry holds back nothing but itself.
 */
export function afterAttempt(
  verdict: Verdict,
  { entry, rest, now }: Attempt,
): { notes: Note[]; stop: boolean } {
  const { key } = entry;
  switch (verdict.kind) {
    case 'acknowledged':
      return { notes: [], stop: false };
    case 'signed out':
      return { notes: [], stop: true };
    case 'refused': {
      const { code, message } = verdict;
      return { notes: [{ key, refused: { code, message } }], stop: false };
    }
    case 'later': {
      const until = now + waitAfter(entry.attempts + 1, verdict.retryAfter);
      const notBefore = new Date(until).toISOString();
      const others = verdict.hub ? rest.filter((each) => dueTime(each, now) < until) : [];
      const heldBack = others.map((each) => ({ key: each.key, notBefore }));
      return { notes: [{ key, notBefore }, ...heldBack], stop: verdict.hub };
    }
  }
}
