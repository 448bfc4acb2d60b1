import { useSignal } from '@preact/signals';
import type { Role } from '../../domain/people/person';
import { useDesk } from '../access/desk';
import { people as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { FaultNotice } from '../loading/shown';
import type { Directory, PeopleStore, PersonRow } from './people-store';
import { RoleAndTeam } from './role-and-team';

type RoleDialogProps = {
  store: PeopleStore;
  teams: Directory['teams'];
  person: PersonRow;
  onClose: () => void;
};

export function RoleDialog({ store, teams, person, onClose }: RoleDialogProps) {
  const { toasts } = useDesk();
  const role = useSignal<Role>(person.role);
  const team = useSignal(person.team?.id ?? '');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await store.giveRole({ id: person.id, role: role.value, team: team.value }))) return;
    toasts.say(words.changed(person.name));
    onClose();
  };
  return (
    <Dialog title={words.changeNamed(person.name)} open onClose={onClose}>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        {store.fault.value && <FaultNotice fault={store.fault.value} />}
        <RoleAndTeam role={role} team={team} teams={teams} />
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
