import { useSignal } from '@preact/signals';
import type { Fault } from '../../protocol/hub-api';
import { useDesk } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';

type BeginDialogProps = { onClose: () => void; onBegun: (id: string) => void };

export function BeginDialog({ onClose, onBegun }: BeginDialogProps) {
  const { call } = useDesk();
  const title = useSignal('');
  const stage = useSignal('');
  const tried = useSignal(false);
  const busy = useSignal(false);
  const fault = useSignal<Fault | undefined>(undefined);
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    const body = { title: title.value.trim(), stage: stage.value.trim() };
    if (busy.value || !body.title || !body.stage) return;
    busy.value = true;
    const answered = await call('POST /api/workshops', { body });
    busy.value = false;
    if (answered.ok) onBegun(answered.value.id);
    else fault.value = answered.fault;
  };
  return (
    <Dialog title={words.begin} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        {fault.value && <FaultNotice fault={fault.value} />}
        <TextField
          label={words.beginTitle}
          hint={words.beginTitleHint}
          maxLength={200}
          value={title.value}
          error={tried.value && !title.value.trim() ? words.titleMissing : undefined}
          onValue={(next) => (title.value = next)}
        />
        <TextField
          label={words.beginStage}
          hint={words.beginStageHint}
          maxLength={200}
          value={stage.value}
          error={tried.value && !stage.value.trim() ? words.stageMissing : undefined}
          onValue={(next) => (stage.value = next)}
        />
        <p>
          <Button type="submit" look="primary" busy={busy.value}>
            {words.begin}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
