import browser from 'webextension-polyfill';

/**
 * The tab in front of the person; `url` only where the browser lets us see it. Asked by a page that is itself a tab,
 * it is the one that was in front before.
 */
export async function frontTab(): Promise<{ id: number; url: string | undefined } | undefined> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const tabs = await browser.tabs.query({ currentWindow: true, ...(!own && { active: true }) });
  const others = tabs.filter(({ id }) => id !== own?.id);
  const [tab] = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Whether this page is a tab, and no popup or side panel. */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Goes to the tab that shows this address already, where the browser lets us see it; else opens one. */
export async function showAddress(url: string): Promise<void> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const shown = tabs.find((tab) => tab.url === url);
  if (shown?.id === undefined) return openTab(url);
  await browser.tabs.update(shown.id, { active: true });
  if (shown.windowId !== undefined)
    await browser.windows.update(shown.windowId, { focused: true }).catch(() => undefined);
}

/** Calls `hear` when another tab comes to the front, or the one in front goes elsewhere, until `life` ends. */
export function watchFrontTab(hear: () => void, life: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const { onFocusChanged } = browser.windows;
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) hear();
  };
  const other = () => hear();
  onActivated.addListener(other);
  onUpdated.addListener(updated);
  onFocusChanged.addListener(other);
  life.addEventListener('abort', () => {
    onActivated.removeListener(other);
    onUpdated.removeListener(updated);
    onFocusChanged.removeListener(other);
  });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
