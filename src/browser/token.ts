import browser from 'webextension-polyfill';

const place = 'token';

/** The hub's access token. It stands in session storage only, which page scripts cannot read, and dies with the browser. */
export async function readToken(): Promise<string | undefined> {
  const { [place]: token } = await browser.storage.session.get(place);
  return typeof token === 'string' ? token : undefined;
}

export async function writeToken(token: string): Promise<void> {
  await browser.storage.session.set({ [place]: token });
}

export async function dropToken(): Promise<void> {
  await browser.storage.session.remove(place);
}
