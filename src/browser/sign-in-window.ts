import browser from 'webextension-polyfill';

/** Where the hub sends a browser back after signing in: an address that only this extension receives. */
export const redirectUri = (): string => browser.identity.getRedirectURL('cb');

/** Opens the browser's sign-in window, or looks silently; gives the address that it ended on, undefined when it was closed or could not load. */
export async function signInWindow(url: string, interactive: boolean): Promise<string | undefined> {
  return browser.identity.launchWebAuthFlow({ url, interactive }).catch(() => undefined);
}
