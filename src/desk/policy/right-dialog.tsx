import { useSignal } from '@preact/signals';
import { sideOf } from '../../domain/people/person';
import type { SigningRight } from '../../domain/people/signing';
import type { Policy } from '../../protocol/hub-api/policy';
import { policy as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { SelectField } from '../../ui/controls/select-field';
import { useDesk } from '../access/desk';
import { FaultNotice } from '../loading/shown';
import type { PolicyStore } from './policy-store';

const rights = ['by role', 'marketing', 'sales', 'none'] as const;

type RightDialogProps = { person: Policy['people'][number]; store: PolicyStore; onClose: () => void };

/** What is set for one person; the side of which their role is not is never offered. */
export function RightDialog({ person, store, onClose }: RightDialogProps) {
  const { toasts } = useDesk();
  const right = useSignal<SigningRight | 'by role'>(person.set ?? 'by role');
  const ofRole = sideOf(person.role);
  const offered = rights.filter(
    (each) => each === 'by role' || each === 'none' || ofRole === undefined || each === ofRole,
  );
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await store.setRight({ person: person.id, right: right.value }))) return;
    toasts.say(words.changed(person.name));
    onClose();
  };
  return (
    <Dialog title={words.changeNamed(person.name)} open onClose={onClose}>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        {store.fault.value && <FaultNotice fault={store.fault.value} />}
        <SelectField
          label={words.right}
          value={right.value}
          choices={offered.map((value) => ({ value, label: words.rights[value] }))}
          onValue={(value) => (right.value = value)}
        />
        <div class="dialog-actions">
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" busy={store.busy.value}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
