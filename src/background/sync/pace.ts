import { ensureRepeating } from '../../browser/alarms';
import { readPace, writePace } from '../../browser/pace';
import { waitAfter } from '../wait-after';

export const pollAlarm = 'poll';
const minutes = 10;

/** Makes sure that the poll comes again, at another moment in every browser. Safe to call on every start. */
export async function ensurePolling(): Promise<void> {
  await ensureRepeating(pollAlarm, { minutes, first: 1 + Math.random() * (minutes - 1) });
}

export async function noteSuccess(): Promise<void> {
  await writePace({ failures: 0, notBefore: 0 });
}

/** Leaves the hub in peace for a while that grows. `retryAfter` in seconds, as the hub asked. */
export async function noteFailure(retryAfter: number | undefined): Promise<void> {
  const failures = (await readPace()).failures + 1;
  await writePace({ failures, notBefore: Date.now() + waitAfter(failures, retryAfter) });
}

/** Whether the hub may be asked without a person having asked for it. A clock that was set back holds nothing up. */
export async function mayPoll(): Promise<boolean> {
  const { notBefore } = await readPace();
  return notBefore <= Date.now() || notBefore > Date.now() + 3_600_000;
}
