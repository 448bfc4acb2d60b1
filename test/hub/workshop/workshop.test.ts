import { beforeEach, describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/definition/criterion';
import type { Workshop } from '../../../src/protocol/hub-api/workshops';
import { type Caller, type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
let jana: Caller;
let henrike: Caller;
let ada: Caller;
let sabine: Caller;

beforeEach(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep' });
  sabine = await hub.join({ name: 'Sabine Krämer', role: 'admin' });
  return hub.close;
});

const size = (value: number, more: Partial<Criterion> = {}): Criterion => ({
  id: 'size',
  title: 'Big enough',
  field: 'employees',
  operator: 'at-least',
  value,
  required: true,
  reason: 'Smaller plants have no line to measure.',
  question: 'How many people work in the plant?',
  ...more,
});
const begin = () => jana.ask('POST /api/workshops', { body: { title: 'MQL for 2027', stage: 'MQL' } });
const write = (who: Caller, { id }: Workshop, { version = 0, criteria = [size(50)] } = {}) =>
  who.ask('PUT /api/workshops/:id/criteria', { params: { id }, body: { version, criteria } });
const handIn = (who: Caller, { id }: Workshop, version = 1) =>
  who.ask('POST /api/workshops/:id/hand-in', { params: { id }, body: { version } });
const see = (who: Caller, { id }: Workshop) => who.ask('GET /api/workshops/:id', { params: { id } });

/** A workshop in which Sales wants 50 and Marketing 20 employees, both laid open. */
async function open(sales = [size(50)], marketing = [size(20)]): Promise<Workshop> {
  const workshop = await begin();
  await write(henrike, workshop, { criteria: sales });
  await write(jana, workshop, { criteria: marketing });
  await handIn(henrike, workshop);
  return handIn(jana, workshop);
}

describe('a side', () => {
  test('sees the other’s criteria only when both have handed in', async () => {
    const workshop = await begin();
    await write(jana, workshop);
    await write(ada, workshop, { criteria: [size(20)] });
    expect((await see(ada, workshop)).sides.marketing.criteria).toBeUndefined();
    expect((await handIn(ada, workshop)).sides.marketing.criteria).toBeUndefined();
    expect((await see(jana, workshop)).sides.sales.criteria).toBeUndefined();
    expect((await see(sabine, workshop)).sides).toEqual({ sales: { version: 0 }, marketing: { version: 0 } });
    const laidOpen = await handIn(jana, workshop);
    expect([laidOpen.sides.sales.criteria, laidOpen.sides.marketing.criteria]).toEqual([
      [size(20)],
      [size(50)],
    ]);
    expect((await see(sabine, workshop)).sides).toEqual(laidOpen.sides);
  });

  test('keeps what is half written, and is told which words are missing before it hands in', async () => {
    const workshop = await begin();
    const half = size(50, { title: '', question: ' ' });
    expect((await write(jana, workshop, { criteria: [half] })).sides.marketing.criteria).toEqual([half]);
    const params = { id: workshop.id };
    const refused = await jana.refused('POST /api/workshops/:id/hand-in', { params, body: { version: 1 } });
    expect(refused).toMatchObject({ status: 400, code: 'workshop.incomplete' });
    expect(refused.message).toBe(
      'Not complete yet. criterion 1: the title is missing. criterion 1: the question is missing.',
    );
  });

  test('cannot hand in a criterion on a field that nothing reads, nor nothing at all', async () => {
    const workshop = await begin();
    const params = { id: workshop.id };
    await write(jana, workshop, { criteria: [size(50, { field: 'x_shoes' })] });
    const unknown = await jana.refused('POST /api/workshops/:id/hand-in', { params, body: { version: 1 } });
    expect(unknown.message).toContain('Big enough: no mapping reads this field.');
    const nothing = await ada.refused('POST /api/workshops/:id/hand-in', { params, body: { version: 0 } });
    expect(nothing.code).toBe('workshop.nothing_written');
  });

  test('two of whom write at once keeps the first text, and the second is told who was faster', async () => {
    const workshop = await begin();
    await write(henrike, workshop);
    const body = { version: 0, criteria: [size(99)] };
    const second = await ada.refused('PUT /api/workshops/:id/criteria', {
      params: { id: workshop.id },
      body,
    });
    expect(second).toMatchObject({ status: 409, code: 'workshop.moved_on' });
    expect(second.message).toContain('Henrike Vogel');
    const third = await write(ada, workshop, { version: 1, criteria: [size(99)] });
    expect(third.sides.sales).toMatchObject({ version: 2, by: { name: 'Ada Okafor' } });
  });

  test('takes its text back as long as nobody else has seen it', async () => {
    const workshop = await begin();
    const params = { id: workshop.id };
    await write(jana, workshop);
    await handIn(jana, workshop);
    const body = { version: 1, criteria: [] };
    expect((await jana.refused('PUT /api/workshops/:id/criteria', { params, body })).code).toBe(
      'workshop.handed_in',
    );
    await jana.ask('POST /api/workshops/:id/take-back', { params });
    await write(jana, workshop, { version: 1 });
    const laidOpen = await open();
    const late = await jana.refused('POST /api/workshops/:id/take-back', { params: { id: laidOpen.id } });
    expect(late.code).toBe('workshop.laid_open');
  });

  test('an admin writes for none', async () => {
    const workshop = await begin();
    const refused = await sabine.refused('POST /api/workshops/:id/take-back', {
      params: { id: workshop.id },
    });
    expect(refused.status).toBe(403);
  });
});

const settle = (
  who: Caller,
  { id }: Workshop,
  body: { line: string; version: number; choice: object | null },
) => who.call('POST /api/workshops/:id/settlements', { params: { id }, body: body as never });

describe('a line', () => {
  test('is settled by whoever sits there, under their name, and can be opened again', async () => {
    const workshop = await open();
    const line = 'size/size';
    await settle(henrike, workshop, { line, version: 0, choice: { take: 'marketing' } });
    const after = await see(jana, workshop);
    expect(after.settlements).toMatchObject([
      { line, version: 1, choice: { take: 'marketing' }, by: { name: 'Henrike Vogel' } },
    ]);
    await settle(jana, workshop, { line, version: 1, choice: null });
    expect((await see(jana, workshop)).settlements).toMatchObject([{ version: 2, choice: null }]);
  });

  test('settled by two at once keeps the first, and the second is told', async () => {
    const workshop = await open();
    const line = 'size/size';
    const both = await Promise.all([
      settle(jana, workshop, { line, version: 0, choice: { take: 'marketing' } }),
      settle(henrike, workshop, { line, version: 0, choice: { take: 'sales' } }),
    ]);
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await see(jana, workshop)).settlements).toHaveLength(1);
  });

  test('is not settled while one side is still writing', async () => {
    const workshop = await begin();
    const early = await settle(jana, workshop, { line: 'size/size', version: 0, choice: { take: 'sales' } });
    expect(early).toMatchObject({ status: 409, fault: { code: 'workshop.not_open' } });
  });

  test('takes words of both only when they are complete', async () => {
    const workshop = await open();
    const choice = { take: 'both', criterion: size(35, { reason: '' }) };
    const refused = await settle(jana, workshop, { line: 'size/size', version: 0, choice });
    expect(refused).toMatchObject({ status: 400, fault: { code: 'workshop.incomplete' } });
  });
});

