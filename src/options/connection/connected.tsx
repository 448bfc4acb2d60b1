import { useSignal } from '@preact/signals';
import { LogIn, LogOut, Plug } from 'lucide';
import { send } from '../../browser/send';
import type { Connection } from '../../protocol/stored';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import { Notice } from '../../ui/controls/notice';
import { Tag } from '../../ui/controls/tag';
import type { Settings } from '../state/settings';
import { becomePerson, connectHub } from './connect';
import { Leave } from './leave';

type ConnectedProps = { settings: Settings; connection: Connection };

/** As whom, to which hub, how fresh; test, sign in again, leave. */
export function Connected({ settings, connection }: ConnectedProps) {
  const words = options.connection;
  const { playbook, sync, syncFault } = settings.stored.value;
  const now = new Date().toISOString();
  return (
    <div class="options-connected">
      <dl class="options-facts">
        <dt>{words.person}</dt>
        <dd>
          {words.as(connection.person.name, connection.person.role)}{' '}
          {connection.signedOut ? (
            <Tag tone="warn">{words.signedOut}</Tag>
          ) : (
            <Tag tone="good">{words.ok}</Tag>
          )}
        </dd>
        <dt>{words.company}</dt>
        <dd>{connection.company.name}</dd>
        <dt>{words.hub}</dt>
        <dd>{connection.hub}</dd>
        <dt>{words.playbook}</dt>
        <dd>
          {playbook
            ? words.release(playbook.release.number, playbook.release.releasedAt, now)
            : words.noRelease}
        </dd>
        <dt>{words.checked}</dt>
        <dd>{sync?.checkedAt ? words.checkedAt(sync.checkedAt, now) : words.never}</dd>
      </dl>
      {syncFault && !connection.signedOut && (
        <Notice tone="warn">{words.lastFailed(syncFault.message)}</Notice>
      )}
      {connection.signedOut && <SignIn connection={connection} />}
      <div class="options-actions">
        {!connection.signedOut && <Test settings={settings} />}
        <Leave settings={settings} connection={connection} icon={LogOut} />
      </div>
    </div>
  );
}

function SignIn({ connection }: { connection: Connection }) {
  const words = options.connection;
  const busy = useSignal(false);
  const failed = useSignal<string | undefined>(undefined);
  const signIn = async () => {
    const { hub, person, demo } = connection;
    busy.value = true;
    failed.value = await (demo ? becomePerson(hub, person.id) : connectHub(hub));
    busy.value = false;
  };
  return (
    <Notice tone="warn">
      <p>{failed.value ?? words.signedOutText}</p>
      <Button look="primary" icon={LogIn} busy={busy.value} onClick={() => void signIn()}>
        {words.signIn}
      </Button>
    </Notice>
  );
}

function Test({ settings }: { settings: Settings }) {
  const words = options.connection;
  const busy = useSignal(false);
  const test = async () => {
    busy.value = true;
    const started = performance.now();
    const answer = await send({ kind: 'sync.now' });
    busy.value = false;
    if (!answer) settings.toasts.say(words.noAnswer, { tone: 'bad' });
    else if (answer.ok) settings.toasts.say(words.works(Math.round(performance.now() - started)));
    else settings.toasts.say(answer.message, { tone: 'bad' });
  };
  return (
    <Button icon={Plug} busy={busy.value} onClick={() => void test()}>
      {busy.value ? words.testing : words.test}
    </Button>
  );
}
