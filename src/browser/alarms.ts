import browser from 'webextension-polyfill';

/** Browsers fire no sooner than this, in milliseconds. */
const soonest = 30_000;

/** Makes an alarm that comes again every `minutes`, unless there is one: browsers forget alarms on updates and restarts. */
export async function ensureRepeating(
  name: string,
  { minutes, first }: { minutes: number; first: number },
): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { delayInMinutes: first, periodInMinutes: minutes });
}

/** Makes, or moves, an alarm that comes once, at this time in epoch milliseconds. */
export async function wakeAt(name: string, time: number): Promise<void> {
  await browser.alarms.create(name, { when: Math.max(time, Date.now() + soonest) });
}

/** Takes back what `wakeAt` asked for. */
export async function letSleep(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Register before anything is awaited. */
export function onAlarm(hear: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => hear(name));
}
