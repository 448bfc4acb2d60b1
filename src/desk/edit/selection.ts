import { signal } from '@preact/signals';
import type { Fault } from '../../protocol/hub-api';
import type { DraftProblem } from '../../protocol/hub-api/drafts';
import type { Call } from '../access/call';

export type Selection = ReturnType<typeof makeSelection>;
type MakeSelection = { call: Call; chosen: string[]; onProposed: (id: string) => void };

/** The drafts that are to be proposed together. They are checked first: a proposal that cannot be released helps nobody. */
export function makeSelection({ call, chosen: first, onProposed }: MakeSelection) {
  const chosen = signal<ReadonlySet<string>>(new Set(first));
  const title = signal('');
  const tried = signal(false);
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);
  const problems = signal<DraftProblem[]>([]);

  function toggle(id: string) {
    const next = new Set(chosen.value);
    if (!next.delete(id)) next.add(id);
    chosen.value = next;
  }

  async function propose(drafts: string[]) {
    const said = title.value.trim();
    tried.value = true;
    if (busy.value || !said || drafts.length === 0) return;
    busy.value = true;
    fault.value = undefined;
    problems.value = [];
    const found = await check(drafts);
    if (found && found.length > 0) problems.value = found;
    if (found?.length === 0) await send(said, drafts);
    busy.value = false;
  }

  async function check(drafts: string[]): Promise<DraftProblem[] | undefined> {
    const read = await Promise.all(drafts.map((id) => call('GET /api/drafts/:id', { params: { id } })));
    const contents = read.flatMap((draft) => (draft.ok ? [draft.value.content] : []));
    const lost = read.find((draft) => !draft.ok);
    if (lost && !lost.ok) return void (fault.value = lost.fault);
    const answered = await call('POST /api/drafts/check', { body: { contents } });
    if (!answered.ok) return void (fault.value = answered.fault);
    return answered.value.problems;
  }

  async function send(said: string, drafts: string[]) {
    const answered = await call('POST /api/proposals', { body: { title: said, drafts } });
    if (answered.ok) onProposed(answered.value.id);
    else fault.value = answered.fault;
  }

  return { chosen, title, tried, busy, fault, problems, toggle, propose };
}
