import { LogOut } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useDesk, useMe } from '../access/desk';
import { shell as words } from '../../text/desk';
import { IconButton } from '../../ui/controls/button';
import { DemoBar } from './demo-bar';
import { Mark } from './mark';
import { Navigation } from './navigation';

/** What stands around every page: who you are, where you can go. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { session, toasts } = useDesk();
  const { person, company, demo } = useMe();
  const signOut = async () => {
    const fault = await session.leave();
    if (fault) toasts.say(fault.message, { tone: 'bad' });
  };
  return (
    <div class={demo ? 'frame frame-demo' : 'frame'}>
      <a class="skip" href="#page">
        {words.skip}
      </a>
      {demo && <DemoBar />}
      <header class="frame-side">
        <p class="brand">
          <Mark />
          <span>
            {words.product}
            <span class="brand-company">{company.name}</span>
          </span>
        </p>
        <Navigation role={person.role} />
        <div class="frame-person">
          <p>
            <span class="frame-name">{person.name}</span>
            <span class="soft">{words.roles[person.role]}</span>
          </p>
          <IconButton icon={LogOut} label={words.signOut} onClick={() => void signOut()} />
        </div>
      </header>
      <main class="page" id="page" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
