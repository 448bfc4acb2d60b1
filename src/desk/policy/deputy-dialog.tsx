import { useSignal } from '@preact/signals';
import type { Policy } from '../../protocol/hub-api/policy';
import { policy as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { DateField } from '../../ui/controls/date-field';
import { Dialog } from '../../ui/controls/dialog';
import { SelectField } from '../../ui/controls/select-field';
import { useDesk } from '../access/desk';
import { FaultNotice } from '../loading/shown';
import type { PolicyStore } from './policy-store';

type People = Policy['people'];
type DeputyDialogProps = {
  policy: Policy;
  /** In whose place a deputy may be named here. */
  places: People;
  store: PolicyStore;
  onClose: () => void;
};

export function DeputyDialog({ policy, places, store, onClose }: DeputyDialogProps) {
  const { toasts } = useDesk();
  const person = useSignal(places[0]?.id ?? '');
  const deputy = useSignal('');
  const from = useSignal('');
  const to = useSignal('');
  const tried = useSignal(false);
  const side = places.find(({ id }) => id === person.value)?.side;
  const fits = policy.people.filter(
    ({ id, mayDeputise }) => id !== person.value && side !== undefined && mayDeputise.includes(side),
  );
  const chosen = fits.find(({ id }) => id === deputy.value);
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (!chosen || !from.value || !to.value) return;
    const body = { person: person.value, deputy: chosen.id, from: from.value, to: to.value };
    if (!(await store.nameDeputy(body))) return;
    toasts.say(words.named(chosen.name));
    onClose();
  };
  const daysMissing = tried.value && (!from.value || !to.value) ? words.daysMissing : undefined;
  return (
    <Dialog title={words.name} open onClose={onClose}>
      <form class="stack" noValidate onSubmit={(event) => void submit(event)}>
        {store.fault.value && <FaultNotice fault={store.fault.value} />}
        {places.length > 1 && (
          <SelectField
            label={words.inPlaceOf}
            value={person.value}
            choices={places.map(({ id, name }) => ({ value: id, label: name }))}
            onValue={(value) => (person.value = value)}
          />
        )}
        {fits.length === 0 ? (
          <p>{words.nobodyFits}</p>
        ) : (
          <SelectField
            label={words.deputy}
            value={chosen?.id ?? ''}
            error={tried.value && !chosen ? words.deputyMissing : undefined}
            choices={[
              { value: '', label: words.choose },
              ...fits.map(({ id, name, role }) => ({ value: id, label: `${name} (${words.roles[role]})` })),
            ]}
            onValue={(value) => (deputy.value = value)}
          />
        )}
        <div class="schedule">
          <DateField
            label={words.from}
            value={from.value}
            error={daysMissing}
            onValue={(value) => (from.value = value)}
          />
          <DateField
            label={words.to}
            min={from.value}
            value={to.value}
            onValue={(value) => (to.value = value)}
          />
        </div>
        <div class="dialog-actions">
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" look="primary" busy={store.busy.value}>
            {words.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
