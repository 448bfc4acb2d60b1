/**
 * The same content in the one form that it is compared and sent in: fields sorted, absent ones left out, text as every
 * store and the hub's database keep it letter by letter (well-formed Unicode without NUL). Chromium's `storage.local`
 * sorts fields and changes lone surrogates; without this the two copies of one entry would be different bytes.
 */
export function canonical<T>(value: T): T {
  return map(value) as T;
}

/** Whether two values are the same content, whichever store they were read from. */
export function isSameContent(a: unknown, b: unknown): boolean {
  return JSON.stringify(map(a)) === JSON.stringify(map(b));
}

function map(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(pairs.toSorted(byName).map(([key, each]) => [key, map(each)]));
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
