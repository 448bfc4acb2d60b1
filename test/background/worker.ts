import { extension } from '../support/extension';
import { type FakeHub, hubOrigin, makeHub, meOf } from '../support/extension/fake-hub';
import { writeStored } from '../../src/browser/stored';
import { writeToken } from '../../src/browser/token';
import type { Connection } from '../../src/protocol/stored';

export const connectionOf = (person: string): Connection => {
  const { company, leadKey, person: who } = meOf(person);
  return { hub: hubOrigin, person: who, company, leadKey, device: 'device-1', demo: true };
};

/** A browser that is connected as this person to a hub that answers. */
export async function connectedAs(person: string): Promise<FakeHub> {
  extension.reset();
  extension.state.granted = [`${hubOrigin}/*`];
  const hub = makeHub();
  await becomeAs(person, hub);
  return hub;
}

export async function becomeAs(person: string, hub: FakeHub): Promise<void> {
  const connection = connectionOf(person);
  await writeToken(connection, hub.tokenFor(person));
  await writeStored({ connection });
}
