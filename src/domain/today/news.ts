import type { Conversation } from '../feedback/conversation';
import { type Instant } from '../instant';
import type { PersonId } from '../people/person';
import type { Remembered } from './agenda';

/** What a person can choose to be told of. */
export const newsKinds = ['near', 'late', 'answer'] as const;
export type NewsKind = (typeof newsKinds)[number];

export type News<Lead> =
  | { kind: 'near' | 'late'; lead: Lead; at: Instant }
  | { kind: 'answer'; conversation: Conversation; at: Instant };

type Asked<Lead> = {
  leads: Lead[];
  conversations: Conversation[];
  me: PersonId;
  kinds: readonly NewsKind[];
  /** From when on, itself not included, until when, included. */
  since: Instant;
  now: Instant;
};

/**
 * What has happened by itself since then, the earliest first: leads that came near their breach or were breached, and
 * answers of the other side. What the person saw with their own eyes is no news: a lead that was read after it.
 */
export function newsOf<Lead extends Remembered & { at: Instant }>(asked: Asked<Lead>): News<Lead>[] {
  const { since, now, kinds } = asked;
  const ofLeads = asked.leads.flatMap((lead): News<Lead>[] => {
    const { clock } = lead.tab;
    if (lead.mine === 'no' || !('dueAt' in clock)) return [];
    const late: News<Lead> = { kind: 'late', lead, at: clock.dueAt };
    const near = clock.state === 'running' && now < clock.dueAt; // of a late one nobody needs to hear that it was near
    const news = near ? [{ ...late, kind: 'near' as const, at: clock.changesAt }, late] : [late];
    return news.filter(({ at }) => at > lead.at);
  });
  const answers = asked.conversations.flatMap((conversation): News<Lead>[] => {
    if (conversation.author.id !== asked.me && conversation.to.person?.id !== asked.me) return [];
    const move = conversation.moves.findLast(({ by }) => by.id !== asked.me);
    return move ? [{ kind: 'answer', conversation, at: move.at }] : [];
  });
  const news = [...ofLeads, ...answers].filter(
    ({ kind, at }) => kinds.includes(kind) && at > since && at <= now,
  );
  return news.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
