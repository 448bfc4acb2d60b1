import { isUpdateReady, isWindowOpen, noteUpdateReady, restart } from '../browser/life';

/** A newer version takes over when nothing is on its way and nobody is writing; else at the next alarm, or browser start. */
export async function updateWhenIdle(news?: 'new'): Promise<void> {
  if (news) await noteUpdateReady();
  if (!(await isUpdateReady()) || (await isWindowOpen())) return;
  await navigator.locks.request('leadpact:flush', async () => restart());
}
