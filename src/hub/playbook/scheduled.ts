import { isRefusal } from '../refusal';
import type { Hub } from '../server/hub';
import { instantOf } from '../sessions/rules';
import type { Tx } from '../store/transaction';
import { readDue, readProposal } from './proposal-store';
import { standingsOf } from './proposal-view';
import { release } from './release-rules';

/**
 * Releases the proposals whose instant has come and that are signed. Whoever asks what is in force calls it first; of
 * several processes one gets each proposal's row, and the others find it released.
 */
export async function releaseDue(hub: Hub): Promise<void> {
  const now = instantOf(hub.now());
  const due = await hub.database.run({}, (tx) => readDue(tx, now));
  for (const { id } of due) {
    const outcome = await hub.database.run({}, (tx) => releaseOne(tx, id, now));
    if (outcome && !isRefusal(outcome)) hub.heads.release.forget();
  }
}

async function releaseOne(tx: Tx, id: string, now: string) {
  const row = await readProposal(tx, id, { lock: true });
  if (row?.state !== 'proposed' || row.releaseAt === null || row.releaseAt > now) return undefined;
  const [standing] = (await standingsOf(tx, [row])).standings;
  if (!standing || standing.signOff.missing.length > 0 || standing.conflicts.length > 0) return undefined;
  return release(tx, standing, now);
}
