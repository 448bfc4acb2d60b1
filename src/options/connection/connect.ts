import { askForSites } from '../../browser/grants';
import { patternOf } from '../../browser/match-pattern';
import { send } from '../../browser/send';
import { readStored } from '../../browser/stored';
import { options } from '../../text/options';

/** What to say when it did not work; undefined when it did. */
export type Outcome = string | undefined;

/** Asks for the hub's address, then lets the worker open its sign-in. Call it first thing in a click. */
export async function connectHub(hub: string): Promise<Outcome> {
  const asked = askForSites([patternOf(hub)]);
  if (!(await asked.catch(() => false))) return options.connection.refused;
  return said(await send({ kind: 'hub.connect', hub }), hub);
}

/** The demonstration build may reach its hub without asking. */
export async function becomePerson(hub: string, person: string): Promise<Outcome> {
  return said(await send({ kind: 'hub.connect-demo', hub, person }), hub, person);
}

type Answer = { ok: true } | { ok: false; message: string } | undefined;

/** A lost answer is no failure: the worker may have died after it had connected. */
async function said(answer: Answer, hub: string, person?: string): Promise<Outcome> {
  if (answer?.ok) return undefined;
  if (answer) return options.connection.failed(answer.message);
  const { connection } = await readStored(['connection']);
  const done =
    connection?.hub === hub && !connection.signedOut && (!person || connection.person.id === person);
  return done ? undefined : options.connection.noAnswer;
}
