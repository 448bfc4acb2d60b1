import browser from 'webextension-polyfill';

/** Register all of these before anything is awaited, or a worker that was woken by the event misses it. */
export function onInstalled(hear: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => hear(reason));
}

export function onStartup(hear: () => void): void {
  browser.runtime.onStartup.addListener(hear);
}

/** A newer version of the extension is ready; it takes over at `restart`, or when the browser starts next. */
export function onUpdateReady(hear: () => void): void {
  browser.runtime.onUpdateAvailable.addListener(hear);
}

export function restart(): void {
  browser.runtime.reload();
}

/** Whether a window of the extension is open in which somebody may be writing. */
export async function isWindowOpen(): Promise<boolean> {
  const runtime = browser.runtime as { getContexts?: (filter: object) => Promise<unknown[]> };
  const open = await runtime
    .getContexts?.({ contextTypes: ['POPUP', 'TAB', 'SIDE_PANEL'] })
    .catch(() => undefined);
  return open === undefined || open.length > 0;
}

/** The version of this program. */
export const version = (): string => browser.runtime.getManifest().version;

/** Remembers, until the browser ends, that a newer version waits. */
export async function noteUpdateReady(): Promise<void> {
  await browser.storage.session.set({ updateReady: true });
}

export async function isUpdateReady(): Promise<boolean> {
  const { updateReady } = await browser.storage.session.get('updateReady');
  return updateReady === true;
}
