import { type Signal, effect, signal } from '@preact/signals';

const prefix = 'leadpact:draft:';

/**
 * A text that survives what happens around it: a failed sending, an ended session, a reload. It stands in this
 * browser tab's own storage, under the person who typed it, until it has been sent or the person signs out.
 */
export type Draft = { text: Signal<string>; drop: () => void };

export function makeDraft(person: string, name: string): Draft {
  const key = `${prefix}${person}:${name}`;
  const text = signal(sessionStorage.getItem(key) ?? '');
  effect(() => {
    if (text.value) sessionStorage.setItem(key, text.value);
    else sessionStorage.removeItem(key);
  });
  return { text, drop: () => void (text.value = '') };
}

/** On signing out nothing that was typed stays behind. */
export function dropDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
}
