import { expect, test } from 'vitest';
import { portfolioOf } from '../../../src/domain/insight/portfolio';
import type { Entry, EntryOf } from '../../../src/domain/playbook/entries';
import { campaign, guidance, serviceLevel } from '../../support/cast';

const cartridge = (slug: string, body: Partial<EntryOf<'cartridge'>['body']>): EntryOf<'cartridge'> => ({
  id: `cartridge/${slug}`,
  kind: 'cartridge',
  title: slug,
  body: { order: 1, owner: 'Jana', delivers: 'd', ...body },
});
const first = cartridge('intelligence', { order: 1, next: 'cartridge/awareness' });
const last = cartridge('awareness', {
  order: 2,
  next: 'cartridge/gone',
  serviceLevel: 'service-level/answer',
});

test('the portfolio stands in its order, each with who hands on to it and to whom', () => {
  const [one, other] = portfolioOf([last, first]);
  expect([one!.cartridge.id, one!.to?.id, one!.from]).toEqual([first.id, last.id, []]);
  expect([other!.cartridge.id, other!.from.map(({ id }) => id)]).toEqual([last.id, [first.id]]);
});

test('what hands on to nothing that is there hands on to the customer', () => {
  expect(portfolioOf([last])[0]!.to).toBeUndefined();
});

test('campaigns, guidance and the service level of a cartridge are named with it, archived ones are not', () => {
  const entries: Entry[] = [
    last,
    campaign('fair', { cartridge: last.id }),
    { ...campaign('old', { cartridge: last.id }), archived: true },
    guidance('fair', { cartridge: last.id }),
    serviceLevel('answer'),
  ];
  const [only] = portfolioOf(entries);
  expect(only!.campaigns.map(({ id }) => id)).toEqual(['campaign/fair']);
  expect(only!.guidance.map(({ id }) => id)).toEqual(['guidance/fair']);
  expect(only!.serviceLevel?.id).toBe('service-level/answer');
  expect(portfolioOf([{ ...last, archived: true }])).toEqual([]);
});
