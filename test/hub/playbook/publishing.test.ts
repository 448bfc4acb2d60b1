import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/playbook/entries';
import { campaign, definition, guidance } from '../../support/cast';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, publish } from '../../support/pact';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const tools = cartridge('tools', 'Jana Winter');
const media = cartridge('media', 'Lukas Hofer', 2);
const mql = definition('mql');
const file = (entries: Entry[]) => ({ title: 'A pact', file: { leadpact: 1 as const, entries } });

let hub: TestHub;
let jana: Caller;
let henrike: Caller;
let rep: Caller;

beforeEach(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  rep = await hub.join({ name: 'Ada Okafor', role: 'rep', kind: 'extension' });
  return hub.close;
});

const propose = (entries: Entry[]) => jana.ask('POST /api/proposals', { body: file(entries) });
const act = ({ id, hash }: { id: string; hash: string }) => ({ params: { id }, body: { hash } });

describe('a playbook becomes a release', () => {
  test('when a person of each side has signed exactly this text', async () => {
    const proposal = await propose([tools, mql]);
    expect(proposal).toMatchObject({
      basedOn: 0,
      state: 'proposed',
      by: { name: 'Jana Winter' },
      signatures: [],
    });
    expect(proposal.differences.map(({ id, change }) => [id, change])).toEqual([
      ['cartridge/tools', 'added'],
      ['definition/mql', 'added'],
    ]);
    await jana.ask('POST /api/proposals/:id/sign', act(proposal));
    const unsigned = await jana.refused('POST /api/proposals/:id/release', act(proposal));
    expect(unsigned).toMatchObject({ status: 409, code: 'proposal.unsigned' });
    expect(unsigned.message).toContain('Sales');
    const { signatures } = await henrike.ask('POST /api/proposals/:id/sign', act(proposal));
    expect(signatures.map(({ name, side }) => [name, side])).toEqual([
      ['Jana Winter', 'marketing'],
      ['Henrike Vogel', 'sales'],
    ]);
    expect(await henrike.ask('POST /api/proposals/:id/release', act(proposal))).toEqual({ number: 1 });
    const { release } = await rep.ask('GET /api/release');
    expect(release).toMatchObject({ number: 1, hash: proposal.hash, title: 'A pact' });
    expect(release?.signatures).toEqual(signatures);
    expect((await jana.ask('GET /api/proposals/:id', { params: { id: proposal.id } })).state).toBe(
      'released',
    );
  });

  test('and its hashes are what anyone can compute from what they fetch', async () => {
    await publish(jana, henrike, [tools, media]);
    const content = await rep.ask('GET /api/releases/:number', { params: { number: 1 } });
    for (const { hash, json } of content.entries) expect(sha256(json)).toBe(hash);
    const lines = content.entries.map(({ id, hash }) => `${id} ${hash}`).sort();
    expect(sha256(lines.join('\n'))).toBe(content.hash);
    expect(content.entries.map(({ json }) => JSON.parse(json))).toEqual([media, tools]);
    expect(await jana.ask('GET /api/playbook')).toEqual({ leadpact: 1, entries: [media, tools] });
  });

  test('and a proposal shows the exact bytes that are signed', async () => {
    const { entries, hash } = await propose([tools, media]);
    const lines = entries.map((each) => `${each.id} ${sha256(each.json)}`).sort();
    expect(sha256(lines.join('\n'))).toBe(hash);
  });

  test('not by one person alone, who changed sides in between', async () => {
    const admin = await hub.join({ name: 'Sabine', role: 'admin' });
    const proposal = await propose([mql]);
    await jana.ask('POST /api/proposals/:id/sign', act(proposal));
    await jana.ask('POST /api/proposals/:id/sign', act(proposal));
    const role = { params: { id: jana.person.id }, body: { role: 'team_lead' as const } };
    await admin.ask('POST /api/people/:id/role', role);
    expect((await jana.refused('POST /api/proposals/:id/sign', act(proposal))).code).toBe('proposal.signed');
    expect((await jana.refused('POST /api/proposals/:id/release', act(proposal))).code).toBe(
      'proposal.unsigned',
    );
  });

  test('not when the text is another than the one that the person saw', async () => {
    const proposal = await propose([tools]);
    const other = { params: { id: proposal.id }, body: { hash: sha256('another text') } };
    for (const route of ['POST /api/proposals/:id/sign', 'POST /api/proposals/:id/release'] as const)
      expect(await jana.refused(route, other)).toMatchObject({ status: 409, code: 'proposal.hash_differs' });
  });

  test('not when it was withdrawn, and not twice', async () => {
    const proposal = await propose([tools]);
    const params = { id: proposal.id };
    await henrike.ask('POST /api/proposals/:id/withdraw', { params });
    expect((await jana.refused('POST /api/proposals/:id/sign', act(proposal))).code).toBe('proposal.closed');
    await publish(jana, henrike, [tools]);
    const released = (await jana.ask('GET /api/proposals')).proposals.find(
      ({ state }) => state === 'released',
    )!;
    const again = { params: { id: released.id }, body: { hash: proposal.hash } };
    expect((await jana.refused('POST /api/proposals/:id/release', again)).code).toBe('proposal.closed');
    expect(
      (await jana.refused('POST /api/proposals/:id/withdraw', { params: { id: released.id } })).status,
    ).toBe(409);
  });
});

