import { type Signal, signal } from '@preact/signals';
import type { Fault, Me } from '../../protocol/hub-api';
import type { Call } from './call';
import { dropDrafts } from './drafts';

type SignedIn =
  | { state: 'finding out' }
  | { state: 'no answer'; fault: Fault }
  /** `ended`: there was a session and the hub no longer takes it. */
  | { state: 'nobody'; ended: boolean }
  | { state: 'somebody'; me: Me };

export type Session = {
  now: Signal<SignedIn>;
  findOut: () => Promise<void>;
  enter: (me: Me) => void;
  expire: () => void;
  leave: () => Promise<Fault | undefined>;
};

/** Who sits at this desk. */
export function makeSession(call: () => Call): Session {
  const now = signal<SignedIn>({ state: 'finding out' });
  const enter = (me: Me) => void (now.value = { state: 'somebody', me });
  const expire = () => void (now.value = { state: 'nobody', ended: true });
  const findOut = async () => {
    now.value = { state: 'finding out' };
    const answered = await call()('GET /api/me', {});
    if (answered.ok) enter(answered.value);
    else if (answered.status === 401) now.value = { state: 'nobody', ended: false };
    else now.value = { state: 'no answer', fault: answered.fault };
  };
  const leave = async () => {
    const answered = await call()('DELETE /api/session', {});
    if (!answered.ok && answered.status !== 401) return answered.fault;
    dropDrafts();
    now.value = { state: 'nobody', ended: false };
    return undefined;
  };
  return { now, findOut, enter, expire, leave };
}
