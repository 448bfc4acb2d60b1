import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Move } from '../../../src/domain/feedback/conversation';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, complaint, delivery, nextWeek, publish } from '../../support/pact';

const names = ['author', 'colleague', 'lead', 'otherLead', 'owner', 'marketer', 'admin', 'otherRep'] as const;
type Name = (typeof names)[number];

let hub: TestHub;
let cast: Record<Name, Caller>;
let south: string;
let north: string;
let orphan: string;

beforeAll(async () => {
  hub = await testHub();
  const lead = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  const otherLead = await hub.join({ name: 'Tomasz Lewandowski', role: 'team_lead' });
  south = await hub.team('South', lead.person.id);
  north = await hub.team('North', otherLead.person.id);
  orphan = await hub.team('Nobody leads it');
  cast = {
    lead,
    otherLead,
    author: await hub.join({ name: 'Ada Okafor', role: 'rep', team: south }),
    colleague: await hub.join({ name: 'Felix Brandl', role: 'rep', team: south }),
    otherRep: await hub.join({ name: 'Claire Moreau', role: 'rep', team: north }),
    owner: await hub.join({ name: 'Jana Winter', role: 'marketing' }),
    marketer: await hub.join({ name: 'Lukas Hofer', role: 'marketing' }),
    admin: await hub.join({ name: 'Sabine Krämer', role: 'admin' }),
  };
  const entries = [
    cartridge('tools', 'Jana Winter'),
    cartridge('media', 'jana.winter@example.com', 2),
    cartridge('events', 'Nobody Known', 3),
  ];
  await publish(cast.owner, cast.lead, entries);
  return hub.close;
});

const cartridgeOf = (slug: string) => ({ kind: 'cartridge' as const, id: `cartridge/${slug}` });
const write = async (who: Caller, ...about: Parameters<typeof complaint>) =>
  (await who.ask('POST /api/deliveries', { body: delivery(complaint(...about)) })).conversation!;
const move = (who: Caller, id: string, made: Move) =>
  who.call('POST /api/feedback/:id/moves', { params: { id }, body: { key: randomUUID(), move: made } });
const sees = async (who: Caller, id: string) =>
  (await who.call('GET /api/feedback/:id', { params: { id } })).ok;
const seenBy = async (id: string) => {
  const seen: Name[] = [];
  for (const name of names) if (await sees(cast[name], id)) seen.push(name);
  return seen;
};

describe('whom one can ask', () => {
  test('cartridges in their order, each with its owner by name or address, then the teams with their leads', async () => {
    const { addressees } = await cast.author.ask('GET /api/addressees');
    expect(addressees.map(({ title, person }) => [title, person?.name])).toEqual([
      ['The tools', 'Jana Winter'],
      ['The media', 'Jana Winter'],
      ['The events', undefined],
      ['Nobody leads it', undefined],
      ['North', 'Tomasz Lewandowski'],
      ['South', 'Henrike Vogel'],
    ]);
  });
});

describe('who sees a request', () => {
  test('to a cartridge: its author, their team lead and Marketing', async () => {
    const { id } = await write(cast.author, cartridgeOf('tools'));
    expect(await seenBy(id)).toEqual(['author', 'lead', 'owner', 'marketer']);
  });

  test('to a team: its author and the lead of that team; of a rep also their own lead', async () => {
    const fromMarketing = await write(cast.marketer, { kind: 'team', id: north });
    expect(await seenBy(fromMarketing.id)).toEqual(['otherLead', 'marketer']);
    const fromRep = await write(cast.author, { kind: 'team', id: north });
    expect(await seenBy(fromRep.id)).toEqual(['author', 'lead', 'otherLead']);
  });

  test('to a team that nobody leads: every team lead', async () => {
    const { id, to } = await write(cast.marketer, { kind: 'team', id: orphan });
    expect(to).toEqual({ title: 'Nobody leads it' });
    expect(await seenBy(id)).toEqual(['lead', 'otherLead', 'marketer']);
  });

  test('and nobody else can move it, or learn from the answer that it exists', async () => {
    const { id } = await write(cast.author, cartridgeOf('tools'));
    const hidden = await cast.otherRep.refused('GET /api/feedback/:id', { params: { id } });
    const missing = await cast.otherRep.refused('GET /api/feedback/:id', { params: { id: 'missing' } });
    expect(hidden).toEqual(missing);
    const tried = await move(cast.otherRep, id, { kind: 'promise', day: nextWeek });
    expect(tried).toMatchObject({ ok: false, status: 404, fault: { code: 'feedback.unknown' } });
  });
});

