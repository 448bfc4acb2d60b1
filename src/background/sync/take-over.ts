import { type HeldRelease, holdRelease, readHeld } from '../../browser/releases';
import { readStored, writeStored } from '../../browser/stored';
import type { Instant } from '../../domain/instant';
import type { Connection } from '../../protocol/stored';
import { whileConnected } from '../hub/connection';
import { heldAfter, versionsInFlight } from '../leads/held-scripts';
import { refold } from '../leads/known';
import { reconcileSites } from '../sites/reconcile';
import { type Trouble, trouble } from '../trouble';
import { compile, compiledFor } from './compile';
import { fetchRelease } from './fetch-release';
import { packsOf } from '../../domain/playbook/packs';
import { isSound, type Wanted } from './whole-release';

type Outcome = { ok: true } | Trouble;

/** Milliseconds after which the copy is marked as fresh again; more often would only redraw every open page. */
const freshFor = 10 * 60_000;

/** Puts the hub's release in force here, if it is a later one. The last good one stays whatever comes back. */
export async function takeOver(connection: Connection, wanted: Wanted | null): Promise<Outcome> {
  const { playbook } = await readStored(['playbook']);
  const held = playbook?.release;
  if (!wanted) return held ? trouble('release.gone') : { ok: true };
  if (held && wanted.number < held.number) return trouble('release.older');
  if (held?.number === wanted.number) {
    return held.hash === wanted.hash ? refresh(connection) : trouble('release.changed');
  }
  return fetchAndSwitch(connection, wanted);
}

/** Compiles anew when the day or the program has changed since; needs the hub only if the raw entries were lost. */
export async function ensureCompiled(connection: Connection): Promise<void> {
  const { playbook, sync: mark } = await readStored(['playbook', 'sync']);
  if (!playbook || mark?.compiledFor === compiledFor()) return;
  await refold();
  const held = await readHeld();
  const fits = held?.head.hash === playbook.release.hash && (await isSound(held, connection.hub));
  await (fits ? switchTo(connection, held, playbook.freshAt) : fetchAndSwitch(connection, playbook.release));
}

/** Notes that the hub has just said that the copy here is the release in force. */
export async function refresh(connection: Connection): Promise<Outcome> {
  const { playbook } = await readStored(['playbook']);
  const freshAt = new Date().toISOString();
  if (playbook && Date.parse(freshAt) - Date.parse(playbook.freshAt) > freshFor) {
    await whileConnected(connection, () => writeStored({ playbook: { ...playbook, freshAt } }));
  }
  return { ok: true };
}

async function fetchAndSwitch(connection: Connection, wanted: Wanted): Promise<Outcome> {
  const fetched = await fetchRelease(connection, wanted);
  return fetched.ok ? switchTo(connection, fetched.release, new Date().toISOString()) : fetched;
}

/** Raw entries first, then the read model in one switch: a worker that dies between starts over from the old one. */
async function switchTo(connection: Connection, release: HeldRelease, freshAt: Instant): Promise<Outcome> {
  const playbook = compile(release, freshAt);
  if (!playbook) return trouble('release.not_understood');
  const written = await whileConnected(connection, async () => {
    await holdRelease(release); // without room for it the next change is fetched whole
    const before = await readStored(['sync', 'playbook', 'heldScripts']);
    const { sync: mark = { cursor: 0 }, heldScripts = {} } = before;
    return writeStored({
      playbook,
      packs: packsOf(playbook),
      heldScripts: heldAfter(heldScripts, before.playbook, {
        now: playbook,
        inFlight: await versionsInFlight(),
      }),
      sync: { ...mark, compiledFor: compiledFor() },
    });
  });
  if (written === false) return trouble('store.full');
  await reconcileSites();
  return { ok: true };
}
