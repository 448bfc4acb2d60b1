import type { Instant } from '../../domain/instant';
import type { Person } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import type { Draft, DraftContent } from '../../protocol/hub-api/drafts';
import { readCarriers } from '../playbook/proposal-store';
import { readEntryRows, readHead } from '../playbook/store';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { deleteDraft, insertDraft, readDraftHeads, readDrafts, updateDraft } from './store';

type Saving = { content: DraftContent; person: Person; now: Instant };

export async function draftHeads(tx: Tx): Promise<Omit<Draft, 'content'>[]> {
  const carriers = await readCarriers(tx);
  return (await readDraftHeads(tx)).map((head) => carried(head, carriers));
}

export async function draftOf(tx: Tx, id: string): Promise<Draft | Refusal> {
  const [draft] = await readDrafts(tx, [id]);
  return draft ? carried(draft, await readCarriers(tx)) : refuse('draft.unknown');
}

function carried<Each extends Omit<Draft, 'content'>>(draft: Each, carriers: Map<string, string>): Each {
  const proposal = carriers.get(draft.entry);
  return { ...draft, ...(proposal !== undefined && { proposal }) };
}

/** Begins a draft on the text in force. Whoever comes second is sent to the draft that there is. */
export async function begin(
  tx: Tx,
  { content, base, person, now }: Saving & { base: Hash | null },
): Promise<Draft | Refusal> {
  const head = await readHead(tx);
  const rows = await readEntryRows(tx, head?.number ?? 0);
  const inForce = rows.find(({ id }) => id === content.id)?.hash ?? null;
  if (inForce !== base) return refuse('draft.based_on_older', { field: 'base' });
  const id = await insertDraft(tx, { content, base, person: person.id, now });
  return id === undefined ? refuse('draft.exists', { field: 'content.id' }) : draftOf(tx, id);
}

/** Saves over the version that the person had before them; never over what somebody else wrote meanwhile. */
export async function save(
  tx: Tx,
  {
    id,
    version,
    content,
    base,
    person,
    now,
  }: Saving & { id: string; version: number; base?: Hash | undefined },
): Promise<Draft | Refusal> {
  const [draft] = await readDrafts(tx, [id]);
  if (!draft) return refuse('draft.unknown');
  if (draft.entry !== content.id) return refuse('draft.of_another_entry', { field: 'content.id' });
  const saved = await updateDraft(tx, { id, version }, { content, base, person: person.id, now });
  return saved ? draftOf(tx, id) : movedOn(tx, id);
}

export async function discard(tx: Tx, of: { id: string; version: number }): Promise<{ ok: true } | Refusal> {
  const [draft] = await readDrafts(tx, [of.id]);
  if (!draft) return refuse('draft.unknown');
  return (await deleteDraft(tx, of)) ? { ok: true } : movedOn(tx, of.id);
}

/** Says who was faster: their text is read with the draft itself. */
async function movedOn(tx: Tx, id: string): Promise<Refusal> {
  const [draft] = await readDrafts(tx, [id]);
  return draft
    ? refuse('draft.moved_on', { about: draft.by.name, field: 'version' })
    : refuse('draft.unknown');
}
