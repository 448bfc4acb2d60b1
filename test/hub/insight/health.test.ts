import { beforeAll, describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/domain/definition/criterion';
import type { EntryOf } from '../../../src/domain/playbook/entries';
import type { LeadAct, RecordedVerdict } from '../../../src/domain/progress/act';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { publish } from '../../support/pact';
import { does } from './acts';

const criterion = (id: string, test: Pick<Criterion, 'operator'> & Partial<Criterion>): Criterion => ({
  id,
  title: id,
  required: true,
  reason: 'r',
  question: 'q',
  ...test,
});
const size = criterion('size', { field: 'employees', operator: 'at-least', value: 50 });
const place = criterion('place', { field: 'country', operator: 'is', value: 'Germany' });
const definition: EntryOf<'definition'> = {
  id: 'definition/mql',
  kind: 'definition',
  title: 'MQL',
  body: {
    stage: 'MQL',
    criteria: [size, place],
    validFrom: '2026-01-01',
    rejectReasons: [{ id: 'no-budget', title: 'No budget' }],
  },
};

let hub: TestHub;
let jana: Caller;
let ada: Caller;

const verdict = (sized: 'met' | 'not met'): RecordedVerdict => ({
  definition: definition.id,
  outcome: sized === 'met' ? 'meets' : 'falls short',
  criteria: { size: sized, place: 'met' },
});
const seen = (sized: 'met' | 'not met', more: object = {}): LeadAct => ({
  kind: 'seen',
  verdict: verdict(sized),
  ...more,
});

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  const henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep', kind: 'extension' });
  const bo = await hub.join({ name: 'Bo Berg', role: 'rep', kind: 'extension' });
  await publish(jana, henrike, [definition]);
  // 1 and 2: met and accepted; 3: met and rejected; 4: fell short and was accepted, by the CRM's word
  for (const lead of [1, 2, 3]) await does(ada, { lead, act: seen('met') });
  await does(ada, { lead: 4, act: seen('not met', { handOff: { to: 'accepted' } }) });
  await does(ada, { lead: 1, act: { kind: 'hand-off', to: 'rejected', reason: 'no-budget' } });
  await does(bo, { lead: 1, act: { kind: 'hand-off', to: 'accepted' } });
  await does(bo, { lead: 2, act: { kind: 'hand-off', to: 'accepted' } });
  await does(ada, { lead: 3, act: { kind: 'hand-off', to: 'rejected', reason: 'no-budget' } });
  // what is found out after the hand-off does not count, nor does what nobody has said
  await does(ada, { lead: 3, act: seen('not met') });
  await does(ada, { lead: 5, act: seen('not met') });
  return hub.close;
});

describe('definition health', () => {
  test('counts each lead once: its last verdict before the last word on it, whoever said it', async () => {
    const { health, reasons, days } = await jana.ask('GET /api/insight/health');
    expect(days).toBe(90);
    expect(health).toHaveLength(1);
    expect(health[0]).toMatchObject({
      definition: { id: 'definition/mql', stage: 'MQL' },
      leads: 5,
      counts: {
        meets: { accepted: 2, rejected: 1, recycled: 0, open: 0 },
        'falls short': { accepted: 1, rejected: 0, recycled: 0, open: 1 },
      },
      metRejected: [{ reason: 'no-budget', leads: 1 }],
      shortAccepted: [{ criterion: 'size', leads: 1 }],
    });
    expect(reasons).toEqual({ 'no-budget': 'No budget' });
  });

  test('leaves out what is older than a quarter', async () => {
    hub.wait(91 * 86_400_000);
    expect((await jana.ask('GET /api/insight/health')).health).toEqual([]);
    hub.wait(-91 * 86_400_000);
  });

  test('is not for reps', async () => {
    expect((await ada.refused('GET /api/insight/health')).status).toBe(403);
  });
});

describe('a draft', () => {
  const replay = (stage: string, criteria: Criterion[]) =>
    jana.ask('POST /api/insight/replay', { body: { stage, criteria } });

  test('is replayed on what was recorded for its stage', async () => {
    const { of, replay: same } = await replay(' mql', [size, place]);
    expect(of).toEqual(['MQL']);
    expect(same).toMatchObject({
      leads: 5,
      before: { meets: 3 },
      after: { meets: 3 },
      change: { least: 0, most: 0 },
    });
    const { replay: looser } = await replay('MQL', [place]);
    expect(looser).toMatchObject({ after: { meets: 5 }, accepted: { leads: 3, kept: 3, lost: 0 } });
  });

  test('of another stage finds no records', async () => {
    expect((await replay('SQL', [size])).replay.leads).toBe(0);
  });
});
