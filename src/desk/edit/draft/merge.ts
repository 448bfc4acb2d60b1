/** A place that both changed, and not to the same. */
type Clash = { path: string; mine: unknown; theirs: unknown };
export type Merged = { value: unknown; clashes: Clash[] };

type Three = { base: unknown; mine: unknown; theirs: unknown };
type Choose = (path: string) => 'mine' | 'theirs';
type Found = { path: string; clashes: Clash[]; choose: Choose };

/**
 * What two people made of one text, in one: what only one of them changed is taken over; where both changed the same
 * place it is a clash, and `choose` says whose stands. Parts of a list are told apart by their ids. A part that one
 * took out and the other changed stays.
 */
export function merge(three: Three, choose: Choose = () => 'mine'): Merged {
  const clashes: Clash[] = [];
  const value = mergeAt(three, { path: '', clashes, choose });
  return { value, clashes };
}

function mergeAt(three: Three, found: Found): unknown {
  const { base, mine, theirs } = three;
  if (equal(mine, theirs) || equal(base, theirs)) return mine;
  if (equal(base, mine)) return theirs;
  if (isRecord(mine) && isRecord(theirs))
    return mergeRecords(isRecord(base) ? base : {}, { mine, theirs }, found);
  if (isParted(mine) && isParted(theirs) && isParted(base)) return mergeParts(base, { mine, theirs }, found);
  found.clashes.push({ path: found.path, mine, theirs });
  return found.choose(found.path) === 'mine' ? mine : theirs;
}

type Members = Record<string, unknown>;

function mergeRecords(
  base: Members,
  { mine, theirs }: { mine: Members; theirs: Members },
  found: Found,
): Members {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...keys].map((key) => {
    const path = found.path === '' ? key : `${found.path}.${key}`;
    const value = mergeAt({ base: base[key], mine: mine[key], theirs: theirs[key] }, { ...found, path });
    return [key, value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

type Part = { id: string };

function mergeParts(base: Part[], { mine, theirs }: { mine: Part[]; theirs: Part[] }, found: Found): Part[] {
  const order = equal(idsIn(mine, base), idsIn(base, mine)) ? [theirs, mine] : [mine, theirs];
  const ids = order.reduce<string[]>((all, list) => withNew(all, list), []);
  return ids.flatMap((id) => {
    const three = { base: partOf(base, id), mine: partOf(mine, id), theirs: partOf(theirs, id) };
    const kept = keptPart(three, { ...found, path: `${found.path}[${id}]` });
    return kept === undefined ? [] : [kept as Part];
  });
}

/** Taken out by one: gone, unless the other changed it meanwhile. */
function keptPart(three: Three, found: Found): unknown {
  const { base, mine, theirs } = three;
  if (mine === undefined) return equal(base, theirs) ? undefined : theirs;
  if (theirs === undefined) return equal(base, mine) ? undefined : mine;
  return mergeAt(three, found);
}

/** Ids of a list put where they stand in it: behind the one that they follow there. */
function withNew(all: string[], list: Part[]): string[] {
  const ids = [...all];
  for (const [index, { id }] of list.entries()) {
    if (ids.includes(id)) continue;
    const before = list[index - 1]?.id;
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  }
  return ids;
}

const idsIn = (list: Part[], other: Part[]) =>
  list.map(({ id }) => id).filter((id) => other.some((part) => part.id === id));
const partOf = (list: Part[], id: string) => list.find((part) => part.id === id);

function isParted(value: unknown): value is Part[] {
  if (!Array.isArray(value)) return false;
  const ids = value.map((item: unknown) => (isRecord(item) ? item['id'] : undefined));
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

function isRecord(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values are the same JSON, whatever the order of members. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => equal(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => equal(one[key], other[key]));
}
