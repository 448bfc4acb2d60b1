import browser from 'webextension-polyfill';

/** Brings the panel's bundle into the very frame that asked for it; false when that frame is gone. */
export async function injectPanel({ tabId, frameId }: { tabId: number; frameId: number }): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting.executeScript({ target, files: ['src/content/panel.js'] }).then(
    () => true,
    () => false,
  );
}
