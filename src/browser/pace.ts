import browser from 'webextension-polyfill';

/** How often in a row the hub could not be asked, and before which time (epoch milliseconds) it is left in peace. */
export type Pace = { failures: number; notBefore: number };

const place = 'pace';

/** Kept for the session only: a new start of the browser asks at once. */
export async function readPace(): Promise<Pace> {
  const { [place]: pace } = await browser.storage.session.get(place);
  return (pace as Pace | undefined) ?? { failures: 0, notBefore: 0 };
}

export async function writePace(pace: Pace): Promise<void> {
  await browser.storage.session.set({ [place]: pace });
}
