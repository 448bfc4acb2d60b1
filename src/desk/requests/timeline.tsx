import type { IconNode } from 'lucide';
import { Ban, Check, CircleCheck, Flag, Handshake, MessageSquare, Reply, ThumbsDown, Undo2 } from 'lucide';
import type { MadeMove, MoveKind } from '../../domain/feedback/conversation';
import type { ConversationRow } from '../../protocol/hub-api';
import { controls } from '../../text/controls';
import { requests as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Moment } from '../../ui/controls/moment';

const icons: Record<MoveKind, IconNode> = {
  promise: Flag,
  decline: Ban,
  counter: Reply,
  accept: Handshake,
  report: Check,
  satisfied: CircleCheck,
  'not-satisfied': ThumbsDown,
  withdraw: Undo2,
};

/** Every move that was made, in its order; none is ever edited. */
export function Timeline({ row }: { row: ConversationRow }) {
  return (
    <section>
      <h2 class="label">{words.history}</h2>
      <ol class="timeline">
        <li>
          <Icon of={MessageSquare} />
          <p>
            {words.askedLine(row.author.name)} <Moment at={row.at} />
          </p>
        </li>
        {row.moves.map((move) => (
          <Made key={`${move.at} ${move.kind}`} move={move} />
        ))}
      </ol>
    </section>
  );
}

function Made({ move }: { move: MadeMove }) {
  const day = move.day ? controls.day(move.day) : '';
  return (
    <li class={`timeline-${move.by.side}`}>
      <Icon of={icons[move.kind]} />
      <p>
        {words.moves[move.kind](move.by.name, day)} <Moment at={move.at} />
      </p>
      {move.text && <p class="typed">{move.text}</p>}
    </li>
  );
}
