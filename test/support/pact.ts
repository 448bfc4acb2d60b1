import { randomUUID } from 'node:crypto';
import type { Addressee, Complaint } from '../../src/domain/feedback/conversation';
import type { Entry, EntryOf } from '../../src/domain/playbook/entries';
import type { Delivery } from '../../src/protocol/hub-api';
import type { Caller } from './hub';

export function cartridge(slug: string, owner: string, order = 1): EntryOf<'cartridge'> {
  return {
    id: `cartridge/${slug}`,
    kind: 'cartridge',
    title: `The ${slug}`,
    body: { order, owner, delivers: 'What it delivers' },
  };
}

/** Takes a playbook the whole way: proposed, signed by both sides, released. Gives the release's number. */
export async function publish(marketing: Caller, sales: Caller, entries: Entry[]): Promise<number> {
  const body = { title: 'A pact', file: { leadpact: 1 as const, entries } };
  const { id, hash } = await marketing.ask('POST /api/proposals', { body });
  const signed = { params: { id }, body: { hash } };
  await marketing.ask('POST /api/proposals/:id/sign', signed);
  await sales.ask('POST /api/proposals/:id/sign', signed);
  return (await marketing.ask('POST /api/proposals/:id/release', signed)).number;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
export const nextWeek = inDays(7);

export function complaint(addressee: Addressee, rest: Partial<Complaint> = {}): Complaint {
  return {
    complaint: 'The webinar leads came without a phone number',
    request: 'Add the number to the registration form',
    addressee,
    by: nextWeek,
    ...rest,
  };
}

/** What an outbox sends, under a key of its own. */
export function delivery(of: Complaint, rest: Partial<Delivery> = {}): Delivery {
  const envelope = { key: randomUUID(), device: 'device-1', seq: 1, at: new Date().toISOString() };
  return { ...envelope, kind: 'complaint', complaint: of, ...rest } as Delivery;
}
