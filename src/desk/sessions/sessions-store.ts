import { signal } from '@preact/signals';
import type { Instant } from '../../domain/instant';
import type { Fault, SessionRow } from '../../protocol/hub-api';
import type { Call } from '../access/call';
import { makeResource } from '../loading/resource';

export type OneTimeLink = { link: string; expiresAt: Instant };

/** Where a person is signed in. */
export function makeSessions(call: Call) {
  const list = makeResource(() => call('GET /api/sessions', {}));
  const ending = signal<string | undefined>(undefined);
  const link = signal<OneTimeLink | undefined>(undefined);
  const linking = signal(false);
  const fault = signal<Fault | undefined>(undefined);

  const end = async (row: SessionRow): Promise<boolean> => {
    if (ending.value) return false;
    ending.value = row.id;
    fault.value = undefined;
    const answered = await call('DELETE /api/sessions/:id', { params: { id: row.id } });
    if (!answered.ok) fault.value = answered.fault;
    else await list.load();
    ending.value = undefined;
    return answered.ok;
  };
  const makeLink = async () => {
    if (linking.value) return;
    linking.value = true;
    fault.value = undefined;
    const answered = await call('POST /api/my/link', {});
    linking.value = false;
    if (answered.ok) link.value = answered.value;
    else fault.value = answered.fault;
  };
  return { list, ending, link, linking, fault, end, makeLink };
}
