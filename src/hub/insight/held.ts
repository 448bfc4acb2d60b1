import type { Instant } from '../../domain/instant';
import type { PersonId } from '../../domain/people/person';
import type { Hub } from '../server/hub';
import type { LiveSession } from '../sessions/store';
import type { Tx } from '../store/transaction';
import { heldReleases } from './tables';

type Polled = { session: LiveSession; release: number; inForce: number; now: Instant };

/** Notes which release a person's extension has, once for each; a poll that says the same again asks nothing. */
export async function noteHeld(hub: Hub, { session, release, inForce, now }: Polled): Promise<void> {
  const { id, kind, person } = session;
  const { held } = hub.heads;
  if (kind !== 'extension' || release === 0 || release > inForce || held.peek(id) === release) return;
  held.forget(id);
  await held.read(id, async () => {
    await hub.database.run({ person: person.id }, (tx) =>
      insertHeld(tx, { person: person.id, release, since: now }),
    );
    return release;
  });
}

async function insertHeld(
  tx: Tx,
  held: { person: PersonId; release: number; since: Instant },
): Promise<void> {
  await tx.insert(heldReleases).values(held).onConflictDoNothing();
}
