import { readStored, writeStored } from '../../browser/stored';
import type { Connection } from '../../protocol/stored';

/** Only one part changes the connection, or what belongs to its person, at a time. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('leadpact:connection', work);

/** The connection as it stands. */
export async function currentConnection(): Promise<Connection | undefined> {
  return (await readStored(['connection'])).connection;
}

/** Runs `work` only if this person is still the one who is connected: an answer may come after they left. */
export function whileConnected<T>(
  as: Connection,
  work: (now: Connection) => Promise<T>,
): Promise<T | undefined> {
  return alone(async () => {
    const now = await currentConnection();
    return now && isSamePerson(now, as) ? work(now) : undefined;
  });
}

/** Notes whether the hub still takes this connection's token. */
export async function noteSignedOut(as: Connection, signedOut: boolean): Promise<void> {
  await whileConnected(as, async ({ signedOut: before = false, ...connection }) => {
    if (before !== signedOut)
      await writeStored({ connection: { ...connection, ...(signedOut && { signedOut }) } });
  });
}

export function isSamePerson(a: Connection, b: Connection): boolean {
  return a.hub === b.hub && a.person.id === b.person.id;
}
