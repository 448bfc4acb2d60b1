import { createHash } from 'node:crypto';
import type { Entry, EntryOf } from '../../../src/domain/playbook/entries';
import type { SealedEntry } from '../../../src/domain/playbook/release';
import { releaseLines } from '../../../src/domain/playbook/release-hash';
import type { Proposal } from '../../../src/protocol/hub-api';
import { henrike, jana } from './cast';

export const campaign: EntryOf<'campaign'> = {
  id: 'campaign/cutting-scrap',
  kind: 'campaign',
  title: 'Webinar “Cutting scrap”',
  body: {
    claims: { names: ['Cutting scrap'] },
    order: 1,
    channel: 'Webinar',
    promise: 'Less scrap on line 3.',
    offer: 'A line walk',
    owner: 'Jana Winter',
  },
};

export const guidance: EntryOf<'guidance'> = {
  id: 'guidance/attended',
  kind: 'guidance',
  title: 'Attended “Cutting scrap”',
  body: {
    campaigns: ['campaign/cutting-scrap'],
    responses: ['attended'],
    keyMessage: 'They asked how line 3 could cut scrap.',
    personas: [],
    do: [],
    dont: [],
    objections: [{ heard: 'No budget', answer: 'Ask **when** the next one is planned.' }],
    steps: [
      { id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Hello {{firstName}}, you asked …' },
    ],
    owner: 'Jana Winter',
  },
};

export const entries: Entry[] = [campaign, guidance];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export function sealed(entry: Entry): SealedEntry {
  const json = JSON.stringify(entry);
  return { id: entry.id, hash: sha256(json), json };
}

export const hashOf = (all: Entry[]) => sha256(releaseLines(all.map(sealed)));

/** A proposal of Jana's that adds the whole playbook, as the hub gives it. */
export const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  id: 'p1',
  title: 'The pact',
  by: { id: jana.id, name: jana.name },
  at: '2029-12-20T09:00:00.000Z',
  basedOn: 0,
  state: 'proposed',
  signatures: [],
  needed: ['marketing', 'sales'],
  missing: ['marketing', 'sales'],
  objections: [],
  changes: entries.length,
  hash: hashOf(entries),
  differences: entries.map(({ id, kind, title }) => ({ id, kind, title, change: 'added', values: [] })),
  entries: entries.map(sealed),
  removed: [],
  conflicts: [],
  void: [],
  signers: {
    marketing: [{ id: jana.id, name: jana.name }],
    sales: [{ id: henrike.id, name: henrike.name }],
  },
  you: { side: 'sales', not: { release: 'unsigned' } },
  ...more,
});
