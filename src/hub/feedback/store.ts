import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Conversation, ConversationState, MadeMove } from '../../domain/feedback/conversation';
import { people } from '../people/tables';
import type { Tx } from '../store/transaction';
import { conversations, moves } from './tables';

export const authors = alias(people, 'authors');
const asked = alias(people, 'asked');
type Row = typeof conversations.$inferSelect;

/** Conversations with the names of those concerned, to be narrowed by a condition. */
export function selectConversations(tx: Tx) {
  return tx
    .select({ row: conversations, author: authors.name, person: asked.name })
    .from(conversations)
    .innerJoin(authors, eq(authors.id, conversations.author))
    .leftJoin(asked, eq(asked.id, conversations.toPerson))
    .$dynamic();
}

type Selected = { row: Row; author: string; person: string | null };

/** The rows as conversations, with their moves. */
export async function withMoves(tx: Tx, selected: Selected[]): Promise<Conversation[]> {
  const ids = selected.map(({ row }) => row.id);
  const made = ids.length === 0 ? [] : await readMoves(tx, ids);
  return selected.map((each) => {
    const own = made.filter(({ conversation }) => conversation === each.row.id).map(({ move }) => move);
    return conversationOf(each, own);
  });
}

export async function readConversations(tx: Tx, ids: string[]): Promise<Conversation[]> {
  if (ids.length === 0) return [];
  return withMoves(tx, await selectConversations(tx).where(inArray(conversations.id, ids)));
}

/** A conversation, if the actor may see it. */
export async function readConversation(tx: Tx, id: string): Promise<Conversation | undefined> {
  const [found] = await readConversations(tx, [id]);
  return found;
}

/** Moves of one conversation are made one after the other. */
export async function lockConversation(tx: Tx, id: string): Promise<void> {
  await tx.select({ id: conversations.id }).from(conversations).where(eq(conversations.id, id)).for('update');
}

async function readMoves(tx: Tx, ids: string[]) {
  const rows = await tx
    .select({ move: moves, name: people.name })
    .from(moves)
    .innerJoin(people, eq(people.id, moves.by))
    .where(inArray(moves.conversation, ids))
    .orderBy(asc(moves.conversation), asc(moves.n));
  return rows.map(({ move, name }) => {
    const { conversation, kind, text, day, by, side, at } = move;
    const made: MadeMove = {
      kind,
      ...(text !== null && { text }),
      ...(day !== null && { day }),
      by: { id: by, name, side },
      at,
    };
    return { conversation, move: made };
  });
}

function conversationOf({ row, author, person }: Selected, made: MadeMove[]): Conversation {
  const { leadKey, leadAddress, campaign, release, toPerson } = row;
  return {
    id: row.id,
    key: row.key,
    author: { id: row.author, name: author },
    to: {
      title: row.toTitle,
      ...(toPerson !== null && person !== null && { person: { id: toPerson, name: person } }),
    },
    at: row.at,
    complaint: row.complaint,
    request: row.request,
    addressee: { kind: row.addresseeKind, id: row.addressee },
    by: row.by,
    ...(leadKey !== null && {
      lead: { key: leadKey, ...(leadAddress !== null && { address: leadAddress }) },
    }),
    ...(campaign !== null && { campaign }),
    ...(release !== null && { release }),
    moves: made,
  };
}

type NewConversation = Conversation & { authorTeam: string | undefined };

export async function insertConversation(tx: Tx, conversation: NewConversation): Promise<void> {
  const { id, key, author, authorTeam, at, complaint, request, addressee, to, by, lead, campaign, release } =
    conversation;
  await tx.insert(conversations).values({
    id,
    key,
    at,
    complaint,
    request,
    by,
    campaign,
    release,
    authorTeam,
    author: author.id,
    addresseeKind: addressee.kind,
    addressee: addressee.id,
    toTitle: to.title,
    toPerson: to.person?.id,
    leadKey: lead?.key,
    leadAddress: lead?.address,
    state: 'requested',
  });
}

/** Appends a move and writes what the conversation has become. */
export async function appendMove(
  tx: Tx,
  { id, n, move, state }: { id: string; n: number; move: MadeMove; state: ConversationState },
): Promise<void> {
  const { kind, text, day, by, at } = move;
  await tx.insert(moves).values({ conversation: id, n, kind, text, day, by: by.id, side: by.side, at });
  await tx.update(conversations).set({ state }).where(eq(conversations.id, id));
}

/** How many conversations fit, of those that the actor may see. */
export async function countConversations(tx: Tx, condition: SQL | undefined): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(conversations)
    .innerJoin(authors, eq(authors.id, conversations.author))
    .where(condition);
  return row?.count ?? 0;
}
