import type { MoveKind } from '../../domain/feedback/conversation';
import type { ConversationRow } from '../../protocol/hub-api';
import { requests as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { Notice } from '../../ui/controls/notice';
import { TextArea } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';
import { dayOf } from './day';
import type { RequestStore } from './request-store';

type MoveFormProps = { kind: MoveKind; row: ConversationRow; store: RequestStore };

/** The text and day of one move. Control+Enter sends, as in the popup. */
export function MoveForm({ kind, row, store }: MoveFormProps) {
  const problems = store.tried.value ? store.problems() : {};
  const dayLabel = words.dayLabel[kind];
  const textLabel = words.textLabel[kind];
  const submit = (event: Event) => {
    event.preventDefault();
    void store.send();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form class="move-form stack" noValidate onSubmit={submit} onKeyDown={keys}>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      {store.movedOn.value && <Notice tone="warn">{words.movedOn}</Notice>}
      {dayLabel && (
        <DateField
          label={dayLabel}
          hint={words.dayHint(row.by)}
          min={dayOf(new Date())}
          value={store.day.value}
          error={problems.day}
          required
          onValue={(day) => (store.day.value = day)}
        />
      )}
      <TextArea
        label={textLabel ?? words.note}
        hint={words.textHint[kind]}
        optional={textLabel === undefined}
        maxLength={4000}
        value={store.text.value}
        error={problems.text}
        onValue={(text) => (store.text.value = text)}
      />
      <div class="row">
        <Button type="submit" look="primary" busy={store.busy.value}>
          {words.actions[kind]}
        </Button>
        <Button look="quiet" onClick={() => store.write(undefined)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
