import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { controls as words } from '../../text/controls';
import { IconButton } from './button';

type DialogProps = {
  title: string;
  open: boolean;
  /** Escape, the cross, or a click beside it. Typed text is the caller's to keep. */
  onClose: () => void;
  children: ComponentChildren;
};

/** The browser's own modal dialog: it holds the focus, gives it back, and closes with Escape. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // a layout effect: the browser gives the focus back only to a dialog that is closed while it is in the page
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown || !open) return;
    shown.showModal();
    return () => shown.close();
  }, [open]);
  const beside = (event: Event) => event.target === dialog.current && onClose();
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={id}
      onMouseDown={beside}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {open && (
        <div class="dialog-body">
          <header class="dialog-head">
            <h2 id={id}>{title}</h2>
            <IconButton icon={X} label={words.close} onClick={onClose} />
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
