/** Where something stands in a draft: names of members and places in lists. */
export type Path = readonly (string | number)[];

/** Changes one place of a draft. `undefined` takes it out. */
export type Change = (path: Path, next: unknown) => void;

/** One value of a draft: what it is, where it stands, and how to change it. */
export type Place<Value> = { path: Path; value: Value; change: Change };

/** A member of the value at a place. */
export function at<Value extends object, Key extends keyof Value & string>(
  { path, value, change }: Place<Value>,
  key: Key,
): Place<Value[Key]> {
  return { path: [...path, key], value: value[key], change };
}

/** Every item of the list at a place. */
export function each<Item>({ path, value, change }: Place<Item[]>): Place<Item>[] {
  return value.map((item, index) => ({ path: [...path, index], value: item, change }));
}

export function set<Value>({ path, change }: Place<Value>, next: Value | undefined): void {
  change(path, next);
}

/** The whole with another value at a path; everything beside it stays the very same. */
export function withChange(whole: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (Array.isArray(whole)) return whole.with(Number(key), withChange(whole[Number(key)], rest, next));
  const record: Record<string, unknown> = typeof whole === 'object' && whole !== null ? { ...whole } : {};
  const inner = withChange(record[key], rest, next);
  if (inner === undefined) delete record[key];
  else record[key] = inner;
  return record;
}
