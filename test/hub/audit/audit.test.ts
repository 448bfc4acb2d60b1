import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, complaint, delivery, nextWeek, publish } from '../../support/pact';

type Row = {
  seq: number;
  at: Date | string;
  actor: string | null;
  action: string;
  about: string;
  previous: string;
  hash: string;
};

let hub: TestHub;
let jana: Caller;
let ada: Caller;

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana', role: 'marketing' });
  ada = await hub.join({ name: 'Ada', role: 'rep', kind: 'extension' });
  const admin = await hub.join({ name: 'Sabine', role: 'admin' });
  const lead = await hub.join({ name: 'Lead', role: 'rep' });
  await admin.ask('POST /api/people/:id/role', {
    params: { id: lead.person.id },
    body: { role: 'team_lead' },
  });
  await publish(jana, lead, [cartridge('tools', 'Jana')]);
  const about = complaint(
    { kind: 'cartridge', id: 'cartridge/tools' },
    { complaint: 'A secret word: xylophone' },
  );
  const all = Array.from({ length: 20 }, () => ada.ask('POST /api/deliveries', { body: delivery(about) }));
  const [first] = await Promise.all(all);
  const move = { kind: 'promise' as const, day: nextWeek };
  await jana.ask('POST /api/feedback/:id/moves', {
    params: { id: first!.conversation!.id },
    body: { key: randomUUID(), move },
  });
  return hub.close;
});

const rows = () => hub.sql('select * from audit order by seq') as unknown as Promise<Row[]>;

/** What a row's hash must be by the row before it. */
function sealed({ seq, at, actor, action, about, previous }: Row): string {
  const instant = new Date(at).toISOString();
  return createHash('sha256')
    .update([previous, seq, instant, actor ?? '', action, about].join('\n'))
    .digest('hex');
}

test('sign-ins, role changes, signatures, releases, complaints and moves are on record, with who did it', async () => {
  const actions = (await rows()).map(
    ({ actor, action }) =>
      `${action} by ${actor === jana.person.id ? 'Jana' : actor === ada.person.id ? 'Ada' : 'another'}`,
  );
  for (const expected of [
    'person.signed_in by Ada',
    'person.role_changed by another',
    'proposal.made by Jana',
    'proposal.signed by Jana',
    'proposal.signed by another',
    'release.made by Jana',
    'feedback.written by Ada',
    'feedback.moved by Jana',
  ])
    expect(actions).toContain(expected);
});

test('each row seals the one before it, also when many are written at once', async () => {
  const chain = await rows();
  let previous = '0'.repeat(64);
  for (const [at, row] of chain.entries()) {
    expect(row.seq).toBe(at + 1);
    expect(row.previous).toBe(previous);
    expect(row.hash).toBe(sealed(row));
    previous = row.hash;
  }
  expect((await hub.sql('select hash from audit_head'))[0]!['hash']).toBe(previous);
});

test('a row that somebody changed past the hub is found', async () => {
  const [row] = (await rows()).slice(2);
  expect(sealed({ ...row!, about: '{}x' })).not.toBe(row!.hash);
});

test('nothing that a person wrote stands in it, nor any token', async () => {
  const text = JSON.stringify(await rows());
  for (const secret of ['xylophone', ada.token, jana.token, 'A pact']) expect(text).not.toContain(secret);
});

test('nor in the log', () => {
  const text = hub.log.join('');
  expect(text).toContain('POST /api/deliveries');
  for (const secret of ['xylophone', ada.token, jana.token]) expect(text).not.toContain(secret);
});
