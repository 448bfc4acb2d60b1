import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { signIn as words } from '../../text/desk';
import { Notice } from '../../ui/controls/notice';
import { Bare } from '../shell/bare';
import { PageHead } from '../shell/page-head';
import { FaultNotice } from '../loading/shown';
import { PasswordForm } from './password-form';
import { PeopleToBe } from './people-to-be';
import { makeSignIn } from './sign-in-store';

/** `ended`: a session ran out under the person's hands. */
export function SignInPage({ ended }: { ended: boolean }) {
  const { call, session } = useDesk();
  const store = useMemo(() => makeSignIn(call, session.enter), [call, session]);
  useEffect(() => void store.findDemo(), [store]);
  const people = store.demoPeople.value;
  return (
    <Bare>
      <PageHead title={words.title}>{words.lead}</PageHead>
      {ended && <Notice tone="warn">{words.ended}</Notice>}
      {people && (
        <section class="stack">
          <h2>{words.demoTitle}</h2>
          <p class="soft">{words.demoLead}</p>
          {store.demoFault.value && <FaultNotice fault={store.demoFault.value} />}
          <PeopleToBe people={people} onChoose={store.become} />
        </section>
      )}
      {people === null && <PasswordForm store={store} />}
    </Bare>
  );
}
