import { signal } from '@preact/signals';
import type { Fault, HubApi } from '../../protocol/hub-api';
import type { Workshop } from '../../protocol/hub-api/workshops';
import type { Choice } from '../../domain/workshop/workshop';
import type { Answered, Call } from '../access/call';
import { makeResource, valueOf } from '../loading/resource';
import { readRelease } from '../playbook/release-reading';

export type WorkshopStore = ReturnType<typeof makeWorkshop>;
type DraftWanted = HubApi['POST /api/workshops/:id/draft']['body'];

/** One workshop, and what can be done with it as a whole. What one line or one text is doing, its own part knows. */
export function makeWorkshop({ call, id }: { call: Call; id: string }) {
  const params = { id };
  const workshop = makeResource(() => call('GET /api/workshops/:id', { params }));
  const release = makeResource(() => readRelease(call));
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);

  /** Does one thing at a time; what was refused because somebody was faster shows their state. */
  async function change(asked: () => Promise<Answered<Workshop>>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    fault.value = undefined;
    const answered = await asked();
    busy.value = false;
    if (answered.ok) workshop.set(answered.value);
    else fault.value = answered.fault;
    if (!answered.ok && answered.status === 409) await workshop.load();
    return answered.ok;
  }

  const handIn = (version: number) =>
    change(() => call('POST /api/workshops/:id/hand-in', { params, body: { version } }));
  const takeBack = () => change(() => call('POST /api/workshops/:id/take-back', { params }));
  const settle = (line: string, choice: Choice | null) => {
    const said = valueOf(workshop)?.settlements.find((each) => each.line === line);
    const body = { line, version: said?.version ?? 0, choice };
    return change(() => call('POST /api/workshops/:id/settlements', { params, body }));
  };
  const takeDraft = async (body: DraftWanted): Promise<string | undefined> => {
    if (busy.value) return undefined;
    busy.value = true;
    fault.value = undefined;
    const answered = await call('POST /api/workshops/:id/draft', { params, body });
    busy.value = false;
    if (answered.ok) return answered.value.draft;
    fault.value = answered.fault;
    return undefined;
  };
  const load = () => Promise.all([workshop.load(), release.load()]);
  return { workshop, release, busy, fault, load, handIn, takeBack, settle, takeDraft };
}
