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

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
