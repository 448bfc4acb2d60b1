import { useSignal } from '@preact/signals';
import { deliveryOf } from '../../protocol/delivery';
import type { OutboxEntry } from '../../protocol/stored';
import { popup } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { CopyButton } from '../../ui/controls/copy-button';
import { Moment } from '../../ui/controls/moment';
import { Tag } from '../../ui/controls/tag';

import { SentDetails } from '../complaint/sent-details';
import type { WhyWaiting } from './why-waiting';

type EntryCardProps = {
  entry: OutboxEntry;
  why: WhyWaiting;
  now: number;
  onEdit: () => void;
  onDiscard: () => void;
};

/** Something written here that the hub does not have: why not yet, or why not at all. The text is never out of reach. */
export function EntryCard({ entry, why, now, onEdit, onDiscard }: EntryCardProps) {
  const words = popup.history;
  const { what, refused, at } = entry;
  return (
    <article class="popup-card" data-entry={entry.key}>
      <header class="popup-card-head">
        {refused ? <Tag tone="bad">{words.refusedTag}</Tag> : <Tag tone="accent">{words.waitingTag}</Tag>}
        <span class="soft">
          <Moment at={at} now={now} relative />
        </span>
      </header>
      {what.kind === 'complaint' ? (
        <>
          <p class="popup-card-request">{what.complaint.request}</p>
          <p class="popup-card-meta soft">{words.asked(what.to)}</p>
        </>
      ) : what.kind === 'act' ? (
        <p class="popup-card-request">{words.act}</p>
      ) : (
        <p class="popup-card-request">
          {popup.moves.names[what.move.kind]}
          {what.move.text && `: ${what.move.text}`}
        </p>
      )}
      <p class={refused ? 'popup-why popup-late' : 'popup-why'}>
        {refused ? words.refusedText(refused.message || refused.code) : whyInWords(why, now)}
      </p>
      <Actions entry={entry} onEdit={onEdit} onDiscard={onDiscard} />
      <SentDetails of={deliveryOf(entry)} title={popup.sent.titleBefore} hint={popup.sent.waitingText} />
    </article>
  );
}

function Actions({ entry, onEdit, onDiscard }: Pick<EntryCardProps, 'entry' | 'onEdit' | 'onDiscard'>) {
  const words = popup.history;
  const sure = useSignal(false);
  const { what, refused } = entry;
  if (sure.value)
    return (
      <div class="popup-moves">
        <span>{words.discardSure}</span>
        <Button small look="danger" onClick={onDiscard}>
          {words.discard}
        </Button>
        <Button small look="quiet" onClick={() => (sure.value = false)}>
          {words.keep}
        </Button>
      </div>
    );
  return (
    <div class="popup-moves">
      {what.kind === 'complaint' && (
        <Button small onClick={onEdit}>
          {refused ? words.edit : words.takeBack}
        </Button>
      )}
      {refused && <CopyButton small label={words.copy} text={textOf(entry)} />}
      {(refused || what.kind === 'move') && (
        <Button small look="quiet" onClick={() => (sure.value = true)}>
          {words.discard}
        </Button>
      )}
    </div>
  );
}

function whyInWords(why: WhyWaiting, now: number): string {
  const words = popup.history.why;
  return why.kind === 'retry' ? words.retry(popup.time(why.at, now)) : words[why.kind];
}

function textOf({ what }: OutboxEntry): string {
  if (what.kind === 'act') return JSON.stringify(what.act);
  return what.kind === 'complaint'
    ? `${what.complaint.complaint}\n\n${what.complaint.request}`
    : (what.move.text ?? '');
}
