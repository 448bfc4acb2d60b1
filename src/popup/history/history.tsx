import { MessageSquareText } from 'lucide';
import type { Move } from '../../domain/feedback/conversation';
import type { OutboxEntry } from '../../protocol/stored';
import { popup as words } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { dayIn } from '../complaint/preset-day';
import type { Popup } from '../state/popup';
import { ConversationCard } from './conversation-card';
import { EntryCard } from './entry-card';
import { SentActs } from './sent-acts';
import { whyWaiting } from './why-waiting';

type HistoryProps = {
  popup: Popup;
  onMove: (conversation: string, move: Move) => Promise<boolean>;
  onEdit: (entry: OutboxEntry) => void;
  onDiscard: (entry: OutboxEntry) => void;
  onDesk: (conversation: string) => void;
};

/** What I asked for and what became of it; what the hub refused, and what still waits, before all else. */
export function History({ popup, onMove, onEdit, onDiscard, onDesk }: HistoryProps) {
  const rows = popup.history.value;
  const me = popup.me.value;
  const now = popup.now.value;
  const said = words.history;
  if (rows.length === 0 || !me)
    return (
      <>
        <EmptyState icon={MessageSquareText} title={said.empty}>
          <p>{said.emptyText}</p>
          <Button onClick={() => (popup.view.value = 'write')}>{said.write}</Button>
        </EmptyState>
        {me && <SentActs />}
      </>
    );
  const around = { online: popup.online.value, now, connection: popup.stored.value.connection };
  return (
    <>
      <ul class="popup-history">
        {rows.map((row) =>
          row.kind === 'entry' ? (
            <li key={row.entry.key}>
              <EntryCard
                entry={row.entry}
                why={whyWaiting(row.entry, around)}
                now={now}
                onEdit={() => onEdit(row.entry)}
                onDiscard={() => onDiscard(row.entry)}
              />
            </li>
          ) : (
            <li key={row.conversation.key}>
              <ConversationCard
                row={row}
                me={me}
                today={dayIn(now)}
                now={now}
                onMove={(move) => onMove(row.conversation.id, move)}
                onDesk={() => onDesk(row.conversation.id)}
              />
            </li>
          ),
        )}
      </ul>
      <SentActs />
    </>
  );
}
