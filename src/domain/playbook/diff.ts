import type { Entry } from './entries';
import type { EntryDifference, ValueDifference } from './release';

type Found = { path: string; before: unknown; after: unknown };

/**
 * What changed from one playbook to another, by entry id. Paths are those of JSON (`body.claims.names`), but things that
 * carry an `id` or a `day` are told apart by it (`body.steps[first-call].text`), and a new order of them is a difference of the
 * list's own. Lists of plain values are compared as a whole. Nothing that differs is left out: it is what people sign.
 */
export function differences(before: Entry[], after: Entry[]): EntryDifference[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const young = new Map(after.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort();
  return ids.flatMap((id) => entryDifference(old.get(id), young.get(id)));
}

function entryDifference(before: Entry | undefined, after: Entry | undefined): EntryDifference[] {
  const entry = after ?? before;
  if (entry === undefined) return [];
  const { id, kind, title } = entry;
  if (before === undefined) return [{ id, kind, title, change: 'added', values: [] }];
  if (after === undefined) return [{ id, kind, title, change: 'removed', values: [] }];
  const found: Found[] = [];
  compare({ path: '', before, after }, found);
  return found.length === 0 ? [] : [{ id, kind, title, change: 'changed', values: found.map(shown) }];
}

function compare(pair: Found, found: Found[]): void {
  const { path, before, after } = pair;
  if (before === after) return;
  const lists = Array.isArray(before) && Array.isArray(after);
  if (lists && (before.some(isRecord) || after.some(isRecord))) compareLists(path, { before, after }, found);
  else if (isRecord(before) && isRecord(after)) compareRecords(path, { before, after }, found);
  else if (JSON.stringify(before) !== JSON.stringify(after)) found.push(pair);
}

function compareRecords(
  path: string,
  pair: { before: Record<string, unknown>; after: Record<string, unknown> },
  found: Found[],
): void {
  for (const key of new Set([...Object.keys(pair.before), ...Object.keys(pair.after)])) {
    const inside = path === '' ? key : `${path}.${key}`;
    compare({ path: inside, before: own(pair.before, key), after: own(pair.after, key) }, found);
  }
}

function compareLists(path: string, pair: { before: unknown[]; after: unknown[] }, found: Found[]): void {
  const byName = namedIn([pair.before, pair.after]);
  const old = byName(pair.before);
  const young = byName(pair.after);
  const kept = [...old.keys()].filter((name) => young.has(name));
  const order = [...young.keys()].filter((name) => old.has(name));
  for (const name of new Set([...old.keys(), ...young.keys()])) {
    compare({ path: `${path}[${name}]`, before: old.get(name), after: young.get(name) }, found);
  }
  if (kept.join() !== order.join()) {
    found.push({ path, before: [...old.keys()].join(', '), after: [...young.keys()].join(', ') });
  }
}

/** What tells the members of a list apart: the days of a calendar have no id. */
const names = ['id', 'day'] as const;

/** The members of both lists by what each has of its own: id or day, else by place. */
function namedIn(lists: unknown[][]): (list: unknown[]) => Map<string, unknown> {
  const name = names.find((each) => lists.every((list) => isOwn(list, each)));
  return (list) =>
    new Map(list.map((one, place) => [name && isRecord(one) ? String(one[name]) : String(place), one]));
}

function isOwn(list: unknown[], name: string): boolean {
  const values = list.map((one) => (isRecord(one) ? own(one, name) : undefined));
  return values.every((each) => typeof each === 'string') && new Set(values).size === list.length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Text as it is, anything else as JSON; both as JSON where they would look the same. */
function shown({ path, before, after }: Found): ValueDifference {
  const plain = { path, before: asShown(before), after: asShown(after) };
  return plain.before === plain.after ? { path, before: asJson(before), after: asJson(after) } : plain;
}

function asShown(value: unknown): string | undefined {
  return typeof value === 'string' ? value : asJson(value);
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
