import browser from 'webextension-polyfill';

export type MenuItem = { id: string; title: string; where: 'selection' | 'action' };

/** Puts these items, and no others of ours, into the browser's context menus. */
export async function showMenu(items: MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, where } of items) browser.contextMenus.create({ id, title, contexts: [where] });
}

/** Calls `hear` with the item that was chosen and the text that was marked. Register before anything is awaited. */
export function onMenu(hear: (id: string, marked: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) =>
    hear(String(menuItemId), selectionText),
  );
}

/** Opens the popup. Only at once after a click may it be opened; where the browser refuses, nothing happens. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

/** Opens the popup without a click on the button; where the browser refuses, its page in a tab. */
export async function openToday(): Promise<void> {
  await browser.action
    .openPopup()
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL('src/popup/index.html') }));
}
