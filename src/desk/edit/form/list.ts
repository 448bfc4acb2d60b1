import { type Place, set } from './place';

export function add<Item>(list: Place<Item[]>, item: Item): void {
  set(list, [...list.value, item]);
}

export function remove<Item>(list: Place<Item[]>, index: number): void {
  set(
    list,
    list.value.filter((_, place) => place !== index),
  );
}

export function putBack<Item>(list: Place<Item[]>, index: number, item: Item): void {
  set(list, list.value.toSpliced(index, 0, item));
}

/** Moves an item up (-1) or down (1); at the end of the list nothing happens. */
export function move<Item>(list: Place<Item[]>, index: number, by: -1 | 1): void {
  const item = list.value[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= list.value.length) return;
  set(list, list.value.toSpliced(index, 1).toSpliced(to, 0, item));
}

/** An id that no other of a list has: `step-3`, or made of a title. */
export function freeId(list: readonly { id: string }[], wanted: string): string {
  const root = slug(wanted) || 'part';
  const taken = new Set(list.map(({ id }) => id));
  let id = root;
  for (let count = 2; taken.has(id); count++) id = `${root}-${count}`;
  return id;
}

/** Lower-case words joined by hyphens, as ids are written; letters with marks lose them. */
export function slug(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
