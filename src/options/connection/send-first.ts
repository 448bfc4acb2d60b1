import { sendAgain } from '../../browser/send';
import { readEntries } from '../state/watch';
import type { Settings } from '../state/settings';

const patience = 15_000; // milliseconds; as long as a hub may take to answer
const between = 300;

/** Has the worker send what waits; gives how many are left when all are gone, or when the patience is. */
export async function sendFirst(settings: Settings): Promise<number> {
  await sendAgain({ kind: 'outbox.wake' });
  const end = Date.now() + patience;
  await readEntries(settings);
  while (settings.unsent.value.some(({ refused }) => !refused) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, between));
    await readEntries(settings);
  }
  return settings.unsent.value.length;
}
