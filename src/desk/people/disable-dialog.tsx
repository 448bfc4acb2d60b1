import { useDesk } from '../access/desk';
import { people as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { FaultNotice } from '../loading/shown';
import type { PeopleStore, PersonRow } from './people-store';

type DisableDialogProps = { store: PeopleStore; person: PersonRow; onClose: () => void };

export function DisableDialog({ store, person, onClose }: DisableDialogProps) {
  const { toasts } = useDesk();
  const disable = async () => {
    if (!(await store.disable(person.id))) return;
    toasts.say(words.disabled(person.name));
    onClose();
  };
  return (
    <Dialog title={words.disableTitle(person.name)} open onClose={onClose}>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      <p>{words.disableHelp}</p>
      <div class="dialog-actions">
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button look="danger" busy={store.busy.value} onClick={() => void disable()}>
          {words.disable}
        </Button>
      </div>
    </Dialog>
  );
}
