import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../browser/send';
import type { Person } from '../domain/people/person';
import type { Connection } from '../protocol/stored';
import { popup as words } from '../text/popup';
import { SelectField } from '../ui/controls/select-field';
import type { Popup } from './state/popup';

/** In the demonstration company one changes sides with one choice. What a person wrote waits for that person. */
export function PersonSwitch({ popup, connection }: { popup: Popup; connection: Connection }) {
  const { hub, person } = connection;
  const people = useSignal<Person[]>([person]);
  const switching = useSignal(false);
  useEffect(() => {
    const ask = async () => {
      people.value = (await demoPeople(hub)) ?? people.value;
    };
    void ask();
  }, [hub, people]);

  const become = async (id: string) => {
    const left = popup.entries.value.filter((entry) => entry.person === person.id).length;
    switching.value = true;
    const answer = await send({ kind: 'hub.connect-demo', hub, person: id });
    switching.value = false;
    if (!answer) popup.toasts.say(words.header.noWorker, { tone: 'bad' });
    else if (!answer.ok) popup.toasts.say(words.person.failed(answer.message), { tone: 'bad' });
    else if (left > 0) popup.toasts.say(words.person.waiting(left, person.name));
  };
  return (
    <section class="popup-switch" aria-label={words.person.label}>
      <SelectField
        name="person"
        label={words.person.label}
        value={person.id}
        choices={people.value.map(({ id, name, role }) => ({
          value: id,
          label: `${name}, ${words.roles[role]}`,
          disabled: switching.value,
        }))}
        onValue={(id) => void become(id)}
      />
    </section>
  );
}

async function demoPeople(hub: string): Promise<Person[] | undefined> {
  const { callHub } = await import('../protocol/schema/client'); // not before the first paint
  const got = await callHub({ hub }, 'GET /api/demo/people', {});
  return got.ok ? got.answer?.people : undefined;
}