describe('a request and its answer', () => {
  test('goes to the owner of the cartridge with the release in force, and is answered', async () => {
    const conversation = await write(cast.author, cartridgeOf('media'));
    expect(conversation).toMatchObject({
      author: { name: 'Ada Okafor' },
      to: { title: 'The media', person: { name: 'Jana Winter' } },
      release: 1,
      moves: [],
    });
    const params = { id: conversation.id };
    const asked = await cast.owner.ask('GET /api/feedback/:id', { params });
    expect([asked.state, asked.may]).toEqual(['requested', ['promise', 'decline', 'counter', 'report']]);
    const promised = await move(cast.owner, conversation.id, {
      kind: 'promise',
      day: nextWeek,
      text: 'On the next form',
    });
    expect(promised).toMatchObject({ ok: true, answer: { state: 'promised' } });
    await move(cast.owner, conversation.id, { kind: 'report', text: 'It is on the form now' });
    const back = await cast.author.ask('GET /api/feedback/:id', { params });
    expect([back.state, back.may]).toEqual(['reported done', ['satisfied', 'not-satisfied', 'withdraw']]);
    expect(back.moves.map(({ kind, by }) => [kind, by.name, by.side])).toEqual([
      ['promise', 'Jana Winter', 'addressee'],
      ['report', 'Jana Winter', 'addressee'],
    ]);
    expect(await move(cast.author, conversation.id, { kind: 'satisfied' })).toMatchObject({ ok: true });
  });

  test('may be answered by anyone in Marketing, but not by the team lead who sees it', async () => {
    const { id } = await write(cast.author, cartridgeOf('events'));
    expect((await cast.lead.ask('GET /api/feedback/:id', { params: { id } })).may).toEqual([]);
    const tried = await move(cast.lead, id, { kind: 'promise', day: nextWeek });
    expect(tried).toMatchObject({ ok: false, status: 409, fault: { code: 'feedback.not_your_move' } });
    expect(await move(cast.marketer, id, { kind: 'promise', day: nextWeek })).toMatchObject({ ok: true });
  });

  test('is declined only with a reason', async () => {
    const { id } = await write(cast.author, cartridgeOf('tools'));
    const refused = {
      ok: false,
      status: 400,
      fault: { code: 'feedback.reason_missing', field: 'move.text' },
    };
    expect(await move(cast.owner, id, { kind: 'decline' })).toMatchObject(refused);
    expect(await move(cast.owner, id, { kind: 'decline', text: 'No budget this year' })).toMatchObject({
      ok: true,
    });
  });

  test('of twenty answers at the same time exactly one is made, the others hear that it moved on', async () => {
    const { id } = await write(cast.author, cartridgeOf('tools'));
    const tries = Array.from({ length: 20 }, (_, at) =>
      move(at % 2 ? cast.owner : cast.marketer, id, { kind: 'promise', day: nextWeek }),
    );
    const results = await Promise.all(tries);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results) if (!result.ok) expect(result.fault.code).toBe('feedback.move_not_now');
    expect(await hub.sql('select n from moves where conversation = $1', [id])).toHaveLength(1);
  });

  test('an answer that is sent twice is made once; another under its key is refused', async () => {
    const { id } = await write(cast.author, cartridgeOf('tools'));
    const key = randomUUID();
    const answer = { params: { id }, body: { key, move: { kind: 'promise' as const, day: nextWeek } } };
    await cast.owner.ask('POST /api/feedback/:id/moves', answer);
    expect((await cast.owner.ask('POST /api/feedback/:id/moves', answer)).moves).toHaveLength(1);
    const other = { params: { id }, body: { key, move: { kind: 'decline' as const, text: 'No' } } };
    expect(await cast.owner.refused('POST /api/feedback/:id/moves', other)).toMatchObject({
      status: 422,
      code: 'delivery.key_reused',
    });
  });
});

describe('the list of requests', () => {
  const list = (who: Caller, query: object) => who.ask('GET /api/feedback', { query });

  test('shows only what one may see, newest first, in pages of fifty with their number', async () => {
    const crowd = await testHub();
    const jana = await crowd.join({ name: 'Jana', role: 'marketing' });
    const lead = await crowd.join({ name: 'Lead', role: 'team_lead' });
    const [ada, bo] = [
      await crowd.join({ name: 'Ada', role: 'rep' }),
      await crowd.join({ name: 'Bo', role: 'rep' }),
    ];
    await publish(jana, lead, [cartridge('tools', 'Jana')]);
    for (let made = 0; made < 55; made++)
      await write(made % 11 ? ada : bo, cartridgeOf('tools'), { complaint: `Matter ${made}` });
    const first = await list(jana, {});
    expect([first.conversations.length, first.total]).toEqual([50, 55]);
    expect(first.conversations[0]!.complaint).toBe('Matter 54');
    const second = await list(jana, { page: 2 });
    expect(second.conversations.map((each) => each.complaint)).toEqual([
      'Matter 4',
      'Matter 3',
      'Matter 2',
      'Matter 1',
      'Matter 0',
    ]);
    expect((await list(bo, {})).total).toBe(5);
    expect((await list(lead, {})).total).toBe(0);
    await crowd.close();
  });

  test('is narrowed by state, by whose it is and by words, taken literally', async () => {
    const mine = await write(cast.colleague, cartridgeOf('events'), { complaint: 'Only 100 % of_the_leads' });
    const owned = await write(cast.colleague, cartridgeOf('tools'), { request: 'Give us the sticker set' });
    await move(cast.owner, owned.id, { kind: 'promise', day: nextWeek });
    await move(cast.colleague, mine.id, { kind: 'withdraw' });
    const ids = async (who: Caller, query: object) =>
      (await list(who, query)).conversations.map(({ id }) => id);
    expect(await ids(cast.colleague, { state: 'open' })).toEqual([owned.id]);
    expect(await ids(cast.colleague, { state: 'withdrawn' })).toEqual([mine.id]);
    expect(await ids(cast.colleague, { state: 'all' })).toEqual([owned.id, mine.id]);
    expect(await ids(cast.owner, { mine: 'answer', state: 'promised' })).toContain(owned.id);
    expect(await ids(cast.marketer, { mine: 'answer' })).not.toContain(owned.id);
    expect(await ids(cast.marketer, { mine: 'answer' })).toContain(mine.id);
    expect(await ids(cast.colleague, { mine: 'asked' })).toHaveLength(2);
    expect(await ids(cast.owner, { search: 'STICKER' })).toEqual([owned.id]);
    expect(await ids(cast.owner, { search: '100 % of_the' })).toEqual([mine.id]);
    expect(await ids(cast.owner, { search: '%' })).toEqual([mine.id]);
    expect(await ids(cast.owner, { search: 'felix' })).toEqual([owned.id, mine.id]);
  });
});
