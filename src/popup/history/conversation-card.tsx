import { ExternalLink } from 'lucide';
import type {
  Conversation,
  ConversationState,
  ConversationView,
  Move,
} from '../../domain/feedback/conversation';
import { popup as words } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { Tag } from '../../ui/controls/tag';
import { Moment } from '../../ui/controls/moment';
import { SentDetails } from '../complaint/sent-details';
import { Moves } from './moves';
import type { HistoryRow } from './rows';
import { toneOf } from './tone';

type ConversationRow = Extract<HistoryRow, { kind: 'conversation' }>;
type ConversationCardProps = {
  row: ConversationRow;
  me: { id: string };
  today: string;
  now: number;
  onMove: (move: Move) => Promise<boolean>;
  onDesk: () => void;
};

/** One request as it stands: what was asked, until when, what was answered, and what I can do now. */
export function ConversationCard({ row, me, today, now, onMove, onDesk }: ConversationCardProps) {
  const { view, conversation, unseen, moving } = row;
  const mine = conversation.author.id === me.id;
  const said = words.history;
  const open = awaited.includes(view.state);
  const late = open && view.day < today;
  return (
    <article class={unseen ? 'popup-card popup-card-new' : 'popup-card'} data-conversation={view.id}>
      <header class="popup-card-head">
        <Tag tone={toneOf[view.state]}>{said.states[view.state]}</Tag>
        {open && (
          <span class={late ? 'popup-late' : 'soft'}>
            {dayOf(view, now)}
            {late && `, ${said.overdue}`}
          </span>
        )}
        <span class="popup-card-marks">
          {unseen && <Tag tone="accent">{said.isNew}</Tag>}
          {!unseen && view.yourTurn && <Tag>{said.yourTurn}</Tag>}
        </span>
      </header>
      <p class="popup-card-request">{view.request}</p>
      <p class="popup-card-complaint soft">{view.complaint}</p>
      <p class="popup-card-meta soft">
        <span>{mine ? said.asked(view.to) : said.askedYou(view.author)}</span>{' '}
        <Moment at={view.at} relative />
      </p>
      {view.answer ? (
        <blockquote class="popup-answer">
          <p class="popup-answer-head">
            {said.answered[view.answer.kind](view.answer.by)}{' '}
            <span class="soft">
              <Moment at={view.answer.at} relative />
            </span>
          </p>
          {view.answer.text && <p>{view.answer.text}</p>}
        </blockquote>
      ) : (
        mine && open && <p class="soft">{said.noAnswer}</p>
      )}
      {moving?.what.kind === 'move' && (
        <Notice>{said.moveWaiting(words.moves.names[moving.what.move.kind])}</Notice>
      )}
      {!mine && view.yourTurn && (
        <Button small icon={ExternalLink} onClick={onDesk}>
          {words.moves.onDesk}
        </Button>
      )}
      {!moving && <Moves conversation={conversation} me={me} onMove={onMove} />}
      <SentDetails of={sentOf(conversation)} hint={words.sent.received} title={words.sent.titleAfter} />
    </article>
  );
}

/** States in which a day is being waited for. */
const awaited: ConversationState[] = ['requested', 'promised', 'countered'];

function dayOf({ state, day }: ConversationView, now: number) {
  const said = words.history;
  if (state === 'promised') return said.promisedBy(day, now);
  return state === 'countered' ? said.offeredBy(day, now) : said.by(day, now);
}

function sentOf({ key, complaint, request, addressee, by, lead, campaign, release }: Conversation) {
  return {
    key,
    kind: 'complaint',
    complaint: { complaint, request, addressee, by, lead, campaign, release },
  };
}
