import { allKnownLeads } from '../../browser/known-leads';
import { readStored, writeStored } from '../../browser/stored';
import type { CompiledGuidance, ReadModel } from '../../domain/playbook/read-model';
import type { ScriptVersion } from '../../domain/progress/act';
import type { Connection, HeldScriptKey, Stored } from '../../protocol/stored';
import { askHub } from '../hub/ask-hub';
import { whileConnected } from '../hub/connection';
import { compileOne } from '../sync/compile';
import { isWhole } from '../sync/whole-release';

type Held = Stored['heldScripts'];

const heldKey = ({ guidance, release }: ScriptVersion): HeldScriptKey => `${guidance}@${release}`;

/** The versions by which leads are being worked, each once. */
export async function versionsInFlight(): Promise<ScriptVersion[]> {
  const versions = [...(await allKnownLeads()).values()].flatMap(({ progress }) =>
    progress?.script && !progress.ended ? [progress.script] : [],
  );
  return [...new Map(versions.map((version) => [heldKey(version), version])).values()];
}

type Switch = { now: ReadModel; inFlight: ScriptVersion[] };

/** What is to be held when `before` makes way for `now`: the words of leads in flight, and no others. */
export function heldAfter(held: Held, before: ReadModel | undefined, { now, inFlight }: Switch): Held {
  const gone = before?.release.number === now.release.number ? undefined : before;
  const kept = inFlight.flatMap((version): [HeldScriptKey, CompiledGuidance][] => {
    const key = heldKey(version);
    const inForce = gone?.release.number === version.release ? gone.guidance : [];
    const words = held[key] ?? inForce.find(({ id }) => id === version.guidance);
    return words ? [[key, words]] : [];
  });
  return Object.fromEntries(kept);
}

/**
 * Fetches the words of leads in flight that this browser never had: it is new here, or another device took them up.
 * False when the hub cannot be asked for them now.
 */
export async function fetchHeld(connection: Connection): Promise<boolean> {
  const { playbook, heldScripts = {} } = await readStored(['playbook', 'heldScripts']);
  const current = playbook?.release.number ?? 0;
  const missing = (await versionsInFlight()).filter(
    (version) => version.release < current && !heldScripts[heldKey(version)],
  );
  for (const release of new Set(missing.map((version) => version.release))) {
    const versions = missing.filter((version) => version.release === release);
    const found = await wordsOf(connection, release, versions);
    if (!found) return false;
    await whileConnected(connection, async () => {
      const { heldScripts: now = {} } = await readStored(['heldScripts']);
      await writeStored({ heldScripts: { ...found, ...now } });
    });
  }
  return true;
}

/** Undefined when the hub cannot be asked now. */
async function wordsOf(
  connection: Connection,
  number: number,
  versions: ScriptVersion[],
): Promise<Held | undefined> {
  const asked = await askHub(connection, 'GET /api/releases/:number', { params: { number }, query: {} });
  if (!asked.ok) return asked.status === 404 ? {} : undefined;
  const content = asked.answer;
  if (!content || content.since !== null || !(await isWhole(content.entries, content))) return undefined;
  const words = versions.flatMap((version): [HeldScriptKey, CompiledGuidance][] => {
    const sealed = content.entries.find(({ id }) => id === version.guidance);
    const compiled = sealed && compileOne(sealed);
    return compiled ? [[heldKey(version), compiled]] : [];
  });
  return Object.fromEntries(words);
}
