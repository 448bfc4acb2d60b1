import { useSignal } from '@preact/signals';
import type { IconNode } from 'lucide';
import { send } from '../../browser/send';
import type { Connection } from '../../protocol/stored';
import { options } from '../../text/options';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { Notice } from '../../ui/controls/notice';
import type { Settings } from '../state/settings';
import { sendFirst } from './send-first';
import { fileOf, saveFile } from './unsent-file';

type LeaveProps = { settings: Settings; connection: Connection; icon: IconNode };

/** Ends the connection. What a person wrote is never dropped by it: they send it, save it, or let it wait here. */
export function Leave({ settings, connection, icon }: LeaveProps) {
  const words = options.leaving;
  const asking = useSignal(false);
  const doing = useSignal<'nothing' | 'sending' | 'saved'>('nothing');
  const remaining = useSignal<number | undefined>(undefined);
  const unsent = settings.unsent.value;
  const { name } = connection.person;

  const leave = async (how: 'ask' | 'keep' | 'discard') => {
    const answer = await send({ kind: 'hub.leave', unsent: how });
    if (!answer) return settings.toasts.say(options.connection.noAnswer, { tone: 'bad' });
    asking.value = !answer.ok;
    if (answer.ok) settings.toasts.say(options.connection.left);
  };
  const sendThenLeave = async () => {
    doing.value = 'sending';
    remaining.value = await sendFirst(settings);
    doing.value = 'nothing';
    if (remaining.value === 0) await leave('ask');
  };
  const save = () => {
    saveFile(fileOf(unsent, connection));
    doing.value = 'saved';
  };
  return (
    <>
      <Button icon={icon} onClick={() => void leave('ask')}>
        {options.connection.leave}
      </Button>
      <Dialog title={words.title} open={asking.value} onClose={() => (asking.value = false)}>
        <p>{words.text(unsent.length, name)}</p>
        {remaining.value ? <Notice tone="warn">{words.stillThere(remaining.value)}</Notice> : null}
        <div class="options-choices">
          <Button look="primary" busy={doing.value === 'sending'} onClick={() => void sendThenLeave()}>
            {doing.value === 'sending' ? words.sending : words.send}
          </Button>
          <p class="soft">{words.sendHint}</p>
          <Button onClick={() => void leave('keep')}>{words.keep}</Button>
          <p class="soft">{words.keepHint(name)}</p>
          <Button onClick={save}>{words.save}</Button>
          <p class="soft">{doing.value === 'saved' ? words.saved : words.saveHint}</p>
          {doing.value === 'saved' && (
            <Button look="danger" onClick={() => void leave('discard')}>
              {words.remove}
            </Button>
          )}
        </div>
        <div class="dialog-actions">
          <Button look="quiet" onClick={() => (asking.value = false)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
