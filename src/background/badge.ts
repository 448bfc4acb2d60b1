import { showBadge } from '../browser/badge';
import { waiting } from '../browser/outbox';
import { readStored } from '../browser/stored';
import type { Conversation } from '../domain/feedback/conversation';
import type { Stored } from '../protocol/stored';
import { background as words } from '../text/background';

/** The number of answers that the person has not seen; failing those, a mark for entries that the hub refused. */
export async function drawBadge(): Promise<void> {
  const {
    connection,
    conversations = {},
    seenMoves = {},
  } = await readStored(['connection', 'conversations', 'seenMoves']);
  const me = connection?.person.id;
  const answers = me
    ? Object.values(conversations).filter((each) => isUnseen(each, { me, seenMoves })).length
    : 0;
  if (answers > 0)
    return showBadge({ text: answers > 9 ? '9+' : String(answers), title: words.badge.answers(answers) });
  const refused = (await waiting()).entries.filter((entry) => entry.refused && entry.person === me).length;
  if (refused > 0) return showBadge({ text: '!', title: words.badge.refused(refused) });
  return showBadge({ text: '', title: words.badge.none });
}

function isUnseen(
  { id, moves, author, to }: Conversation,
  { me, seenMoves }: { me: string; seenMoves: Stored['seenMoves'] },
): boolean {
  if (author.id !== me && to.person?.id !== me) return false;
  const seen = seenMoves[id] ?? '';
  return moves.some((move) => move.by.id !== me && move.at > seen);
}
