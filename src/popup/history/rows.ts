import type { Conversation, ConversationView } from '../../domain/feedback/conversation';
import { viewOf } from '../../domain/feedback/fold';
import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { OutboxEntry, Stored } from '../../protocol/stored';

/** One line of the history: what still stands in the outbox, or a conversation that the hub has. */
export type HistoryRow =
  | { kind: 'entry'; entry: OutboxEntry }
  | {
      kind: 'conversation';
      conversation: Conversation;
      view: ConversationView;
      /** The other side moved and this person has not looked since. */
      unseen: boolean;
      /** A move of mine that is still in the outbox. */
      moving?: OutboxEntry;
    };

type Known = {
  conversations: Stored['conversations'] | undefined;
  seenMoves: Stored['seenMoves'] | undefined;
  entries: OutboxEntry[];
  me: PersonId;
};

/** Refused first, then waiting, then conversations by their latest event, newest first. */
export function historyOf({ conversations = {}, seenMoves = {}, entries, me }: Known): HistoryRow[] {
  const mine = entries.filter(
    ({ person, what, refused }) => person === me && (what.kind !== 'act' || refused),
  );
  const arrived = new Set(Object.values(conversations).map((each) => each.key));
  const outbox = mine.filter(
    ({ key, what, refused }) =>
      !arrived.has(key) && (what.kind !== 'move' || refused || !conversations[what.conversation]),
  );
  return [
    ...outbox.toSorted(refusedThenNewest).map((entry) => ({ kind: 'entry' as const, entry })),
    ...Object.values(conversations)
      .filter((each) => each.author.id === me || each.to.person?.id === me)
      .toSorted((a, b) => latestOf(b).localeCompare(latestOf(a)))
      .map((conversation) => ({
        kind: 'conversation' as const,
        conversation,
        view: viewOf(conversation, me),
        unseen: isUnseen(conversation, { me, seen: seenMoves[conversation.id] }),
        ...movingOf(conversation.id, mine),
      })),
  ];
}

/** The instant of the latest thing that happened in a conversation. */
export const latestOf = ({ at, moves }: Pick<Conversation, 'at' | 'moves'>): Instant =>
  moves.at(-1)?.at ?? at;

function isUnseen({ moves }: Conversation, { me, seen = '' }: { me: PersonId; seen: string | undefined }) {
  return moves.some((move) => move.by.id !== me && move.at > seen);
}

function movingOf(id: string, entries: OutboxEntry[]) {
  const moving = entries.find(
    ({ what, refused }) => what.kind === 'move' && what.conversation === id && !refused,
  );
  return moving ? { moving } : {};
}

function refusedThenNewest(a: OutboxEntry, b: OutboxEntry) {
  return Number(!!b.refused) - Number(!!a.refused) || b.at.localeCompare(a.at);
}
