import { Link2, LogIn } from 'lucide';
import { popup } from '../../text/popup';
import { Button } from '../../ui/controls/button';
import { EmptyState } from '../../ui/controls/empty-state';
import { Notice } from '../../ui/controls/notice';

type UnconnectedProps = { demo: boolean; onOpen: () => void };

/** Nobody yet: what to do, and one button. */
export function Unconnected({ demo, onOpen }: UnconnectedProps) {
  const words = popup.unconnected;
  return (
    <EmptyState icon={Link2} title={demo ? words.demoTitle : words.title}>
      <p>{demo ? words.demoText : words.text}</p>
      <Button look="primary" onClick={onOpen}>
        {demo ? words.demoOpen : words.open}
      </Button>
    </EmptyState>
  );
}

/** The hub ended the session: writing goes on, sending waits. */
export function SignedOut({ onOpen }: { onOpen: () => void }) {
  const words = popup.unconnected;
  return (
    <div class="popup-pad">
      <Notice tone="warn" title={words.signedOutTitle}>
        <p>{words.signedOutText}</p>
        <Button small icon={LogIn} onClick={onOpen}>
          {words.signIn}
        </Button>
      </Notice>
    </div>
  );
}
