type Changed = (changes: Record<string, object>, area: string) => void;
type Heard = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => unknown;

/** The extension's API as a content script has it, in memory; set before `src/browser/page` is imported. */
export function fakeExtension() {
  const kept = new Map<string, unknown>();
  const changed = new Set<Changed>();
  const heard = new Set<Heard>();
  const said: { kind: string }[] = [];
  const reads: string[][] = [];
  let worker: (message: { kind: string }) => unknown = () => undefined;

  const set = (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    const changes = Object.fromEntries(Object.keys(values).map((key) => [key, {}]));
    for (const tell of changed) tell(changes, 'local');
    return Promise.resolve();
  };
  const get = (keys: string[]) => {
    reads.push(keys);
    const found = keys.filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]);
    return Promise.resolve(Object.fromEntries(found) as Record<string, unknown>);
  };
  const event = <Listener>(all: Set<Listener>) => ({
    addListener: (one: Listener) => void all.add(one),
    removeListener: (one: Listener) => void all.delete(one),
  });
  const runtime: { id: string | undefined } & Record<string, unknown> = {
    id: 'leadpact',
    onMessage: event(heard),
    sendMessage: (message: { kind: string }) => {
      said.push(message);
      return Promise.resolve(worker(message));
    },
  };

  return {
    api: { runtime, storage: { local: { get, set }, onChanged: event(changed) } },
    kept,
    said,
    reads,
    set,
    /** What the worker answers. */
    answer: (by: typeof worker) => (worker = by),
    /** How many listeners stand. */
    listeners: () => changed.size + heard.size,
    /** A message from a page of the extension, or whoever `id` is. */
    ask: (message: unknown, id = 'leadpact') => {
      let answer: unknown;
      for (const tell of heard) tell(message, { id }, (given) => (answer = given));
      return answer;
    },
    /** What Chromium does to a script that an update left behind. */
    orphan: () => (runtime.id = undefined),
  };
}

export type FakeExtension = ReturnType<typeof fakeExtension>;
