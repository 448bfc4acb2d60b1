import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry, EntryOf } from '../../../src/domain/playbook/entries';
import type { DraftContent } from '../../../src/protocol/hub-api/drafts';
import type { Proposal } from '../../../src/protocol/hub-api';
import { calendar, campaign, definition, guidance } from '../../support/cast';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { publish } from '../../support/pact';

let hub: TestHub;
let jana: Caller;
let lukas: Caller;
let henrike: Caller;
let omar: Caller;
let ada: Caller;
let admin: Caller;

// proposals travel alone: the tests share one hub and each has entries of its own
beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  lukas = await hub.join({ name: 'Lukas Hofer', role: 'marketing' });
  henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  omar = await hub.join({ name: 'Omar Reyes', role: 'team_lead' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep' });
  admin = await hub.join({ name: 'Sabine Kraemer', role: 'admin' });
  await publish(jana, henrike, [calendar(), campaign('first')]);
  return hub.close;
});

const inForce = async (): Promise<Entry[]> => (await jana.ask('GET /api/playbook')).entries;
const hashOf = async (id: string) =>
  (await jana.ask('GET /api/release')).release!.entries.find((each) => each.id === id)?.hash ?? null;
const draft = async (content: DraftContent) =>
  (await jana.ask('POST /api/drafts', { body: { content, base: await hashOf(content.id) } })).id;
const propose = async (...contents: DraftContent[]) => {
  const drafts: string[] = [];
  for (const content of contents) drafts.push(await draft(content));
  return jana.ask('POST /api/proposals', { body: { title: 'A change', drafts } });
};
/** As a whole playbook file with these entries instead. */
const propagate = async (...entries: Entry[]) => {
  const ids = new Set(entries.map(({ id }) => id));
  const file = {
    leadpact: 1 as const,
    entries: [...(await inForce()).filter(({ id }) => !ids.has(id)), ...entries],
  };
  return jana.ask('POST /api/proposals', { body: { title: 'A file', file } });
};
const on = ({ id, hash }: { id: string; hash: string }) => ({ params: { id }, body: { hash } });
const sign = (who: Caller, proposal: Proposal) => who.ask('POST /api/proposals/:id/sign', on(proposal));
const release = (who: Caller, proposal: Proposal) => who.ask('POST /api/proposals/:id/release', on(proposal));
const read = (who: Caller, { id }: { id: string }) => who.ask('GET /api/proposals/:id', { params: { id } });
const mailing = (slug: string, keyMessage = 'Scrap is decided at the nozzle.'): EntryOf<'guidance'> =>
  guidance(slug, { keyMessage });

