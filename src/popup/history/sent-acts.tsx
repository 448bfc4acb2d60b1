import { useSignal } from '@preact/signals';
import { readStored } from '../../browser/stored';
import type { Delivery } from '../../protocol/hub-api';
import { popup } from '../../text/popup';
import { Dialog } from '../../ui/controls/dialog';
import { SentBytes } from '../complaint/sent-bytes';

/** What the hub was told of this person's leads, newest first; read when it is asked for. */
export function SentActs() {
  const shown = useSignal<Delivery[] | undefined>(undefined);
  const words = popup.sent;
  const open = async () => {
    shown.value = ((await readStored(['sentActs'])).sentActs ?? []).toReversed();
  };
  return (
    <p>
      <button type="button" class="popup-link" onClick={() => void open()}>
        {words.acts}
      </button>
      <Dialog title={words.acts} open={shown.value !== undefined} onClose={() => (shown.value = undefined)}>
        {shown.value?.length === 0 ? (
          <p>{words.noActs}</p>
        ) : (
          <SentBytes of={shown.value ?? []} hint={words.actsHint} />
        )}
      </Dialog>
    </p>
  );
}
