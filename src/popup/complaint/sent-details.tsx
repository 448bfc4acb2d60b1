import { useSignal } from '@preact/signals';
import { Dialog } from '../../ui/controls/dialog';
import { SentBytes } from './sent-bytes';

type SentDetailsProps = { of: object; title: string; hint: string };

/** A link to everything that was sent, or will be. */
export function SentDetails({ of, title, hint }: SentDetailsProps) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="popup-link" onClick={() => (open.value = true)}>
        {title}
      </button>
      <Dialog title={title} open={open.value} onClose={() => (open.value = false)}>
        <SentBytes of={of} hint={hint} />
      </Dialog>
    </>
  );
}