describe('a proposal', () => {
  test('holds only what it changes, and its draft is done with once it is released', async () => {
    const before = await inForce();
    const proposal = await propose(definition('only'));
    expect(proposal.entries.map(({ id }) => id)).toEqual(['definition/only']);
    expect(proposal).toMatchObject({
      changes: 1,
      needed: ['marketing', 'sales'],
      missing: ['marketing', 'sales'],
    });
    const carried = (await jana.ask('GET /api/drafts')).drafts.find(
      ({ entry }) => entry === 'definition/only',
    );
    expect(carried?.proposal).toBe(proposal.id);
    for (const who of [jana, henrike]) await sign(who, proposal);
    await release(jana, proposal);
    expect((await inForce()).map(({ id }) => id)).toEqual(
      [...before.map(({ id }) => id), 'definition/only'].sort(),
    );
    expect((await jana.ask('GET /api/drafts')).drafts.map(({ entry }) => entry)).not.toContain(
      'definition/only',
    );
  });

  test('travels alone: two that touch different entries are both released, also at once', async () => {
    const [one, other] = [await propose(mailing('alone-one')), await propose(mailing('alone-other'))];
    for (const each of [one, other]) await sign(jana, each);
    const both = await Promise.all([one, other].map((each) => release(jana, each)));
    expect(new Set(both.map(({ number }) => number)).size).toBe(2);
    const ids = (await inForce()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['guidance/alone-one', 'guidance/alone-other']));
  });

  test('is refused only where an entry that it touches was changed since, and that entry is named', async () => {
    const [slow, fast] = [await propagate(mailing('race', 'Slow')), await propagate(mailing('race', 'Fast'))];
    for (const each of [slow, fast]) await sign(jana, each);
    await release(jana, fast);
    for (const route of ['POST /api/proposals/:id/release', 'POST /api/proposals/:id/sign'] as const) {
      const refused = await lukas.refused(route, on(slow));
      expect(refused).toMatchObject({ status: 409, code: 'proposal.superseded' });
      expect(refused.message).toContain('Guidance race');
    }
    expect((await read(jana, slow)).conflicts.map(({ id }) => id)).toEqual(['guidance/race']);
    const [, listed] = (await jana.ask('GET /api/proposals')).proposals;
    expect(listed).toMatchObject({ id: slow.id, superseded: true });
  });

  test('that would contradict what came into force since is refused with the place named', async () => {
    const claims = { names: ['The same fair'] };
    const [one, other] = [
      await propose(campaign('fair-one', { claims })),
      await propose(campaign('fair-other', { claims })),
    ];
    for (const each of [one, other]) await sign(jana, each);
    await release(jana, one);
    const refused = await jana.refused('POST /api/proposals/:id/release', on(other));
    expect(refused).toMatchObject({ code: 'playbook.invalid' });
    expect(refused.message).toContain('campaign/fair-one');
  });

  test('of a draft that is not whole is refused, and the draft stays', async () => {
    const id = await draft({ id: 'guidance/unfit', kind: 'guidance', title: 'Unfit', body: {} });
    const body = { title: 'Unfit', drafts: [id] };
    const refused = await jana.refused('POST /api/proposals', { body });
    expect(refused).toMatchObject({ status: 400, code: 'playbook.invalid', field: 'drafts' });
    expect(refused.message).toContain('guidance/unfit (body.keyMessage): It is missing.');
    expect((await jana.ask('GET /api/drafts/:id', { params: { id } })).version).toBe(1);
  });

  test('takes an entry out, and says so to who signs', async () => {
    await release(jana, await sign(jana, await propose(mailing('gone'))));
    const proposal = await propose({ ...mailing('gone'), removed: true });
    expect(proposal).toMatchObject({ removed: ['guidance/gone'], entries: [] });
    expect(proposal.differences).toEqual([
      expect.objectContaining({ id: 'guidance/gone', change: 'removed' }),
    ]);
    await release(jana, await sign(jana, proposal));
    expect(await hashOf('guidance/gone')).toBeNull();
  });

  test('that makes the playbook larger than 5 MB is refused before anyone signs it', async () => {
    const text = 'x'.repeat(3900);
    const big = (slug: string) =>
      guidance(slug, {
        objections: Array.from({ length: 50 }, (_, at) => ({ heard: `${at}`, answer: text })),
        steps: Array.from({ length: 30 }, (_, at) => {
          return { id: `step-${at}`, channel: 'call' as const, title: 'Call', wait: 0, text };
        }),
      });
    const drafts: string[] = [];
    for (let at = 0; at < 17; at++) drafts.push(await draft(big(`big-${at}`)));
    const refused = await jana.refused('POST /api/proposals', { body: { title: 'Big', drafts } });
    expect(refused).toMatchObject({ status: 413, code: 'release.too_large' });
    expect(refused.message).toContain('5 MB');
  });
});

describe('a changed text takes its signatures back', () => {
  test('and who had signed sees what was changed since, beside what changes in the release in force', async () => {
    const first = mailing('revised', 'The first text.');
    const proposal = await propose(first, definition('revised', { stage: 'Revised' }));
    await sign(henrike, proposal);
    const drafts = (await jana.ask('GET /api/drafts')).drafts.filter(({ entry }) =>
      entry.endsWith('/revised'),
    );
    const of = drafts.find(({ kind }) => kind === 'guidance')!;
    const content = { ...first, body: { ...first.body, keyMessage: 'The second text.' } };
    await lukas.ask('PUT /api/drafts/:id', { params: { id: of.id }, body: { version: 1, content } });
    const body = { title: 'Revised', hash: proposal.hash, drafts: drafts.map(({ id }) => id) };
    const revised = await lukas.ask('POST /api/proposals/:id/revise', { params: { id: proposal.id }, body });
    expect(revised.hash).not.toBe(proposal.hash);
    expect(revised).toMatchObject({
      title: 'Revised',
      signatures: [],
      void: [{ name: 'Henrike Vogel', why: 'changed' }],
    });
    expect((await henrike.refused('POST /api/proposals/:id/sign', on(proposal))).code).toBe(
      'proposal.hash_differs',
    );
    const seen = await read(henrike, proposal);
    expect(seen.sinceSigned?.differences).toEqual([
      expect.objectContaining({
        id: 'guidance/revised',
        change: 'changed',
        values: [{ path: 'body.keyMessage', before: 'The first text.', after: 'The second text.' }],
      }),
    ]);
    expect(seen.differences.map(({ change }) => change)).toEqual(['added', 'added']);
    expect((await read(omar, proposal)).sinceSigned).toBeUndefined();
    const again = await sign(henrike, seen);
    expect(again).toMatchObject({ missing: ['marketing'], void: [] });
    const late = await jana.refused('POST /api/proposals/:id/revise', { params: { id: proposal.id }, body });
    expect(late.code).toBe('proposal.hash_differs');
  });

  test('also what was signed in an earlier release is compared with', async () => {
    const text = (promise: string) => campaign('earlier', { promise });
    await release(jana, await sign(jana, await propose(text('One'))));
    const second = await propagate(text('Two'));
    await sign(lukas, second);
    await release(lukas, second);
    const third = await propagate(text('Three'));
    expect(third.sinceSigned?.differences[0]?.values).toEqual([
      { path: 'body.promise', before: 'One', after: 'Three' },
    ]);
    expect(third.differences[0]?.values).toEqual([{ path: 'body.promise', before: 'Two', after: 'Three' }]);
  });
});

