import { useLocation } from 'preact-iso';
import type { ComponentChildren } from 'preact';
import { useDesk } from '../access/desk';
import { SignInPage } from '../sign-in/sign-in-page';
import { Skeleton } from '../../ui/controls/skeleton';
import { ToastRegion } from '../../ui/controls/toast';
import { FaultNotice } from '../loading/shown';
import { shell as words } from '../../text/desk';
import { Bare } from './bare';
import { Frame } from './frame';
import { PageHead } from './page-head';

/**
 * Lets in who is signed in. Everyone else signs in right here, at the address that was asked for, and is then where
 * he wanted to be. An invitation is for people without a session; a browser that connects is asked without a way aside.
 */
export function Gate({ children }: { children: ComponentChildren }) {
  const { session, toasts } = useDesk();
  const { path } = useLocation();
  return (
    <>
      {path.startsWith('/invitation/') ? <Bare>{children}</Bare> : inside()}
      <ToastRegion toasts={toasts} />
    </>
  );

  function inside() {
    const now = session.now.value;
    if (now.state === 'nobody') return <SignInPage ended={now.ended} />;
    if (now.state === 'somebody' && path === '/connect') return <Bare>{children}</Bare>;
    if (now.state === 'somebody') return <Frame key={now.me.person.id}>{children}</Frame>;
    return (
      <Bare>
        {now.state === 'finding out' ? (
          <Skeleton lines={3} />
        ) : (
          <>
            <PageHead title={words.noHub} />
            <FaultNotice fault={now.fault} again={() => void session.findOut()} />
          </>
        )}
      </Bare>
    );
  }
}
