import { foldText } from '../../domain/lead/fold-text';
import type { Entry, EntryKind } from '../../domain/playbook/entries';

export const kinds = [
  'campaign',
  'guidance',
  'definition',
  'service-level',
  'value-proposition',
  'cartridge',
  'calendar',
  'mapping',
] as const satisfies EntryKind[];
export const tabs = ['entries', 'drafts', 'proposals', 'releases'] as const;

/** What the playbook page shows; it stands in the address. */
export type View = {
  tab: (typeof tabs)[number];
  /** Absent: the release in force. */
  release?: number | undefined;
  kind?: EntryKind | undefined;
  search: string;
  /** Only what is archived; absent: all that counts. */
  archived?: true | undefined;
  entry?: string | undefined;
};

export function viewOf(query: Record<string, string>): View {
  const release = Number(query['release']);
  return {
    tab: tabs.find((tab) => tab === query['show']) ?? 'entries',
    release: Number.isSafeInteger(release) && release > 0 ? release : undefined,
    kind: kinds.find((kind) => kind === query['kind']),
    search: (query['search'] ?? '').slice(0, 200),
    archived: query['archived'] === '1' ? true : undefined,
    entry: query['entry'] || undefined,
  };
}

export function addressOf({ tab, release, kind, search, archived, entry }: View): string {
  const query = new URLSearchParams();
  if (tab !== 'entries') query.set('show', tab);
  if (release) query.set('release', String(release));
  if (kind) query.set('kind', kind);
  if (search) query.set('search', search);
  if (archived) query.set('archived', '1');
  if (entry) query.set('entry', entry);
  return query.size > 0 ? `/playbook?${query}` : '/playbook';
}

const texts = new WeakMap<Entry, string>();

/** What a search looks through; made once for an entry, because a playbook may have thousands. */
function textOf(entry: Entry): string {
  const text = texts.get(entry) ?? foldText(`${entry.title} ${entry.id} ${JSON.stringify(entry.body)}`);
  texts.set(entry, text);
  return text;
}

type Asked = Pick<View, 'kind' | 'search' | 'archived'>;

/** The entries that a view asks for: of its kind, archived or not, with every word of the search somewhere in them. */
export function found(entries: Entry[], { kind, search, archived }: Asked): Entry[] {
  const words = foldText(search).split(/\s+/);
  return entries
    .filter((entry) => (!kind || entry.kind === kind) && entry.archived === archived)
    .filter((entry) => words.every((word) => textOf(entry).includes(word)));
}

/** By kind in the order in which they are read; campaigns and cartridges in their own order, others by title. */
export function ordered(entries: Entry[]): Entry[] {
  const place = (entry: Entry) => ('order' in entry.body ? entry.body.order : 0);
  return entries.toSorted(
    (one, other) =>
      kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
      place(one) - place(other) ||
      one.title.localeCompare(other.title),
  );
}
