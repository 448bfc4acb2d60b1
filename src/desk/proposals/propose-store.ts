import { signal } from '@preact/signals';
import type { Entry } from '../../domain/playbook/entries';
import { differences } from '../../domain/playbook/diff';
import type { EntryDifference } from '../../domain/playbook/release';
import type { Fault } from '../../protocol/hub-api';
import { proposals as words } from '../../text/desk';
import type { Call } from '../access/call';
import { makeDraft } from '../access/drafts';
import { readRelease } from '../playbook/release-reading';
import { checkFile, type FileProblem, largestFile } from './file-problems';

/** How far a file has come on its way to a proposal. */
export type Chosen =
  | { state: 'none' }
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; said: string; problems: FileProblem[] }
  | { state: 'checked'; name: string; entries: Entry[]; differences: EntryDifference[] };

export type ProposeStore = ReturnType<typeof makePropose>;

type MakePropose = { call: Call; me: string; onProposed: (id: string) => void };

export function makePropose({ call, me, onProposed }: MakePropose) {
  const chosen = signal<Chosen>({ state: 'none' });
  const title = makeDraft(me, 'proposal:title');
  const tried = signal(false);
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);

  const choose = async (file: File) => {
    const { name } = file;
    fault.value = undefined;
    chosen.value = { state: 'reading', name };
    if (file.size > largestFile)
      return void (chosen.value = { state: 'refused', name, said: words.tooLarge, problems: [] });
    const checked = checkFile(await file.text());
    if (!checked.ok) return void (chosen.value = { state: 'refused', name, ...checked });
    const before = await readRelease(call);
    if (!before.ok) {
      fault.value = before.fault;
      return void (chosen.value = { state: 'none' });
    }
    const { entries } = checked;
    chosen.value = {
      state: 'checked',
      name,
      entries,
      differences: differences(before.value?.entries ?? [], entries),
    };
  };
  const forget = () => {
    chosen.value = { state: 'none' };
    fault.value = undefined;
  };
  const submit = async () => {
    const said = title.text.value.trim();
    tried.value = true;
    if (chosen.value.state !== 'checked' || busy.value || !said) return;
    busy.value = true;
    fault.value = undefined;
    const file = { leadpact: 1 as const, entries: chosen.value.entries };
    const answered = await call('POST /api/proposals', { body: { title: said, file } });
    busy.value = false;
    if (!answered.ok) return void (fault.value = answered.fault);
    title.drop();
    onProposed(answered.value.id);
  };
  return { chosen, title: title.text, tried, busy, fault, choose, forget, submit };
}
