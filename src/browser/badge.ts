import browser from 'webextension-polyfill';

/** What stands on the toolbar's button, and in its tooltip: `text` of at most four characters, empty for none. */
export async function showBadge({ text, title }: { text: string; title: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#1f4fa3' }),
    browser.action.setTitle({ title }),
  ]);
}
