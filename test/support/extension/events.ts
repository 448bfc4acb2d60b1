/** One event of the extension API: listeners can be added and removed, the test says when it happens. */
export function makeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => unknown) => listeners.has(listener),
    /** What each listener returned. */
    emit: (...args: Args) => [...listeners].map((listener) => listener(...args)),
    size: () => listeners.size,
    clear: () => listeners.clear(),
  };
}
