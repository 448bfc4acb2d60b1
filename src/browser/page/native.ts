import type { Browser } from 'webextension-polyfill';

/** The browser's own promise API, without the polyfill's bytes: for what runs on a CRM's page. */
export const browser = ((globalThis as { browser?: Browser }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser;

/**
 * False in a script that an update or removal of the extension left behind: Chromium lets it run on without its API.
 * It must step aside, because a newer one has taken over the page.
 */
export function isAlive(): boolean {
  return browser?.runtime?.id !== undefined;
}
