import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { catalogue, likelyCrm } from '../../crm/catalogue';
import type { CrmId } from '../../domain/lead/facts';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import { SelectField } from '../../ui/controls/select-field';
import { TextField } from '../../ui/controls/text-field';
import type { Settings } from '../state/settings';
import { readAddress } from '../state/web-address';
import { allowSite } from './change-sites';

/** One more site: its address as the browser shows it, and which CRM it is, guessed and changeable. */
export function AddSite({ settings }: { settings: Settings }) {
  const words = options.sites;
  const typed = useSignal('');
  const chosen = useSignal<CrmId | undefined>(undefined);
  const tried = useSignal(false);
  const { sites = {}, playbook } = settings.stored.value;
  const address = readAddress(typed.value);
  const guessed = address.ok ? likelyCrm(address.url, playbook?.mappings) : 'mapped';
  const crm = chosen.value ?? guessed;

  const add = async () => {
    tried.value = true;
    if (!address.ok) return;
    const { origin, host } = address.url;
    const change = await allowSite(origin, { crm, sites });
    if (change === 'refused') return settings.toasts.say(words.refused, { tone: 'bad' });
    if (change !== 'done') return settings.toasts.say(words.notTaken, { tone: 'bad' });
    typed.value = '';
    chosen.value = undefined;
    tried.value = false;
    settings.toasts.say(words.added(host));
  };
  return (
    <form
      class="options-inline options-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        name="site"
        label={words.address}
        hint={words.addressHint}
        error={tried.value && !address.ok ? words.problems[address.problem] : undefined}
        autocomplete="off"
        value={typed.value}
        onValue={(value) => (typed.value = value)}
      />
      <SelectField
        name="crm"
        label={words.crm}
        value={crm}
        choices={catalogue.map(({ id, label }) => ({ value: id, label }))}
        onValue={(value) => (chosen.value = value)}
      />
      <Button type="submit" icon={Plus}>
        {words.add}
      </Button>
    </form>
  );
}
