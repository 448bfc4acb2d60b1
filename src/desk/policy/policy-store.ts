import { signal } from '@preact/signals';
import type { Fault, HubApi } from '../../protocol/hub-api';
import type { Policy } from '../../protocol/hub-api/policy';
import type { Answered, Call } from '../access/call';
import { makeResource } from '../loading/resource';

export type PolicyStore = ReturnType<typeof makePolicy>;
type Right = HubApi['POST /api/policy/rights']['body'];
type Deputy = HubApi['POST /api/deputies']['body'];

/** Who signs for what. Every change answers with the whole policy as it stands then. */
export function makePolicy(call: Call) {
  const policy = makeResource(() => call('GET /api/policy', {}));
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);
  const change = async (ask: () => Promise<Answered<Policy>>): Promise<boolean> => {
    if (busy.value) return false;
    busy.value = true;
    fault.value = undefined;
    const answered = await ask();
    if (answered.ok) policy.set(answered.value);
    else fault.value = answered.fault;
    busy.value = false;
    return answered.ok;
  };
  const beStrict = (strict: boolean) => change(() => call('PUT /api/policy', { body: { strict } }));
  const setRight = (body: Right) => change(() => call('POST /api/policy/rights', { body }));
  const nameDeputy = (body: Deputy) => change(() => call('POST /api/deputies', { body }));
  const endDeputy = (id: string) => change(() => call('DELETE /api/deputies/:id', { params: { id } }));
  const forgive = () => void (fault.value = undefined);
  return { policy, busy, fault, beStrict, setRight, nameDeputy, endDeputy, forgive };
}
