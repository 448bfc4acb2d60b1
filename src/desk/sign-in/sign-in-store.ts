import { signal } from '@preact/signals';
import type { Person } from '../../domain/people/person';
import type { Fault, Me } from '../../protocol/hub-api';
import type { Call } from '../access/call';
import { signIn as words } from '../../text/desk';

export type SignIn = ReturnType<typeof makeSignIn>;

/** Signing in by password, or on a demonstration hub by choosing a person. */
export function makeSignIn(call: Call, onSignedIn: (me: Me) => void) {
  /** `null`: this is no demonstration hub; `undefined`: not known yet. */
  const demoPeople = signal<Person[] | null | undefined>(undefined);
  const demoFault = signal<Fault | undefined>(undefined);
  const email = signal('');
  const password = signal('');
  const busy = signal(false);
  const tried = signal(false);
  const fault = signal<Fault | undefined>(undefined);

  const findDemo = async () => {
    const answered = await call('GET /api/demo/people', {});
    demoPeople.value = answered.ok && answered.value.people.length > 0 ? answered.value.people : null;
  };
  const become = async (person: Person) => {
    const answered = await call('POST /api/demo/session', { body: { person: person.id } });
    if (answered.ok) onSignedIn(answered.value);
    else demoFault.value = answered.fault;
  };
  const missing = () => ({
    email: email.value.trim() ? undefined : words.emailMissing,
    password: password.value ? undefined : words.passwordMissing,
  });
  const submit = async () => {
    tried.value = true;
    if (busy.value || missing().email || missing().password) return;
    busy.value = true;
    fault.value = undefined;
    const body = { email: email.value.trim(), password: password.value };
    const answered = await call('POST /api/session', { body });
    busy.value = false;
    if (answered.ok) onSignedIn(answered.value);
    else fault.value = answered.fault;
  };
  return { demoPeople, demoFault, email, password, busy, tried, fault, findDemo, become, missing, submit };
}
