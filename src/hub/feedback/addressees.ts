import type { Addressee } from '../../domain/feedback/conversation';
import type { CartridgeBody } from '../../domain/playbook/entries';
import type { DirectoryAddressee } from '../../protocol/hub-api';
import { readPeople, readTeams } from '../people/store';
import { unseal } from '../playbook/seal';
import { readHead, readSealed } from '../playbook/store';
import type { Tx } from '../store/transaction';

type Named = { id: string; name: string };

/** Whom one can ask: the owners of the cartridges in force, in their order, then the teams. */
export async function readAddressees(tx: Tx): Promise<DirectoryAddressee[]> {
  const here = (await readPeople(tx)).filter(({ disabled }) => !disabled);
  const named = (person: Named | undefined) => person && { person: { id: person.id, name: person.name } };
  const ownerOf = ({ owner }: CartridgeBody) => {
    const wanted = owner.trim().toLowerCase();
    const found = here.filter(({ name, email }) => email === wanted || name.toLowerCase() === wanted);
    return found.length === 1 ? found[0] : undefined;
  };
  const cartridges = (await readSealed(tx, (await readHead(tx))?.number ?? 0, 'cartridge'))
    .map(unseal)
    .flatMap((entry) => (entry.kind === 'cartridge' ? [entry] : []))
    .sort((a, b) => a.body.order - b.body.order)
    .map(({ id, title, body }) => ({
      addressee: { kind: 'cartridge' as const, id },
      title,
      ...named(ownerOf(body)),
    }));
  const teams = (await readTeams(tx)).map(({ id, title, lead }) => {
    return {
      addressee: { kind: 'team' as const, id },
      title,
      ...named(here.find((each) => each.id === lead)),
    };
  });
  return [...cartridges, ...teams];
}

export async function findAddressee(
  tx: Tx,
  { kind, id }: Addressee,
): Promise<DirectoryAddressee | undefined> {
  return (await readAddressees(tx)).find(({ addressee }) => addressee.kind === kind && addressee.id === id);
}
