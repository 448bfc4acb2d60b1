import { readToken, writeToken } from '../../browser/token';
import { callHub } from '../../protocol/schema/client';
import type { Connection } from '../../protocol/stored';
import { background as words } from '../../text/background';
import { trouble } from '../trouble';
import { type Authorised, authorise } from './authorise';
import { currentConnection, isSamePerson, noteSignedOut, whileConnected } from './connection';

/**
 * A new token without showing anything, or undefined. Many calls may find theirs refused at once: the first renews,
 * the others take what it got. A hub that cannot be reached signs nobody out.
 */
export function renew(connection: Connection, refused: string | undefined): Promise<string | undefined> {
  return navigator.locks.request('leadpact:renew', async () => {
    const now = await currentConnection();
    if (!now || !isSamePerson(now, connection)) return undefined;
    const current = await readToken(connection);
    if (current !== undefined && current !== refused) return current;
    const result = now.demo ? await demoToken(now) : await authorise(now.hub, { interactive: false });
    if (result.ok && result.me.person.id === now.person.id) return keepToken(connection, result.token);
    if (result.ok || !isPassing(result.code)) await noteSignedOut(connection, true);
    return undefined;
  });
}

function keepToken(connection: Connection, token: string): Promise<string | undefined> {
  return whileConnected(connection, async () => {
    await writeToken(connection, token);
    return token;
  });
}

/** A person of the demonstration company has no password: choosing them is signing in. */
export async function demoToken({
  hub,
  person,
}: {
  hub: string;
  person: { id: string };
}): Promise<Authorised> {
  const body = { person: person.id, label: words.browserLabel };
  const result = await callHub({ hub }, 'POST /api/demo/connection', { body });
  if (!result.ok) return trouble(result.fault);
  return result.answer ? { ok: true, ...result.answer } : trouble('hub.not_understood');
}

const isPassing = (code: string) => code.startsWith('hub.');
