import { signal } from '@preact/signals';
import type { Criterion } from '../../domain/definition/criterion';
import type { Side } from '../../domain/playbook/release';
import type { Fault } from '../../protocol/hub-api';
import type { Workshop, WorkshopSide } from '../../protocol/hub-api/workshops';
import type { Call } from '../access/call';
import { makeDraft } from '../access/drafts';
import { type Change, withChange } from '../edit/form/place';

/** Typing is saved once it rests this long, in milliseconds. */
const rest = 900;

export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed';
export type WritingStore = ReturnType<typeof makeWriting>;
type MakeWriting = {
  call: Call;
  me: string;
  side: Side;
  workshop: Workshop;
  onSaved: (saved: Workshop) => void;
};

/** The text of one's own side: saved by itself, kept in this browser tab until the hub has it, never saved over another's. */
export function makeWriting({ call, me, side, workshop, onSaved }: MakeWriting) {
  const params = { id: workshop.id };
  const kept = makeDraft(me, `workshop:${workshop.id}`);
  const begun = workshop.sides[side];
  const unsent = readKept(kept.text.value);
  let version = unsent ? unsent.version : begun.version;
  const criteria = signal<Criterion[]>(unsent?.criteria ?? begun.criteria ?? []);
  const saving = signal<Saving>(unsent ? 'unsaved' : 'saved');
  const fault = signal<Fault | undefined>(undefined);
  /** What a colleague wrote meanwhile. */
  const theirs = signal<WorkshopSide | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> | undefined;

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), rest);
  };
  const change: Change = (path, next) => {
    criteria.value = withChange(criteria.value, path, next) as Criterion[];
    kept.text.value = JSON.stringify({ version, criteria: criteria.value });
    saving.value = 'unsaved';
    if (!theirs.value) later();
  };
  /** Saves what is unsaved, one saving after the other. */
  async function save(): Promise<void> {
    clearTimeout(timer);
    await under;
    if (saving.value === 'saved' || theirs.value) return;
    under = send();
    await under;
    under = undefined;
  }
  async function send(): Promise<void> {
    const sent = criteria.value;
    saving.value = 'saving';
    fault.value = undefined;
    const answered = await call('PUT /api/workshops/:id/criteria', {
      params,
      body: { version, criteria: sent },
    });
    if (answered.ok) {
      version = answered.value.sides[side].version;
      onSaved(answered.value);
      if (criteria.value === sent) return settled();
      kept.text.value = JSON.stringify({ version, criteria: criteria.value });
      saving.value = 'unsaved';
      return later();
    }
    saving.value = 'failed';
    if (answered.fault.code === 'workshop.moved_on') await readTheirs();
    else fault.value = answered.fault;
  }
  const settled = () => {
    saving.value = 'saved';
    kept.drop();
  };
  async function readTheirs(): Promise<void> {
    const answered = await call('GET /api/workshops/:id', { params });
    if (answered.ok) theirs.value = answered.value.sides[side];
    else fault.value = answered.fault;
  }
  const takeTheirs = () => {
    if (!theirs.value) return;
    version = theirs.value.version;
    criteria.value = theirs.value.criteria ?? [];
    theirs.value = undefined;
    settled();
  };
  const keepMine = () => {
    if (!theirs.value) return;
    version = theirs.value.version;
    theirs.value = undefined;
    saving.value = 'unsaved';
    void save();
  };
  const close = () => clearTimeout(timer);
  if (unsent) later();
  return {
    criteria,
    saving,
    fault,
    theirs,
    recovered: unsent !== undefined,
    change,
    save,
    takeTheirs,
    keepMine,
    close,
    version: () => version,
  };
}

function readKept(text: string): { version: number; criteria: Criterion[] } | undefined {
  try {
    const kept = JSON.parse(text) as { version: number; criteria: Criterion[] };
    return Array.isArray(kept.criteria) ? kept : undefined;
  } catch {
    return undefined;
  }
}
