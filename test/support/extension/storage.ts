import { makeEvent } from './events';
import { step } from './lives';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
export const storageChanged = makeEvent<[Changes, string]>();

/** A storage area as Chromium's: values become JSON with sorted keys, changes are told, and it can be made to fail. */
export function makeArea(name: string) {
  const values = new Map<string, string>();
  const trouble = { full: false, rotten: new Set<string>() };

  const wantedOf = (keys: unknown) => {
    if (keys === null || keys === undefined) return [...values.keys()];
    if (typeof keys === 'string') return [keys];
    return Array.isArray(keys) ? (keys as string[]) : Object.keys(keys);
  };
  const read = (key: string): unknown => {
    const json = values.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const write = (items: Record<string, unknown>) => {
    const changes: Changes = {};
    for (const [key, value] of Object.entries(items)) {
      const json = JSON.stringify(sorted(value));
      trouble.rotten.delete(key);
      if (json === undefined || json === values.get(key)) continue;
      changes[key] = { oldValue: read(key), newValue: JSON.parse(json) };
      values.set(key, json);
    }
    if (Object.keys(changes).length > 0) storageChanged.emit(changes, name);
  };

  return {
    trouble,
    values,
    /** What stands under a key, for the test to look at. */
    peek: read,
    area: {
      async get(keys?: unknown) {
        await step();
        const wanted = wantedOf(keys);
        if (wanted.some((key) => trouble.rotten.has(key))) throw new Error('Invalid JSON');
        return Object.fromEntries(wanted.flatMap((key) => (values.has(key) ? [[key, read(key)]] : [])));
      },
      async getKeys() {
        await step();
        return [...values.keys()];
      },
      async set(items: Record<string, unknown>) {
        await step();
        if (trouble.full) throw new Error('QUOTA_BYTES quota exceeded');
        write(items);
        await step();
      },
      async remove(keys: string | string[]) {
        await step();
        const gone = wantedOf(keys).filter((key) => values.has(key));
        const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: read(key) }]));
        for (const key of gone) values.delete(key);
        if (gone.length > 0) storageChanged.emit(changes, name);
        await step();
      },
      async clear() {
        values.clear();
      },
    },
    reset() {
      values.clear();
      trouble.full = false;
      trouble.rotten.clear();
    },
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, each]) => [key, sorted(each)]));
}
