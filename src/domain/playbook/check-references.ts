import type { Entry, EntryId, EntryKind } from './entries';
import { type PlaybookProblem, takenIds } from './problem';

/** `needed`: without it nothing can be decided, so that it may not be archived. */
type Reference = { path: string; to: EntryId | undefined; kind: EntryKind; needed?: true };
type Known = ReadonlyMap<EntryId, { kind: EntryKind; archived: boolean }>;

/** Ids are unique and begin with their kind; what an entry names is there and of the right kind. */
export function checkReferences(entries: Entry[]): PlaybookProblem[] {
  const known: Known = new Map(
    entries.map(({ id, kind, archived }) => [id, { kind, archived: archived === true }]),
  );
  const taken = takenIds(entries).map(
    ({ id }): PlaybookProblem => ({ code: 'entry.id_taken', entry: id, path: 'id', found: id }),
  );
  return [...taken, ...entries.flatMap((entry) => [...idProblem(entry), ...lostReferences(entry, known)])];
}

function idProblem({ id, kind }: Entry): PlaybookProblem[] {
  if (id.startsWith(`${kind}/`) && id.length > kind.length + 1) return [];
  return [{ code: 'entry.id_of_another_kind', entry: id, path: 'id', found: kind }];
}

/** An archived entry may name what is gone. */
function lostReferences(entry: Entry, known: Known): PlaybookProblem[] {
  if (entry.archived) return [];
  return referencesOf(entry).flatMap(({ path, to, kind, needed }): PlaybookProblem[] => {
    if (to === undefined) return [];
    const found = known.get(to);
    if (found?.kind !== kind) return [{ code: 'entry.reference_unknown', entry: entry.id, path, found: to }];
    const gone = needed === true && found.archived;
    return gone ? [{ code: 'entry.reference_archived', entry: entry.id, path, found: to }] : [];
  });
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
        { path: 'body.calendar', to: entry.body.calendar, kind: 'calendar', needed: true },
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
