import type { Entry, EntryId, EntryOf } from '../playbook/entries';

type Named = { id: EntryId; title: string };

/** One cartridge in its place: who hands on to it, to whom it hands on, and what of the playbook belongs to it. */
export type Placed = {
  cartridge: EntryOf<'cartridge'>;
  from: Named[];
  to: Named | undefined;
  campaigns: Named[];
  guidance: Named[];
  serviceLevel: EntryOf<'service-level'> | undefined;
};

/**
 * The portfolio from market to customer: by order, then title. A cartridge that names no next one hands on to the
 * customer. What is archived, or names something that is not there, is left out.
 */
export function portfolioOf(entries: Entry[]): Placed[] {
  const live = entries.filter(({ archived }) => !archived);
  const cartridges = live.filter((entry) => entry.kind === 'cartridge');
  const levels = live.filter((entry) => entry.kind === 'service-level');
  const ofKind = (kind: 'campaign' | 'guidance', id: EntryId): Named[] =>
    live.flatMap((entry) =>
      entry.kind === kind && entry.body.cartridge === id ? [{ id: entry.id, title: entry.title }] : [],
    );
  return cartridges
    .toSorted((one, other) => one.body.order - other.body.order || (one.title < other.title ? -1 : 1))
    .map((cartridge) => {
      const { id, body } = cartridge;
      const next = cartridges.find((each) => each.id === body.next);
      return {
        cartridge,
        from: cartridges.filter((each) => each.body.next === id).map(named),
        to: next && named(next),
        campaigns: ofKind('campaign', id),
        guidance: ofKind('guidance', id),
        serviceLevel: levels.find((level) => level.id === body.serviceLevel),
      };
    });
}

const named = ({ id, title }: EntryOf<'cartridge'>): Named => ({ id, title });
