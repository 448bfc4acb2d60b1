import type { Entry, EntryId, EntryKind } from './entries';
import { type PlaybookProblem, takenIds } from './problem';

type Reference = { path: string; to: EntryId | undefined; kind: EntryKind };

/** Ids are unique and begin with their kind; what an entry names is there and of the right kind. */
export function checkReferences(entries: Entry[]): PlaybookProblem[] {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const taken = takenIds(entries).map(
    ({ id }): PlaybookProblem => ({ code: 'entry.id_taken', entry: id, path: 'id', found: id }),
  );
  return [...taken, ...entries.flatMap((entry) => [...idProblem(entry), ...lostReferences(entry, kinds)])];
}

function idProblem({ id, kind }: Entry): PlaybookProblem[] {
  if (id.startsWith(`${kind}/`) && id.length > kind.length + 1) return [];
  return [{ code: 'entry.id_of_another_kind', entry: id, path: 'id', found: kind }];
}

function lostReferences(entry: Entry, kinds: Map<EntryId, EntryKind>): PlaybookProblem[] {
  return referencesOf(entry).flatMap(({ path, to, kind }): PlaybookProblem[] =>
    to === undefined || kinds.get(to) === kind
      ? []
      : [{ code: 'entry.reference_unknown', entry: entry.id, path, found: to }],
  );
}

function referencesOf(entry: Entry): Reference[] {
  switch (entry.kind) {
    case 'campaign':
      return [{ path: 'body.cartridge', to: entry.body.cartridge, kind: 'cartridge' }];
    case 'guidance':
      return campaignsOf(entry.body.campaigns);
    case 'service-level':
      return [
        ...campaignsOf(entry.body.campaigns),
        { path: 'body.calendar', to: entry.body.calendar, kind: 'calendar' },
      ];
    case 'cartridge':
      return [{ path: 'body.next', to: entry.body.next, kind: 'cartridge' }];
    default:
      return [];
  }
}

function campaignsOf(campaigns: EntryId[]): Reference[] {
  return campaigns.map((to, place) => ({ path: `body.campaigns[${place}]`, to, kind: 'campaign' }));
}
