import { showBadge } from '../browser/badge';
import { waiting } from '../browser/outbox';
import { readStored } from '../browser/stored';
import { agendaOf, dueToday } from '../domain/today/agenda';
import type { Conversation } from '../domain/feedback/conversation';
import type { Stored } from '../protocol/stored';
import { background as words } from '../text/background';
import { thisDay } from './today/day';
import { leadsToday } from './today/leads';

/**
 * On the toolbar's button: how many leads are due today, then a dot for answers that the person has not seen, or a mark
 * for entries that the hub refused. Its tooltip says the same in words.
 */
export async function drawBadge(): Promise<void> {
  const {
    connection,
    conversations = {},
    seenMoves = {},
  } = await readStored(['connection', 'conversations', 'seenMoves']);
  const me = connection?.person.id;
  if (me === undefined) return showBadge({ text: '', title: words.badge.none });
  const answers = Object.values(conversations).filter((each) => isUnseen(each, { me, seenMoves })).length;
  const refused = (await waiting()).entries.filter((entry) => entry.refused && entry.person === me).length;
  const agenda = agendaOf(await leadsToday(), thisDay());
  const due = dueToday(agenda);
  const overdue = agenda.overdue.length;
  const said = [
    ...(due > 0 ? [words.badge.due(due, overdue)] : []),
    ...(answers > 0 ? [words.badge.answers(answers)] : []),
    ...(refused > 0 ? [words.badge.refused(refused)] : []),
  ];
  const count = due > 99 ? '99+' : due > 0 ? String(due) : '';
  const mark = refused > 0 ? '!' : answers > 0 ? '•' : '';
  await showBadge({
    text: count + mark,
    title: said.length > 0 ? words.badge.title(said) : words.badge.none,
    ...(overdue > 0 && { urgent: true }),
  });
}

function isUnseen(
  { id, moves, author, to }: Conversation,
  { me, seenMoves }: { me: string; seenMoves: Stored['seenMoves'] },
): boolean {
  if (author.id !== me && to.person?.id !== me) return false;
  const seen = seenMoves[id] ?? '';
  return moves.some((move) => move.by.id !== me && move.at > seen);
}
