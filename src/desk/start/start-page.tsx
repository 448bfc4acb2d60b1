import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { start as words } from '../../text/desk';
import { LinkButton } from '../../ui/controls/button';
import { valueOf } from '../loading/resource';
import { MyThanks } from '../insight/my-thanks';
import { PageHead } from '../shell/page-head';
import { InForce } from './in-force';
import { OpenRequests } from './open-requests';
import { makeStart } from './start-store';
import { ToSign } from './to-sign';

/** What waits for you, by your role. */
export function StartPage() {
  const { call } = useDesk();
  const { person } = useMe();
  const store = useMemo(() => makeStart(call, person), [call, person]);
  useEffect(() => void store.load(), [store]);
  const mayPropose = person.role === 'marketing' || person.role === 'team_lead';
  return (
    <>
      <PageHead title={words.greeting(person.name)} />
      <div class="start">
        <InForce release={store.release} mayPropose={mayPropose} />
        {(store.staff || valueOf(store.toSign)?.length) && <ToSign proposals={store.toSign} />}
        {person.role === 'admin' ? (
          <section class="card stack">
            <h2>{words.invite}</h2>
            <p class="soft">{words.inviteHelp}</p>
            <p>
              <LinkButton href="/people">{words.invite}</LinkButton>
            </p>
          </section>
        ) : (
          <OpenRequests requests={store.requests} mine={store.mine} />
        )}
        {store.staff && <MyThanks />}
      </div>
    </>
  );
}
