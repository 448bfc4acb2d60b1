import { deleteCodesBefore } from '../connections/store';
import type { Hub } from '../server/hub';
import { instantOf } from '../sessions/rules';
import { deleteExpiredSessions } from '../sessions/store';

const hour = 60 * 60 * 1000;

/** Clears away what is over, now and each hour. Any number of processes may do it at once. */
export function sweepHourly(hub: Hub): () => void {
  const sweep = () => void swept(hub);
  const timer = setInterval(sweep, hour);
  timer.unref();
  sweep();
  return () => clearInterval(timer);
}

async function swept(hub: Hub): Promise<void> {
  const time = hub.now();
  try {
    await hub.database.run({}, async (tx) => {
      await deleteExpiredSessions(tx, instantOf(time));
      await deleteCodesBefore(tx, instantOf(time - 24 * hour));
    });
  } catch (error) {
    hub.log.warn({ err: error });
  }
}