describe('an uploaded playbook is refused', () => {
  test('when it contradicts itself, with the entry and the place named', async () => {
    const body = file([guidance('webinar', { campaigns: ['campaign/none'] })]);
    const problem = await jana.refused('POST /api/proposals', { body });
    expect(problem).toMatchObject({ status: 400, code: 'playbook.invalid' });
    expect(problem.field).toMatch(/^file\.entries\.0\.body\.campaigns/);
    expect(problem.message).toContain('guidance/webinar');
    expect(problem.message).toContain('campaign/none');
    expect((await jana.ask('GET /api/proposals')).proposals).toEqual([]);
  });

  test('when it is empty, or the same as the release in force', async () => {
    expect((await jana.refused('POST /api/proposals', { body: file([]) })).code).toBe('playbook.empty');
    await publish(jana, henrike, [tools]);
    expect((await jana.refused('POST /api/proposals', { body: file([tools]) })).code).toBe(
      'playbook.unchanged',
    );
  });
});

describe('a release', () => {
  test('is fetched whole, or only what changed since another', async () => {
    await publish(jana, henrike, [tools, media]);
    const changed = { ...media, title: 'Other media' };
    const webinar = campaign('webinar');
    await publish(jana, henrike, [changed, webinar]);
    const delta = await rep.ask('GET /api/releases/:number', { params: { number: 2 }, query: { since: 1 } });
    expect(delta.since).toBe(1);
    expect(delta.entries.map(({ id }) => id)).toEqual(['campaign/webinar', 'cartridge/media']);
    expect(delta.removed).toEqual(['cartridge/tools']);
    for (const since of [2, 3, 0]) {
      const whole = await rep.ask('GET /api/releases/:number', { params: { number: 2 }, query: { since } });
      expect([whole.since, whole.entries.length, whole.removed]).toEqual([null, 2, []]);
    }
    const { releasedAt } = await rep.ask('GET /api/releases/:number', { params: { number: 1 } });
    expect(delta.pactSince).toBe(releasedAt);
  });

  test('may be kept for ever, and one that does not exist yet may not', async () => {
    await publish(jana, henrike, [tools]);
    const get = (number: number) => fetch(`${hub.url}/api/releases/${number}`, { headers: rep.headers });
    expect((await get(1)).headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect((await get(2)).status).toBe(404);
    expect((await get(2)).headers.get('cache-control')).toBe('no-store');
    await publish(jana, henrike, [media]);
    expect((await get(2)).status).toBe(200);
  });

  test('and the texts in it cannot be changed by the role under which the hub works', async () => {
    await publish(jana, henrike, [tools]);
    const { sql } = await import('drizzle-orm');
    for (const table of ['releases', 'release_entries', 'entry_texts', 'signatures', 'proposal_entries'])
      for (const statement of [`update ${table} set hash = 'x'`, `delete from ${table}`])
        await expect(
          hub.database.run({ person: jana.person.id }, (tx) => tx.execute(sql.raw(statement))),
        ).rejects.toThrow();
  });
});

test('a difference shows what stood there and what stands there now', async () => {
  await publish(jana, henrike, [tools]);
  const proposal = await propose([{ ...tools, body: { ...tools.body, owner: 'Lukas Hofer' } }, media]);
  expect(proposal.basedOn).toBe(1);
  expect(proposal.differences).toEqual([
    expect.objectContaining({ id: 'cartridge/media', change: 'added' }),
    {
      id: 'cartridge/tools',
      kind: 'cartridge',
      title: 'The tools',
      change: 'changed',
      values: [{ path: 'body.owner', before: 'Jana Winter', after: 'Lukas Hofer' }],
    },
  ]);
});
