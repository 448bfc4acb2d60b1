import type { Day } from '../instant';
import type { PersonId } from '../people/person';
import type { Conversation, ConversationState, ConversationView, MadeMove, MoveKind } from './conversation';
import { type ConversationSide, movesFor, sideOfMove, states } from './moves';

/** Who moves: a person, found by id on either side, or a side, where the caller has decided who speaks for it. */
export type Mover = PersonId | { side: ConversationSide };

type Folded = { state: ConversationState; day: Day; answer?: MadeMove };

/** The state that the moves lead to. A move that was not possible when it came in changes nothing. */
export function stateOf(conversation: Conversation): ConversationState {
  return folded(conversation).state;
}

/** What a viewer is shown. To someone on neither side it is never `yourTurn`. */
export function viewOf(conversation: Conversation, viewer: PersonId): ConversationView {
  const { id, complaint, request, author, to, at } = conversation;
  const { state, day, answer } = folded(conversation);
  const { turn } = states[state];
  return {
    id,
    complaint,
    request,
    state,
    day,
    author: author.name,
    to: to.title,
    at,
    ...(answer === undefined ? {} : { answer: answerView(answer) }),
    yourTurn: turn !== undefined && sidesOf(conversation, viewer).includes(turn),
  };
}

/** The moves that someone may make now; none for a person on neither side. */
export function mayMove(conversation: Conversation, who: Mover): MoveKind[] {
  const state = stateOf(conversation);
  return sidesOf(conversation, who).flatMap((side) => movesFor(state, side));
}

/** The sides that someone is on; both for a person who asks what they answer for themselves. */
export function sidesOf({ author, to }: Conversation, who: Mover): ConversationSide[] {
  if (typeof who !== 'string') return [who.side];
  const sides: ConversationSide[] = author.id === who ? ['asker'] : [];
  return to.person?.id === who ? [...sides, 'addressee'] : sides;
}

function folded(conversation: Conversation): Folded {
  let now: Folded = { state: 'requested', day: conversation.by };
  for (const move of conversation.moves) {
    const state = states[now.state].moves[move.kind];
    if (state === undefined) continue;
    const answer = sideOfMove[move.kind] === 'addressee' ? move : now.answer;
    const day = dayAfter(state, { move, before: now.day, asked: conversation.by });
    now = answer === undefined ? { state, day } : { state, day, answer };
  }
  return now;
}

/** A decline or a fresh start ends what was promised or offered: the day asked for stands again. */
function dayAfter(
  state: ConversationState,
  { move, before, asked }: { move: MadeMove; before: Day; asked: Day },
): Day {
  return state === 'declined' || state === 'requested' ? asked : (move.day ?? before);
}

function answerView({ kind, text, by, at }: MadeMove): NonNullable<ConversationView['answer']> {
  return { kind, ...(text === undefined ? {} : { text }), by: by.name, at };
}
