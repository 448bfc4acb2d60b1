import { useSignal } from '@preact/signals';
import type { Absence } from '../../protocol/hub-api/absences';
import { absences as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { Dialog } from '../../ui/controls/dialog';
import { SelectField } from '../../ui/controls/select-field';
import { FaultNotice } from '../loading/shown';
import type { AbsencesStore } from './absences-store';

type EnterDialogProps = {
  store: AbsencesStore;
  /** For whom one may be entered, oneself first. */
  people: { id: string; name: string }[];
  onEntered: (absence: Absence) => void;
  onClose: () => void;
};

export function EnterDialog({ store, people, onEntered, onClose }: EnterDialogProps) {
  const [me] = people;
  const person = useSignal(me?.id ?? '');
  const from = useSignal('');
  const to = useSignal('');
  const tried = useSignal(false);
  const { fault } = store;
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (problemOf(from.value, to.value)) return;
    const entered = await store.enter({ person: person.value, from: from.value, to: to.value });
    if (entered) onEntered(entered);
  };
  const problem = tried.value ? problemOf(from.value, to.value) : undefined;
  const refused = (field: string) => (fault.value?.field === field ? fault.value.message : undefined);
  const choices = people.map(({ id, name }) => ({ value: id, label: id === me?.id ? words.me(name) : name }));
  return (
    <Dialog title={words.enter} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        {fault.value && !['from', 'to'].includes(fault.value.field ?? '') && (
          <FaultNotice fault={fault.value} />
        )}
        {people.length > 1 && (
          <SelectField
            label={words.person}
            value={person.value}
            choices={choices}
            onValue={(id) => (person.value = id)}
          />
        )}
        <DateField
          label={words.from}
          required
          value={from.value}
          error={problem?.from ?? refused('from')}
          onValue={(day) => {
            if (to.value === '' || to.value === from.value) to.value = day;
            from.value = day;
          }}
        />
        <DateField
          label={words.to}
          required
          min={from.value}
          value={to.value}
          error={problem?.to ?? refused('to')}
          onValue={(day) => (to.value = day)}
        />
        <div class="dialog-actions">
          <Button type="submit" look="primary" busy={store.busy.value}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function problemOf(from: string, to: string): { from?: string; to?: string } | undefined {
  if (from === '') return { from: words.fromMissing };
  if (to === '') return { to: words.toMissing };
  return to < from ? { to: words.backwards } : undefined;
}
