import type { Addressee } from '../../domain/feedback/conversation';
import type { ReadModel } from '../../domain/playbook/read-model';
import type { DirectoryAddressee } from '../../protocol/hub-api';

/** Someone who can be asked; `reader` is the person who will read it, where that is known. */
export type Askable = { addressee: Addressee; title: string; reader?: string };

/** `cartridge:‹id›` or `team:‹id›`: an addressee as the value of a choice. */
export const addresseeValue = ({ kind, id }: Addressee) => `${kind}:${id}`;

/** Whom one can ask: as the hub names them, else the cartridges of the playbook with their owners as written there. */
export function askableOf(
  directory: DirectoryAddressee[] | undefined,
  model: Pick<ReadModel, 'cartridges'> | undefined,
): Askable[] {
  if (directory?.length)
    return directory.map(({ addressee, title, person }) => ({
      addressee,
      title,
      ...(person && { reader: person.name }),
    }));
  const cartridges = (model?.cartridges ?? []).toSorted((a, b) => a.body.order - b.body.order);
  return cartridges.map(({ id, title, body }) => ({
    addressee: { kind: 'cartridge', id },
    title,
    reader: body.owner,
  }));
}

/** The one that the campaign's cartridge names, if it can be asked. */
export function guessAddressee(campaign: { cartridge?: string } | undefined, among: Askable[]) {
  const { cartridge } = campaign ?? {};
  return among.find(({ addressee }) => addressee.kind === 'cartridge' && addressee.id === cartridge);
}
