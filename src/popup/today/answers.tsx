import { popup as words } from '../../text/popup';
import { Tag } from '../../ui/controls/tag';
import { toneOf } from '../history/tone';
import type { Popup } from '../state/popup';

const fits = 3;

/** Answers that wait to be read, or for me to act on; the rest stands under "My requests". */
export function Answers({ popup }: { popup: Popup }) {
  const open = () => (popup.view.value = 'history');
  const waiting = popup.history.value.flatMap((row) =>
    row.kind === 'conversation' && (row.unseen || row.view.yourTurn) ? [row] : [],
  );
  if (waiting.length === 0) return null;
  return (
    <section class="today-group">
      <h2 class="today-title">
        {words.today.answers} <span class="today-count">{waiting.length}</span>
      </h2>
      <ul>
        {waiting.slice(0, fits).map(({ view, unseen }) => (
          <li key={view.id}>
            <button type="button" class="today-answer" onClick={open}>
              <Tag tone={toneOf[view.state]}>{words.history.states[view.state]}</Tag>
              <span>{view.request}</span>
              {unseen && <Tag tone="accent">{words.history.isNew}</Tag>}
            </button>
          </li>
        ))}
      </ul>
      {waiting.length > fits && (
        <button type="button" class="popup-link" onClick={open}>
          {words.today.allRequests}
        </button>
      )}
    </section>
  );
}