describe('the agreed text', () => {
  const draft = (who: Caller, { id }: Workshop) =>
    who.call('POST /api/workshops/:id/draft', {
      params: { id },
      body: { title: 'MQL from 2027', validFrom: '2027-01-01', reviewBy: '2027-07-01' },
    });

  test('becomes a draft of a new definition once every line is settled', async () => {
    const workshop = await open();
    expect(await draft(jana, workshop)).toMatchObject({ status: 409, fault: { code: 'workshop.unsettled' } });
    const both = size(35);
    await settle(jana, workshop, {
      line: 'size/size',
      version: 0,
      choice: { take: 'both', criterion: both },
    });
    const made = await draft(henrike, workshop);
    if (!made.ok || made.status === 304) throw new Error(JSON.stringify(made));
    const content = await jana.ask('GET /api/drafts/:id', { params: { id: made.answer.draft } });
    expect(content).toMatchObject({
      entry: 'definition/mql-2027-01-01',
      title: 'MQL from 2027',
      base: null,
      content: { body: { stage: 'MQL', criteria: [both], validFrom: '2027-01-01', reviewBy: '2027-07-01' } },
    });
    expect((await see(jana, workshop)).draft).toBe(made.answer.draft);
    expect(
      (await jana.ask('POST /api/drafts/check', { body: { contents: [content.content] } })).problems,
    ).toEqual([]);
  });

  test('is not made a draft twice, but again after the first was discarded', async () => {
    const workshop = await open([size(50)], [size(50)]);
    const first = await draft(jana, workshop);
    if (!first.ok || first.status === 304) throw new Error(JSON.stringify(first));
    expect(await draft(jana, workshop)).toMatchObject({ status: 409, fault: { code: 'workshop.drafted' } });
    const id = first.answer.draft;
    await jana.ask('DELETE /api/drafts/:id', { params: { id }, query: { version: 1 } });
    expect(await draft(jana, workshop)).toMatchObject({ ok: true });
  });

  test('of which everything was left out is no definition', async () => {
    const workshop = await open();
    await settle(jana, workshop, { line: 'size/size', version: 0, choice: { take: 'leave out' } });
    expect(await draft(jana, workshop)).toMatchObject({
      status: 400,
      fault: { code: 'workshop.nothing_agreed' },
    });
  });
});

test('workshops are listed, the latest first, with who has handed in', async () => {
  const first = await open();
  hub.wait(1000);
  const second = await begin();
  const { workshops } = await ada.ask('GET /api/workshops');
  expect(workshops.map(({ id, handedIn }) => [id, Object.keys(handedIn)])).toEqual([
    [second.id, []],
    [first.id, ['sales', 'marketing']],
  ]);
  expect((await ada.refused('GET /api/workshops/:id', { params: { id: 'none' } })).code).toBe(
    'workshop.unknown',
  );
});
