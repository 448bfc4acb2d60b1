import { useSignal } from '@preact/signals';
import type { Conversation, Move } from '../../domain/feedback/conversation';
import { mayMove } from '../../domain/feedback/fold';
import { popup } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { TextArea } from '../../ui/controls/text-field';

/** Moves of the one who asked; the addressee answers on the desk, where there is room for it. */
const askersMoves = ['accept', 'satisfied', 'not-satisfied', 'withdraw'] as const;
type AskersMove = (typeof askersMoves)[number];

type MovesProps = {
  conversation: Conversation;
  me: { id: string };
  onMove: (move: Move) => Promise<boolean>;
};

/** What I can do with a request now. Two of the moves ask once more: what is missing, or whether it is meant. */
export function Moves({ conversation, me, onMove }: MovesProps) {
  const words = popup.moves;
  const asking = useSignal<'not-satisfied' | 'withdraw' | undefined>(undefined);
  const may = allowed(conversation, me.id);
  if (may.length === 0) return null;
  const make = async (move: Move) => {
    if (await onMove(move)) asking.value = undefined;
  };
  if (asking.value === 'not-satisfied')
    return (
      <Missing
        onCancel={() => (asking.value = undefined)}
        onSay={(text) => make({ kind: 'not-satisfied', text })}
      />
    );
  if (asking.value === 'withdraw')
    return (
      <div class="popup-moves">
        <span>{words.withdrawSure}</span>
        <Button small look="danger" onClick={() => void make({ kind: 'withdraw' })}>
          {words.names.withdraw}
        </Button>
        <Button small look="quiet" onClick={() => (asking.value = undefined)}>
          {words.cancel}
        </Button>
      </div>
    );
  return (
    <div class="popup-moves">
      {may.map((kind) => (
        <Button
          key={kind}
          small
          {...(kind === 'satisfied' || kind === 'accept' ? { look: 'primary' as const } : {})}
          onClick={() => {
            if (kind === 'not-satisfied' || kind === 'withdraw') asking.value = kind;
            else void make({ kind });
          }}
        >
          {words.names[kind]}
        </Button>
      ))}
    </div>
  );
}

function allowed(conversation: Conversation, me: string): AskersMove[] {
  if (conversation.author.id !== me) return [];
  const may = mayMove(conversation, { side: 'asker' });
  return askersMoves.filter((kind) => may.includes(kind));
}

type MissingProps = { onSay: (text: string) => Promise<void>; onCancel: () => void };

function Missing({ onSay, onCancel }: MissingProps) {
  const words = popup.moves;
  const text = useSignal('');
  const tried = useSignal(false);
  const empty = text.value.trim() === '';
  return (
    <form
      class="popup-missing"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        tried.value = true;
        if (!empty) void onSay(text.value.trim());
      }}
    >
      <TextArea
        label={words.notSatisfiedLabel}
        hint={words.notSatisfiedExample}
        error={tried.value && empty ? words.textMissing : undefined}
        rows={2}
        maxLength={4000}
        value={text.value}
        onValue={(value) => (text.value = value)}
      />
      <div class="popup-moves">
        <Button small type="submit" look="primary">
          {words.send}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
