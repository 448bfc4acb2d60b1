import { useSignal } from '@preact/signals';
import { Undo2 } from 'lucide';
import type { Fault } from '../../protocol/hub-api';
import { useDesk } from '../access/desk';
import { proposals as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';

type RollBackProps = { release: number; onDone: () => void };

/** Puts an earlier release into force again: asks why, and has its number typed. */
export function RollBack({ release, onDone }: RollBackProps) {
  const asking = useSignal(false);
  return (
    <>
      <Button small look="quiet" icon={Undo2} onClick={() => (asking.value = true)}>
        {words.rollBack}
      </Button>
      {asking.value && (
        <RollBackDialog release={release} onDone={onDone} onClose={() => (asking.value = false)} />
      )}
    </>
  );
}

function RollBackDialog({ release, onDone, onClose }: RollBackProps & { onClose: () => void }) {
  const { call, toasts } = useDesk();
  const reason = useSignal('');
  const typed = useSignal('');
  const tried = useSignal(false);
  const busy = useSignal(false);
  const fault = useSignal<Fault | undefined>(undefined);
  const confirmed = typed.value.trim() === String(release);
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (!confirmed || !reason.value.trim() || busy.value) return;
    busy.value = true;
    const answered = await call('POST /api/releases/:number/roll-back', {
      params: { number: release },
      body: { reason: reason.value.trim() },
    });
    busy.value = false;
    if (!answered.ok) return void (fault.value = answered.fault);
    toasts.say(words.rolledBack(answered.value.number, release));
    onClose();
    onDone();
  };
  return (
    <Dialog title={words.rollBackTitle(release)} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        {fault.value && <FaultNotice fault={fault.value} />}
        <p>{words.rollBackLead(release)}</p>
        <TextField
          label={words.rollBackReason}
          hint={words.rollBackReasonHint}
          maxLength={200}
          required
          value={reason.value}
          error={tried.value && !reason.value.trim() ? words.reasonMissing : undefined}
          onValue={(value) => (reason.value = value)}
        />
        <TextField
          label={words.rollBackTyped(release)}
          autocomplete="off"
          required
          value={typed.value}
          error={tried.value && !confirmed ? words.rollBackTypedMissing(release) : undefined}
          onValue={(value) => (typed.value = value)}
        />
        <div class="dialog-actions">
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="danger" busy={busy.value}>
            {words.rollBack}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
