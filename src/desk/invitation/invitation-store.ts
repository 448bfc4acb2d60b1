import { signal } from '@preact/signals';
import type { Fault, Me } from '../../protocol/hub-api';
import type { Call } from '../access/call';
import { makeResource } from '../loading/resource';
import { invitation as words } from '../../text/desk';

/** The hub's rule for new passwords, in characters. */
const shortestPassword = 10;

type Passwords = { password: string; repeated: string };

/** What is wrong with a password that was typed twice, by field. */
export function problemsOf({ password, repeated }: Passwords): { password?: string; repeated?: string } {
  const missing = shortestPassword - password.length;
  if (missing > 0) return { password: words.tooShort(missing) };
  return repeated === password ? {} : { repeated: words.differs };
}

export type Invitation = ReturnType<typeof makeInvitation>;

type MakeInvitation = { call: Call; token: string; onSignedIn: (me: Me) => void };

/** A one-time link: it names the person, and takes a password if there is none yet. */
export function makeInvitation({ call, token, onSignedIn }: MakeInvitation) {
  const guest = makeResource(() => call('GET /api/invitations/:token', { params: { token } }));
  const password = signal('');
  const repeated = signal('');
  const shown = signal(false);
  const tried = signal(false);
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);

  const problems = () => problemsOf({ password: password.value, repeated: repeated.value });
  const submit = async (needsPassword: boolean) => {
    tried.value = true;
    if (busy.value || (needsPassword && Object.keys(problems()).length > 0)) return;
    busy.value = true;
    fault.value = undefined;
    const body = needsPassword ? { password: password.value } : {};
    const answered = await call('POST /api/invitations/:token', { params: { token }, body });
    busy.value = false;
    if (answered.ok) onSignedIn(answered.value);
    else fault.value = answered.fault;
  };
  return { guest, password, repeated, shown, tried, busy, fault, problems, submit };
}
