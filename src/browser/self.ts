import browser from 'webextension-polyfill';

/** What this program is: for the diagnosis, without anything of a person or a lead. */
export type Self = { version: string; browser: string; scripts: string[] };

/** Version, browser, and the page scripts that are registered with the sites they are for. */
export async function describeSelf(): Promise<Self> {
  const registered = await browser.scripting.getRegisteredContentScripts().catch(() => []);
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    scripts: registered.map(({ id, matches = [] }) => `${id}: ${matches.join(', ')}`),
  };
}

/** Whether this build is the demonstration's: it may reach the practice CRM and hub on this machine, and asks who you are. */
export const isDemonstration = import.meta.env.MODE === 'demo';
