import { useSignal } from '@preact/signals';
import type { Side } from '../../domain/playbook/release';
import { useMe } from '../access/desk';
import { makeDraft } from '../access/drafts';
import { proposals as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { TextArea } from '../../ui/controls/text-field';
import { useMemo } from 'preact/hooks';
import type { ProposalStore } from './proposal-store';

type ObjectDialogProps = {
  side: Side;
  store: ProposalStore;
  onReason: (reason: string) => Promise<void>;
  onClose: () => void;
};

/** A no needs its reason. What was typed stays until it has been sent. */
export function ObjectDialog({ side, store, onReason, onClose }: ObjectDialogProps) {
  const me = useMe().person.id;
  const draft = useMemo(() => makeDraft(me, 'objection'), [me]);
  const tried = useSignal(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    const reason = draft.text.value.trim();
    if (!reason) return;
    await onReason(reason);
    if (!store.fault.value) draft.drop();
  };
  return (
    <Dialog title={words.objectTitle(side)} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <p>{words.objectLead}</p>
        <TextArea
          label={words.reason}
          rows={4}
          maxLength={2000}
          required
          value={draft.text.value}
          error={tried.value && !draft.text.value.trim() ? words.reasonMissing : undefined}
          onValue={(typed) => (draft.text.value = typed)}
        />
        <div class="dialog-actions">
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" busy={store.busy.value !== undefined}>
            {words.object}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
