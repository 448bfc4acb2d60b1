/**
 * Values of the database, kept by key for a few seconds, so that polls need not ask it each time.
 * A value whose reading had begun before `forget` is handed out once and not kept.
 */
export type ShortMemory<Value> = {
  peek: (key: string) => Value | undefined;
  read: (key: string, load: () => Promise<Value>) => Promise<Value>;
  forget: (key?: string) => void;
};

export function shortMemory<Value>(options: { most: number; milliseconds: number }): ShortMemory<Value> {
  const held = new Map<string, { value: Value; until: number }>();
  let generation = 0;

  const peek = (key: string) => {
    const found = held.get(key);
    return found && found.until > performance.now() ? found.value : undefined;
  };

  const keep = (key: string, value: Value) => {
    held.delete(key);
    const [oldest] = held.keys();
    if (held.size >= options.most && oldest !== undefined) held.delete(oldest);
    held.set(key, { value, until: performance.now() + options.milliseconds });
  };

  return {
    peek,
    read: async (key, load) => {
      const known = peek(key);
      if (known !== undefined) return known;
      const begun = generation;
      const value = await load();
      if (begun === generation) keep(key, value);
      return value;
    },
    forget: (key) => {
      generation += 1;
      if (key === undefined) held.clear();
      else held.delete(key);
    },
  };
}
