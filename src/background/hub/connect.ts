import { deviceId } from '../../browser/device';
import { isGranted } from '../../browser/grants';
import { dropHeld } from '../../browser/releases';
import { knownLeads, removeStored, writeStored } from '../../browser/stored';
import { writeToken } from '../../browser/token';
import type { Me } from '../../protocol/hub-api';
import type { Connection } from '../../protocol/stored';
import { type Trouble, trouble } from '../trouble';
import { authorise } from './authorise';
import { alone, currentConnection, isSamePerson } from './connection';
import { demoToken } from './renew';

/** Connects to a hub whose address the person has just allowed: opens its sign-in, then keeps who they are. */
export async function connect({ hub }: { hub: string }): Promise<{ ok: true } | Trouble> {
  if (!(await isGranted(hub))) return trouble('connect.not_allowed');
  const result = await authorise(hub, { interactive: true });
  return result.ok ? adopt(hub, result) : result;
}

/** Becomes a person of the demonstration company. */
export async function connectDemo({
  hub,
  person,
}: {
  hub: string;
  person: string;
}): Promise<{ ok: true } | Trouble> {
  if (!(await isGranted(hub))) return trouble('connect.not_allowed');
  const result = await demoToken({ hub, person: { id: person } });
  return result.ok ? adopt(hub, result) : result;
}

function adopt(hub: string, { token, me }: { token: string; me: Me }): Promise<{ ok: true }> {
  return alone(async () => {
    const { person, company, leadKey, demo } = me;
    const connection: Connection = {
      hub,
      person,
      company,
      leadKey,
      device: await deviceId(),
      ...(demo && { demo }),
    };
    const before = await currentConnection();
    if (!before || !isSamePerson(before, connection)) await forgetPerson();
    if (!before || before.hub !== hub || before.company.id !== company.id) await forgetPlaybook();
    await writeToken(connection, token);
    await writeStored({ connection });
    return { ok: true };
  });
}

/** Removes what belongs to one person; what they wrote stays in the outbox with their name on it. */
export async function forgetPerson(): Promise<void> {
  const personal = [
    'draftPlaybook',
    'conversations',
    'heldScripts',
    'workingTimes',
    'seenMoves',
    'openLeads',
    'sentActs',
    'told',
    'addressees',
    'sync',
    'syncFault',
  ] as const;
  await removeStored([...personal, ...(await knownLeads())]);
}

/** Removes what belongs to one company. */
export async function forgetPlaybook(): Promise<void> {
  await removeStored(['playbook', 'packs']);
  await dropHeld();
}
