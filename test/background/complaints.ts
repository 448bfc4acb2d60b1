import { keep, newKey, type Unsent } from '../../src/browser/outbox';
import type { OutboxEntry } from '../../src/protocol/stored';
import { hubOrigin } from '../support/extension/fake-hub';

export const complaintBy = (person: string, text: string, key = newKey()): Unsent => ({
  key,
  hub: hubOrigin,
  person,
  what: {
    kind: 'complaint',
    to: 'Trade shows',
    complaint: {
      complaint: text,
      request: `Please mend: ${text}`,
      addressee: { kind: 'cartridge', id: 'cartridge/shows' },
      by: '2026-12-01',
    },
  },
});

export async function keptBy(person: string, text: string): Promise<OutboxEntry> {
  const outcome = await keep(complaintBy(person, text));
  if (!outcome.ok || 'already' in outcome) throw new Error('not kept');
  return outcome.entry;
}
