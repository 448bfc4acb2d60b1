import browser from 'webextension-polyfill';
import type { Connection } from '../protocol/stored';

type Owner = Pick<Connection, 'hub' | 'person'>;
type Kept = { hub: string; person: string; token: string };

const place = 'token';

/**
 * The access token of exactly this person at this hub. It stands in session storage only, which page scripts cannot
 * read, and dies with the browser.
 */
export async function readToken({ hub, person }: Owner): Promise<string | undefined> {
  const found = await browser.storage.session.get(place);
  const kept = found[place] as Kept | undefined;
  return kept?.hub === hub && kept.person === person.id ? kept.token : undefined;
}

export async function writeToken({ hub, person }: Owner, token: string): Promise<void> {
  await browser.storage.session.set({ [place]: { hub, person: person.id, token } satisfies Kept });
}

export async function dropToken(): Promise<void> {
  await browser.storage.session.remove(place);
}
