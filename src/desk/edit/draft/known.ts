import { declaredFields } from '../../../domain/playbook/check-mapping';
import type { Entry, EntryKind } from '../../../domain/playbook/entries';
import type { FieldType } from '../../../domain/lead/fields';
import type { DraftContent } from '../../../protocol/hub-api/drafts';
import type { HubApi } from '../../../protocol/hub-api';
import { entry as entrySchema } from '../../../protocol/schema/entries';
import type { Answered, Call } from '../../access/call';
import { type ReadRelease, readRelease } from '../../playbook/release-reading';
import { standing } from './standing';

type DraftHead = HubApi['GET /api/drafts']['answer']['drafts'][number];

/** What an editor knows of the rest: the playbook in force, everyone's drafts, the teams. */
export type Known = {
  release: ReadRelease | null;
  drafts: DraftHead[];
  contents: DraftContent[];
  teams: string[];
};

/** So many drafts are read whole; of more only the titles are known. */
const readWhole = 60;

export async function readKnown(call: Call): Promise<Answered<Known>> {
  const [release, drafts, people] = await Promise.all([
    readRelease(call),
    call('GET /api/drafts', {}),
    call('GET /api/people', {}),
  ]);
  if (!release.ok) return release;
  if (!drafts.ok) return drafts;
  if (!people.ok) return people;
  const heads = drafts.value.drafts;
  const read = await Promise.all(
    heads.slice(0, readWhole).map(({ id }) => call('GET /api/drafts/:id', { params: { id } })),
  );
  // one that somebody discarded meanwhile is none any more
  const contents = read.flatMap((draft) => (draft.ok ? [draft.value.content] : []));
  const teams = people.value.teams.map(({ title }) => title);
  return { ok: true, value: { release: release.value, drafts: heads, contents, teams } };
}

/** The playbook as it would be with these drafts in force; a draft that is not whole yet leaves the entry as it is. */
export function laidOver(known: Known, ...contents: DraftContent[]): Entry[] {
  const entries = new Map((known.release?.entries ?? []).map((entry) => [entry.id, entry]));
  for (const content of [...known.contents, ...contents]) {
    const whole = wholeOf(content);
    if (content.removed) entries.delete(content.id);
    else if (whole) entries.set(content.id, whole);
  }
  return [...entries.values()];
}

/** The draft as an entry, where it is one already. */
export function wholeOf(content: DraftContent): Entry | undefined {
  const { removed: _, ...rest } = content;
  const parsed = entrySchema.safeParse(rest);
  return parsed.success ? parsed.data : undefined;
}

/** The draft with dots where a text is still to be written, so that it can be looked at while it is being written. */
export function withDots(content: DraftContent): DraftContent {
  return wholeOf(content) ? content : { ...content, title: content.title || '…', body: dotted(content.body) };
}

function dotted(value: unknown): unknown {
  if (value === '') return '…';
  if (Array.isArray(value)) return value.map(dotted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dotted(inner)]));
}

/** Every id that is taken, in force or in a draft. */
export function takenIds({ release, drafts }: Known): { id: string }[] {
  return [...(release?.head ? release.entries : []), ...drafts.map(({ entry }) => ({ id: entry }))];
}

/** Entries of a kind to choose from, in force or in a draft, by title; archived ones are not offered. */
export function choicesOf(known: Known, kind: EntryKind): { value: string; label: string }[] {
  const titles = new Map<string, string>();
  for (const { id, title, kind: of, archived } of known.release?.entries ?? [])
    if (of === kind && !archived) titles.set(id, title);
  for (const { entry, title, kind: of } of known.drafts) if (of === kind) titles.set(entry, title || entry);
  return [...titles]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

export type KnownField = { name: string; type: FieldType };

/** Every field that texts and conditions can speak of. */
export function fieldsOf(entries: Entry[]): KnownField[] {
  return [...declaredFields(entries.filter(standing))].map(([name, type]) => ({ name, type }));
}
