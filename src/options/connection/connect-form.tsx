import { useSignal } from '@preact/signals';
import { Lock } from 'lucide';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import { Icon } from '../../ui/controls/icon';
import { Notice } from '../../ui/controls/notice';
import { TextField } from '../../ui/controls/text-field';
import type { Settings } from '../state/settings';
import { readAddress } from '../state/web-address';
import { connectHub } from './connect';

/** Where the hub is. An address that the company has set can be read and not changed. */
export function ConnectForm({ settings }: { settings: Settings }) {
  const words = options.connection;
  const typed = useSignal('');
  const tried = useSignal(false);
  const busy = useSignal(false);
  const failed = useSignal<string | undefined>(undefined);
  const set = settings.managed.value.hub;
  const address = readAddress(set ?? typed.value);
  const connect = async () => {
    tried.value = true;
    if (!address.ok) return;
    busy.value = true;
    failed.value = await connectHub(address.url.origin); // the browser's question comes before any wait
    busy.value = false;
    if (!failed.value) settings.toasts.say(words.connected);
  };
  return (
    <form
      class="options-connect"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <div class="options-inline">
        <TextField
          name="hub"
          label={words.address}
          hint={set ? undefined : words.addressHint}
          error={tried.value && !address.ok ? words.problems[address.problem] : undefined}
          readOnly={set !== undefined}
          autocomplete="off"
          value={set ?? typed.value}
          onValue={(value) => (typed.value = value)}
        />
        <Button type="submit" look="primary" busy={busy.value}>
          {busy.value ? words.connecting : words.connect}
        </Button>
      </div>
      {set && (
        <p class="options-managed soft">
          <Icon of={Lock} size={14} /> {words.managed}
        </p>
      )}
      {address.ok && address.plain && <Notice tone="warn">{words.plain}</Notice>}
      {failed.value && <Notice tone="bad">{failed.value}</Notice>}
    </form>
  );
}