describe('guidance that Marketing releases alone', () => {
  const alone = async (slug: string) => {
    const proposal = await sign(jana, await propose(mailing(slug)));
    return { proposal, ...(await release(jana, proposal)) };
  };
  const unsigned = async (number: number) =>
    (await ada.ask('GET /api/releases/:number', { params: { number } })).unsigned ?? [];

  test('is marked as not signed by Sales, with a day by which Sales signs or objects', async () => {
    const { proposal, number } = await alone('marked');
    expect(await unsigned(number)).toContain('guidance/marked');
    const { release: head } = await ada.ask('GET /api/release');
    expect(head?.entries.find(({ id }) => id === 'guidance/marked')?.signedBy).toEqual(['marketing']);
    const { due } = await read(henrike, proposal);
    const days = (Date.parse(due!) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(1);
    expect(days).toBeLessThan(6);
  });

  test('is signed afterwards: everyone gets the same entries as a new release, without the mark', async () => {
    const { proposal, number } = await alone('afterwards');
    const signed = await sign(henrike, proposal);
    expect(signed).toMatchObject({ state: 'released', release: number });
    expect(signed.due).toBeUndefined();
    const { release: head } = await ada.ask('GET /api/release');
    expect(head).toMatchObject({ number: number + 1, made: 'signed later' });
    expect(await unsigned(number + 1)).not.toContain('guidance/afterwards');
    expect(await unsigned(number)).toContain('guidance/afterwards');
    const delta = await ada.ask('GET /api/releases/:number', {
      params: { number: number + 1 },
      query: { since: number },
    });
    expect(delta).toMatchObject({ entries: [], removed: [], hash: head!.hash });
    expect((await henrike.refused('POST /api/proposals/:id/sign', on(proposal))).code).toBe(
      'proposal.closed',
    );
  });

  test('is objected to with a reason, which a later signature settles', async () => {
    const { proposal } = await alone('objected');
    const why = { ...on(proposal), body: { hash: proposal.hash, reason: 'The plant is never named.' } };
    expect((await jana.refused('POST /api/proposals/:id/object', why)).code).toBe('proposal.closed');
    const objected = await henrike.ask('POST /api/proposals/:id/object', why);
    expect(objected.objections).toEqual([
      expect.objectContaining({ name: 'Henrike Vogel', side: 'sales', reason: 'The plant is never named.' }),
    ]);
    expect((await sign(henrike, proposal)).objections).toEqual([]);
  });

  test('needs nobody’s signature any more once it was replaced', async () => {
    const { proposal } = await alone('replaced');
    await release(jana, await sign(jana, await propose(mailing('replaced', 'Another text.'))));
    expect((await henrike.refused('POST /api/proposals/:id/sign', on(proposal))).code).toBe(
      'proposal.closed',
    );
    expect((await read(henrike, proposal)).due).toBeUndefined();
  });

  test('needs both sides where the company is strict', async () => {
    await admin.ask('PUT /api/policy', { body: { strict: true } });
    const proposal = await sign(jana, await propose(mailing('strict')));
    expect(proposal.missing).toEqual(['sales']);
    expect((await jana.refused('POST /api/proposals/:id/release', on(proposal))).code).toBe(
      'proposal.unsigned',
    );
    await admin.ask('PUT /api/policy', { body: { strict: false } });
    await release(jana, proposal);
  });
});

describe('a release at a date', () => {
  const inTime = (milliseconds: number) => new Date(hubNow + milliseconds).toISOString();
  let hubNow = Date.now();
  const hour = 3_600_000;
  const wait = (milliseconds: number) => {
    hub.wait(milliseconds);
    hubNow += milliseconds;
  };

  test('comes into force by itself when it is due and signed', async () => {
    const proposal = await sign(jana, await propose(mailing('dated')));
    const releaseAt = inTime(2 * hour);
    const body = { hash: proposal.hash, releaseAt };
    const dated = await jana.ask('POST /api/proposals/:id/schedule', { params: { id: proposal.id }, body });
    expect(dated).toMatchObject({ state: 'proposed', releaseAt });
    expect(await hashOf('guidance/dated')).toBeNull();
    wait(2 * hour + 60_000);
    expect(await hashOf('guidance/dated')).not.toBeNull();
    expect((await read(jana, proposal)).state).toBe('released');
  });

  test('waits for the signatures that it lacks, and one that was taken back does not come', async () => {
    const releaseAt = inTime(hour);
    const ids = [
      await draft(definition('waits', { stage: 'SAL' })),
      await draft(definition('never', { stage: 'SQL' })),
    ];
    const [waits, never] = await Promise.all(
      ids.map((id) => jana.ask('POST /api/proposals', { body: { title: 'Dated', drafts: [id], releaseAt } })),
    );
    await sign(jana, waits!);
    const none = { params: { id: never!.id }, body: { hash: never!.hash, releaseAt: null } };
    expect((await jana.ask('POST /api/proposals/:id/schedule', none)).releaseAt).toBeUndefined();
    for (const who of [jana, henrike]) await sign(who, never!);
    wait(hour + 60_000);
    expect((await read(jana, waits!)).state).toBe('proposed');
    await sign(henrike, waits!);
    expect((await read(jana, waits!)).state).toBe('released');
    expect((await read(jana, never!)).state).toBe('proposed');
  });

  test('lies ahead', async () => {
    const proposal = await propose(mailing('past'));
    const body = { hash: proposal.hash, releaseAt: inTime(-hour) };
    const refused = await jana.refused('POST /api/proposals/:id/schedule', {
      params: { id: proposal.id },
      body,
    });
    expect(refused).toMatchObject({ status: 400, code: 'proposal.past', field: 'releaseAt' });
  });
});

describe('who signs', () => {
  const today = () => new Date().toISOString().slice(0, 10);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('a signature of somebody who has left does not count at release, and is named', async () => {
    const leaver = await hub.join({ name: 'Petra Lang', role: 'team_lead' });
    const proposal = await propose(definition('left', { stage: 'Left' }));
    for (const who of [jana, leaver]) await sign(who, proposal);
    await admin.ask('POST /api/people/:id/disable', { params: { id: leaver.person.id } });
    const refused = await jana.refused('POST /api/proposals/:id/release', on(proposal));
    expect(refused).toMatchObject({ status: 409, code: 'proposal.unsigned' });
    expect(refused.message).toContain('Petra Lang (Sales) has left');
    expect((await read(jana, proposal)).void).toEqual([
      expect.objectContaining({ name: 'Petra Lang', why: 'left' }),
    ]);
    await sign(henrike, proposal);
    await release(jana, proposal);
  });

  test('is set for a person, never for the side that their role is not of, and lost with the setting', async () => {
    const right = (person: Caller, of: 'sales' | 'marketing' | 'none' | 'by role') =>
      ({ body: { person: person.person.id, right: of } }) as const;
    const proposal = await propose(definition('set', { stage: 'Set' }));
    expect((await ada.refused('POST /api/proposals/:id/sign', on(proposal))).code).toBe('proposal.no_right');
    expect((await ada.refused('GET /api/proposals')).code).toBe('proposal.not_for_you');
    const other = await admin.refused('POST /api/policy/rights', right(ada, 'marketing'));
    expect(other).toMatchObject({ status: 400, code: 'policy.other_side', field: 'right' });
    await admin.ask('POST /api/policy/rights', right(ada, 'sales'));
    expect((await read(ada, proposal)).you).toMatchObject({ side: 'sales' });
    await sign(ada, proposal);
    await sign(jana, proposal);
    const policy = await admin.ask('POST /api/policy/rights', right(ada, 'by role'));
    expect(policy.people.find(({ id }) => id === ada.person.id)).not.toHaveProperty('side');
    const refused = await jana.refused('POST /api/proposals/:id/release', on(proposal));
    expect(refused.message).toContain('Ada Okafor (Sales) no longer signs for that side');
    await henrike.ask('POST /api/proposals/:id/withdraw', { params: { id: proposal.id } });
  });

  test('a deputy signs on the days that the signer named, and the signature says in whose place', async () => {
    const body = { person: omar.person.id, deputy: ada.person.id, from: today(), to: inDays(3) };
    expect((await henrike.refused('POST /api/deputies', { body })).code).toBe('policy.not_yours');
    const wrong = { ...body, deputy: lukas.person.id };
    expect((await omar.refused('POST /api/deputies', { body: wrong })).code).toBe('policy.other_side');
    const backwards = { ...body, to: inDays(-1) };
    expect((await omar.refused('POST /api/deputies', { body: backwards })).code).toBe(
      'policy.days_backwards',
    );
    const { deputies } = await omar.ask('POST /api/deputies', { body });
    expect(deputies).toEqual([
      expect.objectContaining({ deputy: { id: ada.person.id, name: 'Ada Okafor' }, side: 'sales' }),
    ]);
    const proposal = await propose(definition('deputy', { stage: 'Deputy' }));
    expect(proposal.signers.sales).toContainEqual({
      id: ada.person.id,
      name: 'Ada Okafor',
      deputyOf: { id: omar.person.id, name: 'Omar Reyes' },
    });
    const signed = await sign(ada, proposal);
    expect(signed.signatures).toEqual([
      expect.objectContaining({ name: 'Ada Okafor', deputyOf: { id: omar.person.id, name: 'Omar Reyes' } }),
    ]);
    await omar.ask('DELETE /api/deputies/:id', { params: { id: deputies[0]!.id } });
    expect((await ada.refused('GET /api/proposals/:id', { params: { id: proposal.id } })).code).toBe(
      'proposal.not_for_you',
    );
    await sign(jana, proposal);
    await release(jana, proposal);
  });

  test('the policy is read by the staff and set by an admin', async () => {
    expect(
      (await jana.ask('GET /api/policy')).people.find(({ name }) => name === 'Jana Winter'),
    ).toMatchObject({
      side: 'marketing',
      mayDeputise: ['marketing'],
    });
    expect((await jana.refused('PUT /api/policy', { body: { strict: true } })).code).toBe('role.not_allowed');
  });
});

describe('a release is rolled back', () => {
  test('as a new release with the entries of an earlier one, which keep the signatures that they had', async () => {
    await release(jana, await sign(jana, await propose(campaign('back', { promise: 'One' }))));
    const earlier = (await jana.ask('GET /api/release')).release!;
    const changed = await propagate(campaign('back', { promise: 'Two' }));
    for (const who of [jana, henrike]) await sign(who, changed);
    await release(jana, changed);
    const back = { params: { number: earlier.number }, body: { reason: 'Two was wrong' } };
    const { number } = await henrike.ask('POST /api/releases/:number/roll-back', back);
    const now = (await jana.ask('GET /api/release')).release!;
    expect(now).toMatchObject({ number, hash: earlier.hash, made: 'rolled back', backTo: earlier.number });
    expect(now.entries.find(({ id }) => id === 'campaign/back')?.signedBy).toEqual(['marketing']);
    expect(now.title).toBe('Two was wrong');
    const again = await henrike.refused('POST /api/releases/:number/roll-back', back);
    expect(again).toMatchObject({ status: 409, code: 'release.in_force' });
    const unknown = { params: { number: 9999 }, body: { reason: 'Why not' } };
    expect((await henrike.refused('POST /api/releases/:number/roll-back', unknown)).status).toBe(404);
  });
});

test('every step of the sign-off stands in the audit', async () => {
  const rows = await hub.sql('select distinct action from audit');
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'proposal.made',
      'proposal.revised',
      'proposal.signed',
      'proposal.objected',
      'proposal.scheduled',
      'proposal.withdrawn',
      'release.made',
      'release.signed_later',
      'release.rolled_back',
      'policy.changed',
      'policy.right_set',
      'deputy.named',
      'deputy.ended',
    ]),
  );
});
