import browser from 'webextension-polyfill';
import { patternOf } from './match-pattern';

/** Match patterns of all sites that are allowed now. Events of the browser may be missed; this never is. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export async function isGranted(origin: string): Promise<boolean> {
  return URL.canParse(origin) && browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks the person. Must be the first thing that a click does: browsers refuse it later. */
export function askForSites(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** False when the browser does not let go of it, as with sites that this build requires. */
export async function dropSites(patterns: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns }).catch(() => false);
}

/** Calls `hear` when sites were allowed or taken away, until `life` ends. */
export function watchGrants(hear: () => void, life?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(hear);
  onRemoved.addListener(hear);
  life?.addEventListener('abort', () => {
    onAdded.removeListener(hear);
    onRemoved.removeListener(hear);
  });
}
