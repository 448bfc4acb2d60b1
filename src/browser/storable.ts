/**
 * The same value with text that every store and the hub's database keep letter by letter: well-formed Unicode
 * without NUL. Chromium's `storage.local` would change a lone surrogate, so that the two copies would differ.
 */
export function storable<T>(value: T): T {
  return map(value) as T;
}

function map(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(pairs.map(([key, each]) => [key, map(each)]));
}
