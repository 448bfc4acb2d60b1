import { useSignal } from '@preact/signals';
import { UserPlus } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { people as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { DisableDialog } from './disable-dialog';
import { InviteDialog } from './invite-dialog';
import { LinkDialog } from './link-dialog';
import { makePeople, type PersonRow } from './people-store';
import { PeopleTable } from './people-table';
import { RoleDialog } from './role-dialog';
import { Teams } from './teams';

/** Which dialog stands open, and for whom. */
export type Open = { kind: 'invite' } | { kind: 'role' | 'disable' | 'link'; person: PersonRow } | undefined;

export function PeoplePage() {
  const { call, toasts } = useDesk();
  const mayChange = useMe().person.role === 'admin';
  const store = useMemo(() => makePeople(call), [call]);
  useEffect(() => void store.directory.load(), [store]);
  const open = useSignal<Open>(undefined);
  const show = (what: Open) => {
    store.forgive();
    store.link.value = undefined;
    open.value = what;
  };
  const close = () => show(undefined);
  const enable = async ({ id, name }: PersonRow) => {
    if (await store.enable(id)) toasts.say(words.enabled(name));
    else if (store.fault.value) toasts.say(store.fault.value.message, { tone: 'bad' });
  };
  const invite = (
    <Button look="primary" icon={UserPlus} onClick={() => show({ kind: 'invite' })}>
      {words.invite}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} actions={mayChange && invite}>
        {mayChange ? words.lead.may : words.lead.not}
      </PageHead>
      <Shown of={store.directory} lines={8}>
        {(directory) => (
          <div class="people">
            <PeopleTable
              directory={directory}
              mayChange={mayChange}
              onOpen={show}
              onEnable={(person) => void enable(person)}
            />
            <Teams directory={directory} mayChange={mayChange} store={store} />
            {open.value?.kind === 'invite' && (
              <InviteDialog store={store} teams={directory.teams} onClose={close} />
            )}
            {open.value?.kind === 'link' && (
              <LinkDialog store={store} person={open.value.person} onClose={close} />
            )}
            {open.value?.kind === 'role' && (
              <RoleDialog store={store} teams={directory.teams} person={open.value.person} onClose={close} />
            )}
            {open.value?.kind === 'disable' && (
              <DisableDialog store={store} person={open.value.person} onClose={close} />
            )}
          </div>
        )}
      </Shown>
    </>
  );
}
