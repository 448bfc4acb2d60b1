import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Person, type Role, roles } from '../../domain/people/person';
import { useDesk, useMe } from '../access/desk';
import { shell as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { makeResource, valueOf } from '../loading/resource';
import { Shown } from '../loading/shown';
import { PeopleToBe } from '../sign-in/people-to-be';

/** On a demonstration hub: see the other side at a click. */
export function DemoBar() {
  const { call, session, toasts } = useDesk();
  const me = useMe().person;
  const choosing = useSignal(false);
  const people = useMemo(() => makeResource(() => call('GET /api/demo/people', {})), [call]);
  useEffect(() => void people.load(), [people]);
  const all = valueOf(people)?.people ?? [];

  const become = async (person: Person) => {
    if (person.id === me.id) return;
    const answered = await call('POST /api/demo/session', { body: { person: person.id } });
    if (!answered.ok) return toasts.say(answered.fault.message, { tone: 'bad' });
    session.enter(answered.value);
    toasts.say(words.nowNamed(person.name));
  };
  const firstOf = (role: Role) => all.find((each) => each.role === role);

  return (
    <section class="demo-bar" aria-label={words.demoBar}>
      <span>{words.youAre}</span>
      <span class="demo-roles">
        {roles.map((role) => {
          const first = firstOf(role);
          if (!first && role !== me.role) return null;
          const pressed = role === me.role;
          return (
            <button
              key={role}
              type="button"
              aria-pressed={pressed}
              onClick={() => !pressed && first && void become(first)}
            >
              {words.demoRoles[role]}
            </button>
          );
        })}
      </span>
      <strong>{me.name}</strong>
      <Button small look="quiet" onClick={() => (choosing.value = true)}>
        {words.someoneElse}
      </Button>
      <Dialog title={words.chooseSomeone} open={choosing.value} onClose={() => (choosing.value = false)}>
        <Shown of={people}>
          {({ people }) => <PeopleToBe people={people} me={me.id} onChoose={become} />}
        </Shown>
      </Dialog>
    </section>
  );
}
