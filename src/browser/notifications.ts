import browser from 'webextension-polyfill';

const permission = { permissions: ['notifications' as const] };

export type Notice = { id: string; title: string; message: string };

/** Whether the person has allowed notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Asks the person. Must be the first thing that a click does. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(permission).catch(() => false);
}

/** Gives the permission back. */
export async function endNotifying(): Promise<void> {
  await browser.permissions.remove(permission).catch(() => false);
}

/** Shows it, in the place of an earlier one with the same id. False when the browser did not take it. */
export async function notify({ id, title, message }: Notice): Promise<boolean> {
  const iconUrl = browser.runtime.getURL('icons/128.png');
  const shown = browser.notifications?.create(id, { type: 'basic', iconUrl, title, message });
  return (await shown?.catch(() => undefined)) !== undefined;
}

/**
 * Calls `hear` with the id of a notification that was clicked. Register before anything is awaited. Until the person
 * has allowed notifications the browser has no such event; then it is listened to as soon as they do.
 */
export function hearNotices(hear: (id: string) => void): void {
  let heard = false;
  const listen = () => {
    const { notifications } = browser;
    if (!notifications || heard) return;
    heard = true;
    notifications.onClicked.addListener((id) => {
      void notifications.clear(id);
      hear(id);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
