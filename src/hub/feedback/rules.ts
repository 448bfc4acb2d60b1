import { randomUUID } from 'node:crypto';
import { checkComplaint, checkMove } from '../../domain/feedback/check';
import type { Complaint, Conversation, MadeMove, Move } from '../../domain/feedback/conversation';
import { mayMove, stateOf } from '../../domain/feedback/fold';
import { type ConversationSide, sideOfMove } from '../../domain/feedback/moves';
import type { Day, Instant } from '../../domain/instant';
import type { Person } from '../../domain/people/person';
import type { ConversationRow } from '../../protocol/hub-api';
import { record } from '../audit/store';
import { readHead } from '../playbook/store';
import { type Refusal, refuse } from '../refusal';
import { tell } from '../sync/store';
import type { Tx } from '../store/transaction';
import { findAddressee } from './addressees';
import { appendMove, insertConversation, lockConversation, readConversation } from './store';

/**
 * For which sides a person speaks: the author asks; whoever is asked answers, and with a cartridge all of Marketing,
 * with a team its leads, may answer in their place.
 */
function sidesFor({ author, to, addressee }: Conversation, me: Person): ConversationSide[] {
  const asker: ConversationSide[] = author.id === me.id ? ['asker'] : [];
  if (to.person?.id === me.id) return [...asker, 'addressee'];
  if (author.id === me.id) return asker;
  const answers =
    addressee.kind === 'cartridge'
      ? me.role === 'marketing'
      : me.role === 'team_lead' && (!to.person || me.team?.id === addressee.id);
  return answers ? ['addressee'] : [];
}

/** The conversation with what the person may do next. */
export function rowOf(conversation: Conversation, me: Person): ConversationRow {
  const may = sidesFor(conversation, me).flatMap((side) => mayMove(conversation, { side }));
  return { ...conversation, state: stateOf(conversation), may };
}

/** Those who hear of it: the author and the one who is asked by name. */
export function concerned({ author, to }: Conversation): string[] {
  return [author.id, ...(to.person ? [to.person.id] : [])];
}

/**
 * The first day that is not past anywhere on earth when the device wrote it: what was written in time and delivered
 * late is still in time.
 */
export function earliestDay(at: Instant, now: Instant): Day {
  const written = Math.min(Date.parse(at), Date.parse(now));
  return new Date(written - 12 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

type Written = { key: string; complaint: Complaint; me: Person; now: Instant; today: Day };

/** Stores a complaint with its request, with the release in force, to whoever answers for the addressee now. */
export async function write(
  tx: Tx,
  { key, complaint, me, now, today }: Written,
): Promise<Conversation | Refusal> {
  const [problem] = checkComplaint(complaint, today);
  if (problem) return refuse(problem.code, { field: `complaint.${problem.field}` });
  const to = await findAddressee(tx, complaint.addressee);
  if (!to) return refuse('feedback.addressee_unknown', { field: 'complaint.addressee' });
  const release = complaint.release ?? (await readHead(tx))?.number;
  const conversation: Conversation = {
    ...complaint,
    ...(release !== undefined && { release }),
    id: randomUUID(),
    key,
    author: { id: me.id, name: me.name },
    to: { title: to.title, ...(to.person && { person: to.person }) },
    at: now,
    moves: [],
  };
  await insertConversation(tx, { ...conversation, authorTeam: me.team?.id });
  await tell(tx, concerned(conversation), conversation.id);
  return conversation;
}

type Moved = { id: string; move: Move; me: Person; now: Instant; today: Day };

/** Appends a move, if the person may make it now; of two at once the second sees what the first did. */
export async function makeMove(tx: Tx, { id, move, me, now, today }: Moved): Promise<Conversation | Refusal> {
  await lockConversation(tx, id);
  const conversation = await readConversation(tx, id);
  if (!conversation) return refuse('feedback.unknown');
  const side = sideOfMove[move.kind];
  if (!sidesFor(conversation, me).includes(side))
    return refuse('feedback.not_your_move', { field: 'move.kind' });
  const problem = checkMove(conversation, move, { side }, today);
  if (problem) return refuse(problem.code, { field: `move.${problem.field}` });
  const made: MadeMove = { ...move, by: { id: me.id, name: me.name, side }, at: now };
  const moved = { ...conversation, moves: [...conversation.moves, made] };
  await appendMove(tx, { id, n: moved.moves.length, move: made, state: stateOf(moved) });
  await tell(tx, concerned(moved), id);
  return moved;
}

/** The audit's row of it; call it last. It names no text. */
export function recordFeedback(tx: Tx, conversation: Conversation, now: Instant): Promise<void> {
  const last = conversation.moves.at(-1);
  const about = { conversation: conversation.id, ...(last && { move: last.kind }) };
  return record(tx, { now, action: last ? 'feedback.moved' : 'feedback.written', about });
}
