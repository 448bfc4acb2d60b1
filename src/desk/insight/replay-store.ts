import { signal } from '@preact/signals';
import type { Criterion } from '../../domain/definition/criterion';
import { layOut } from '../../domain/workshop/lines';
import { agreedText, settle, type Settlement } from '../../domain/workshop/workshop';
import type { Fault } from '../../protocol/hub-api';
import type { ReplayAnswer } from '../../protocol/hub-api/insight';
import type { Answered, Call } from '../access/call';
import { wholeOf } from '../edit/draft/known';
import { makeResource } from '../loading/resource';

/** A text that can be replayed: `draft/‹id›` or `workshop/‹id›`. */
export type Choice = { value: string; kind: 'draft' | 'workshop'; title: string };

type Text = { stage: string; criteria: Criterion[] };
export type Shown =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'incomplete' }
  | { state: 'failed'; fault: Fault }
  | { state: 'there'; text: Text; answer: ReplayAnswer };

/** What a draft of a definition, or a workshop's one text, would have made of recorded leads. */
export function makeReplay(call: Call) {
  const choices = makeResource(() => readChoices(call));
  const chosen = signal('');
  const shown = signal<Shown>({ state: 'none' });

  const choose = async (value: string) => {
    chosen.value = value;
    if (value === '') return void (shown.value = { state: 'none' });
    shown.value = { state: 'asking' };
    const next = await replayed(call, value);
    if (chosen.value === value) shown.value = next;
  };
  return { choices, chosen, shown, choose };
}

async function readChoices(call: Call): Promise<Answered<Choice[]>> {
  const [drafts, workshops] = await Promise.all([
    call('GET /api/drafts', {}),
    call('GET /api/workshops', {}),
  ]);
  if (!drafts.ok) return drafts;
  if (!workshops.ok) return workshops;
  const ofDrafts = drafts.value.drafts
    .filter(({ kind }) => kind === 'definition')
    .map(({ id, title }): Choice => ({ value: `draft/${id}`, kind: 'draft', title }));
  const ofWorkshops = workshops.value.workshops
    .filter(({ handedIn }) => handedIn.sales && handedIn.marketing)
    .map(({ id, title }): Choice => ({ value: `workshop/${id}`, kind: 'workshop', title }));
  return { ok: true, value: [...ofDrafts, ...ofWorkshops] };
}

async function replayed(call: Call, value: string): Promise<Shown> {
  const [kind, id = ''] = value.split('/');
  const read = kind === 'draft' ? await textOfDraft(call, id) : await textOfWorkshop(call, id);
  if (!read.ok) return { state: 'failed', fault: read.fault };
  const text = read.value;
  if (!text || text.criteria.length === 0) return { state: 'incomplete' };
  const answered = await call('POST /api/insight/replay', { body: text });
  return answered.ok
    ? { state: 'there', text, answer: answered.value }
    : { state: 'failed', fault: answered.fault };
}

async function textOfDraft(call: Call, id: string): Promise<Answered<Text | undefined>> {
  const draft = await call('GET /api/drafts/:id', { params: { id } });
  if (!draft.ok) return draft;
  const entry = wholeOf(draft.value.content);
  return { ok: true, value: entry?.kind === 'definition' ? entry.body : undefined };
}

async function textOfWorkshop(call: Call, id: string): Promise<Answered<Text | undefined>> {
  const workshop = await call('GET /api/workshops/:id', { params: { id } });
  if (!workshop.ok) return workshop;
  const { sides, settlements, stage } = workshop.value;
  const lines = layOut(sides.sales.criteria ?? [], sides.marketing.criteria ?? []);
  const said = settlements.filter((each): each is typeof each & Settlement => each.choice !== null);
  return { ok: true, value: { stage, criteria: agreedText(settle(lines, said)).criteria } };
}
