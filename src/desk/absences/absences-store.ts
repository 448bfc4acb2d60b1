import { signal } from '@preact/signals';
import type { Day } from '../../domain/instant';
import type { Fault } from '../../protocol/hub-api';
import type { Absence } from '../../protocol/hub-api/absences';
import type { Call } from '../access/call';
import { makeResource } from '../loading/resource';

export type NewAbsence = { person?: string; from: Day; to: Day };
export type AbsencesStore = ReturnType<typeof makeAbsences>;

/** Who is away. Every change is made by the hub and read back from it. */
export function makeAbsences(call: Call) {
  const list = makeResource(() => call('GET /api/absences', {}));
  const busy = signal(false);
  const removing = signal<string | undefined>(undefined);
  const fault = signal<Fault | undefined>(undefined);

  const enter = async (body: NewAbsence): Promise<Absence | undefined> => {
    if (busy.value) return undefined;
    busy.value = true;
    fault.value = undefined;
    const answered = await call('POST /api/absences', { body });
    if (answered.ok) await list.load();
    else fault.value = answered.fault;
    busy.value = false;
    return answered.ok ? answered.value : undefined;
  };
  const remove = async ({ id }: Absence): Promise<boolean> => {
    if (removing.value) return false;
    removing.value = id;
    fault.value = undefined;
    const answered = await call('DELETE /api/absences/:id', { params: { id } });
    if (answered.ok) await list.load();
    else fault.value = answered.fault;
    removing.value = undefined;
    return answered.ok;
  };
  const forgive = () => void (fault.value = undefined);
  return { list, busy, removing, fault, enter, remove, forgive };
}
