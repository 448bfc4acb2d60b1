import { useSignal } from '@preact/signals';
import type { Role } from '../../domain/people/person';
import { people as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { Notice } from '../../ui/controls/notice';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';
import { OneTimeLinkShown } from '../sessions/one-time-link';
import type { Directory, PeopleStore } from './people-store';
import { RoleAndTeam } from './role-and-team';

type InviteDialogProps = { store: PeopleStore; teams: Directory['teams']; onClose: () => void };

export function InviteDialog({ store, teams, onClose }: InviteDialogProps) {
  const name = useSignal('');
  const email = useSignal('');
  const role = useSignal<Role>('rep');
  const team = useSignal('');
  const tried = useSignal(false);
  const noName = name.value.trim() ? undefined : words.nameMissing;
  const noEmail = /^\S+@\S+\.\S+$/.test(email.value.trim()) ? undefined : words.emailMissing;
  const submit = (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (noName || noEmail) return;
    const person = { name: name.value.trim(), email: email.value.trim(), role: role.value };
    void store.invite({ ...person, ...(team.value && { team: team.value }) });
  };
  const another = () => {
    store.link.value = undefined;
    name.value = email.value = '';
    tried.value = false;
  };
  const link = store.link.value;
  return (
    <Dialog title={words.invite} open onClose={onClose}>
      {link ? (
        <div class="stack">
          <Notice tone="good">{words.invited(link.name)}</Notice>
          <OneTimeLinkShown {...link} label={words.linkFor(link.name)} />
          <p>
            <Button onClick={another}>{words.another}</Button>
          </p>
        </div>
      ) : (
        <form class="stack" noValidate onSubmit={submit}>
          {store.fault.value && <FaultNotice fault={store.fault.value} />}
          <TextField
            label={words.name}
            required
            value={name.value}
            error={tried.value ? noName : undefined}
            onValue={(typed) => (name.value = typed)}
          />
          <TextField
            label={words.email}
            type="email"
            required
            value={email.value}
            error={tried.value ? noEmail : undefined}
            onValue={(typed) => (email.value = typed)}
          />
          <RoleAndTeam role={role} team={team} teams={teams} />
          <div class="dialog-actions">
            <Button type="submit" look="primary" busy={store.busy.value}>
              {words.submitInvite}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
