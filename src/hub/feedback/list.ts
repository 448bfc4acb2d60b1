import { and, desc, eq, ilike, isNull, notInArray, or, type SQL } from 'drizzle-orm';
import type { Conversation } from '../../domain/feedback/conversation';
import type { Person } from '../../domain/people/person';
import type { HubApi } from '../../protocol/hub-api';
import type { Tx } from '../store/transaction';
import { authors, countConversations, selectConversations, withMoves } from './store';
import { conversations } from './tables';

const pageSize = 50;

/** One page of the conversations that a person may see, newest first, and how many there are in all. */
export async function listConversations(
  tx: Tx,
  me: Person,
  query: HubApi['GET /api/feedback']['query'],
): Promise<{ conversations: Conversation[]; total: number }> {
  const condition = and(ofState(query.state), ofMine(query.mine, me), matching(query.search));
  const selected = await selectConversations(tx)
    .where(condition)
    .orderBy(desc(conversations.at), desc(conversations.id))
    .limit(pageSize)
    .offset(Math.max(0, (query.page ?? 1) - 1) * pageSize);
  return { conversations: await withMoves(tx, selected), total: await countConversations(tx, condition) };
}

function ofState(state: HubApi['GET /api/feedback']['query']['state']): SQL | undefined {
  if (state === undefined || state === 'all') return undefined;
  if (state === 'open') return notInArray(conversations.state, ['satisfied', 'withdrawn']);
  return eq(conversations.state, state);
}

/** `answer`: asked of me by name, or of nobody by name where my role answers. */
function ofMine(mine: 'asked' | 'answer' | 'all' | undefined, { id, role }: Person): SQL | undefined {
  const { author, toPerson, addresseeKind } = conversations;
  if (mine === 'asked') return eq(author, id);
  if (mine !== 'answer') return undefined;
  const kind = role === 'marketing' ? 'cartridge' : role === 'team_lead' ? 'team' : undefined;
  return kind ? or(eq(toPerson, id), and(isNull(toPerson), eq(addresseeKind, kind))) : eq(toPerson, id);
}

function matching(search: string | undefined): SQL | undefined {
  const words = search?.trim();
  if (!words) return undefined;
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const { complaint, request, toTitle } = conversations;
  return or(...[complaint, request, toTitle, authors.name].map((column) => ilike(column, pattern)));
}
