import browser from 'webextension-polyfill';

/** What a person is writing. `key` becomes the outbox entry's: sending twice sends once. */
export type Kept<Draft> = { key: string; draft: Draft };

const place = (kind: string) => `draft:${kind}`;

/** The draft of this kind as it was left, or undefined. The caller judges whether `draft` still has the shape it knows. */
export async function readDraft<Draft>(kind: string): Promise<Kept<Draft> | undefined> {
  const found = await browser.storage.local.get(place(kind)).catch((): Record<string, unknown> => ({}));
  return found[place(kind)] as Kept<Draft> | undefined;
}

/** Called on every keystroke. False when the browser did not take it: the text stands in the form only. */
export async function keepDraft<Draft>(kind: string, kept: Kept<Draft>): Promise<boolean> {
  return browser.storage.local.set({ [place(kind)]: kept }).then(
    () => true,
    () => false,
  );
}

export async function dropDraft(kind: string): Promise<void> {
  await browser.storage.local.remove(place(kind));
}
