import { useEffect } from 'preact/hooks';
import { people as words } from '../../text/desk';
import { Dialog } from '../../ui/controls/dialog';
import { Skeleton } from '../../ui/controls/skeleton';
import { FaultNotice } from '../loading/shown';
import { OneTimeLinkShown } from '../sessions/one-time-link';
import type { PeopleStore, PersonRow } from './people-store';

type LinkDialogProps = { store: PeopleStore; person: PersonRow; onClose: () => void };

/** A new one-time link for somebody who lost the first one, or the password. */
export function LinkDialog({ store, person, onClose }: LinkDialogProps) {
  useEffect(() => void store.newLink(person), [store, person]);
  const { fault, link } = store;
  return (
    <Dialog title={words.newLinkNamed(person.name)} open onClose={onClose}>
      {fault.value && <FaultNotice fault={fault.value} again={() => void store.newLink(person)} />}
      {link.value && <OneTimeLinkShown {...link.value} label={words.linkFor(person.name)} />}
      {!link.value && !fault.value && <Skeleton lines={2} />}
    </Dialog>
  );
}
