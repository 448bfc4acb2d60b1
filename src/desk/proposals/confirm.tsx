import type { ComponentChildren } from 'preact';
import { proposals as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import type { ProposalStore } from './proposal-store';

type ConfirmProps = {
  title: string;
  yes: string;
  store: ProposalStore;
  onYes: () => Promise<void>;
  onClose: () => void;
  children: ComponentChildren;
};

/** Asks before something that cannot be taken back. */
export function Confirm({ title, yes, store, onYes, onClose, children }: ConfirmProps) {
  return (
    <Dialog title={title} open onClose={onClose}>
      <div class="stack">{children}</div>
      <div class="dialog-actions">
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button look="primary" busy={store.busy.value !== undefined} onClick={() => void onYes()}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
