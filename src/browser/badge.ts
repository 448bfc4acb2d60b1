import browser from 'webextension-polyfill';

const calm = '#1f4fa3';
const alarming = '#a3231a';

type Badge = { text: string; title: string; urgent?: boolean };

/**
 * What stands on the toolbar's button, and in its tooltip: `text` of at most four characters, empty for none. `urgent`
 * only colours what the title says.
 */
export async function showBadge({ text, title, urgent = false }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: urgent ? alarming : calm }),
    browser.action.setTitle({ title }),
  ]);
}
