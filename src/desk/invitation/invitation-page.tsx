import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { Person } from '../../domain/people/person';
import { useDesk } from '../access/desk';
import { invitation as words } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { Skeleton } from '../../ui/controls/skeleton';
import { FaultNotice } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { makeInvitation, type Invitation } from './invitation-store';
import { NewPassword } from './new-password';

/** Where a one-time link leads: to a first password, or straight in on another browser. */
export function InvitationPage() {
  const { call, session } = useDesk();
  const { route } = useLocation();
  const token = useRoute().params['token'] ?? '';
  const store = useMemo(
    () =>
      makeInvitation({
        call,
        token,
        onSignedIn: (me) => {
          session.enter(me);
          route('/', true);
        },
      }),
    [call, session, token, route],
  );
  useEffect(() => void store.guest.load(), [store]);
  const guest = store.guest.now.value;
  if (guest.state === 'loading') return <Skeleton lines={3} />;
  if (guest.state === 'failed')
    return (
      <>
        <PageHead title={words.unusable} />
        <Notice tone="warn">
          <p>{guest.fault.message}</p>
          <p>{words.askAgain}</p>
        </Notice>
        <LinkButton href="/sign-in">{words.toSignIn}</LinkButton>
      </>
    );
  return <Welcome store={store} {...guest.value} />;
}

type WelcomeProps = { store: Invitation; person: Person; needsPassword: boolean };

function Welcome({ store, person, needsPassword }: WelcomeProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    void store.submit(needsPassword);
  };
  return (
    <>
      <PageHead title={words.welcome(person.name)}>
        {needsPassword ? words.lead(person.role) : words.leadSignIn}
      </PageHead>
      <form class="stack" noValidate onSubmit={submit}>
        {store.fault.value && <FaultNotice fault={store.fault.value} />}
        <p class="account">
          <span class="soft">{words.account}</span> {person.email}
        </p>
        {needsPassword && <NewPassword store={store} email={person.email} />}
        <Button type="submit" look="primary" busy={store.busy.value}>
          {needsPassword ? words.submit : words.submitSignIn}
        </Button>
      </form>
    </>
  );
}
