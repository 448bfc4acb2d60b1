import { useSignal } from '@preact/signals';
import type { Instant } from '../../domain/instant';
import { proposals as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { Dialog } from '../../ui/controls/dialog';
import { SelectField } from '../../ui/controls/select-field';
import type { ProposalStore } from './proposal-store';

const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

type ScheduleDialogProps = {
  planned: Instant | undefined;
  store: ProposalStore;
  /** Null: no longer by itself. */
  onMoment: (at: Instant | null) => Promise<void>;
  onClose: () => void;
};

/** A moment to come, by this browser's own clock. */
export function ScheduleDialog({ planned, store, onMoment, onClose }: ScheduleDialogProps) {
  const before = planned === undefined ? undefined : localOf(new Date(planned));
  const day = useSignal(before?.day ?? '');
  const time = useSignal(before?.time ?? '08:00');
  const tried = useSignal(false);
  const at = new Date(`${day.value}T${time.value}`);
  const ahead = at.getTime() > Date.now();
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (ahead) await onMoment(at.toISOString());
  };
  return (
    <Dialog title={words.scheduleTitle} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        <p>{words.scheduleLead}</p>
        <div class="schedule">
          <DateField
            label={words.scheduleDay}
            required
            min={localOf(new Date()).day}
            value={day.value}
            error={tried.value && !ahead ? words.scheduleMissing : undefined}
            onValue={(value) => (day.value = value)}
          />
          <SelectField
            label={words.scheduleTime}
            value={time.value}
            choices={hours.map((value) => ({ value, label: value }))}
            onValue={(value) => (time.value = value)}
          />
        </div>
        <div class="dialog-actions">
          {planned !== undefined && <Button onClick={() => void onMoment(null)}>{words.unschedule}</Button>}
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" busy={store.busy.value !== undefined}>
            {words.schedule}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function localOf(moment: Date): { day: string; time: string } {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { day, time: `${two(moment.getHours())}:00` };
}
