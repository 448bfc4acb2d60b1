import { describe, expect, test } from 'vitest';
import type { GuidanceBody } from '../../../src/domain/playbook/entries';
import type { CompiledGuidance } from '../../../src/domain/playbook/read-model';
import type { LeadAct } from '../../../src/domain/progress/act';
import { foldActs } from '../../../src/domain/progress/progress';
import { decideLead } from '../../../src/domain/lead/decide';
import {
  campaign,
  guidance,
  leadFacts,
  mapping,
  now,
  readModel,
  rep,
  serviceLevel,
} from '../../support/cast';

const at = (hour: number) => `2026-11-17T0${hour}:00:00.000Z`;
type Step = Partial<Extract<LeadAct, { kind: 'step' }>>;
const step = (id: string, rest: Step = {}): LeadAct => ({
  kind: 'step',
  guidance: 'guidance/scrap',
  release: 2,
  step: id,
  channel: 'call',
  did: 'done',
  ...rest,
});
const progressOf = (...acts: LeadAct[]) =>
  foldActs(acts.map((act, hour) => ({ key: `k-${hour}`, at: at(hour + 8), person: rep.id, act })));

const words = (text: string): Partial<GuidanceBody> => ({
  campaigns: ['campaign/scrap'],
  steps: [
    { id: 'call', channel: 'call', title: 'Call', wait: 0, text, after: { 'no-answer': 'call' } },
    { id: 'mail', channel: 'mail', title: 'Mail', wait: 120, text: 'As promised.' },
    { id: 'visit', channel: 'meeting', title: 'Visit', wait: 480, text: 'See you.' },
  ],
});
const scrap = campaign('scrap', { claims: { names: ['Scrap'] } });
const held = (text: string): CompiledGuidance => readModel([guidance('scrap', words(text))]).guidance[0]!;
const today = readModel([scrap, guidance('scrap', words('Today.')), serviceLevel('first')]);

type Asked = Partial<Parameters<typeof decideLead>[0]> & { status?: string };
function view({ status, ...rest }: Asked = {}) {
  const fields = {
    createdAt: '2026-11-16T08:00:00.000Z',
    ...(status === undefined ? {} : { status }),
  };
  const facts = leadFacts(fields, [{ campaignName: 'Scrap', status: 'attended', when: { at: at(7) } }]);
  return decideLead({ facts, model: today, now, conversations: [], me: rep.id, ...rest });
}
function script(asked: Asked = {}) {
  const found = view(asked).script;
  if (found.kind === 'none') throw new Error(found.reason);
  return found;
}
const said = (asked: Asked) => JSON.stringify(script(asked).steps[0]?.body);

describe('a lead in flight', () => {
  const begun = { progress: progressOf(step('call', { outcome: 'reached' })) };

  test('keeps the words of the release in which it was begun, and is told of newer ones', () => {
    const asked = { ...begun, held: held('As it was.') };
    expect(said(asked)).toContain('As it was.');
    expect(script(asked)).toMatchObject({
      version: { guidance: 'guidance/scrap', release: 2 },
      newer: { release: 3 },
    });
  });

  test('is not told of a release that left its words as they were', () => {
    expect(script({ ...begun, held: held('Today.') })).not.toHaveProperty('newer');
    expect(script({ ...begun, held: held('Today.') }).version.release).toBe(2);
    expect(script(begun)).not.toHaveProperty('newer');
  });

  test('moves to the newer words by the rep’s hand, with its steps as they were', () => {
    const progress = progressOf(step('call', { outcome: 'reached' }), {
      kind: 'moved',
      guidance: 'guidance/scrap',
      release: 3,
    });
    expect(said({ progress })).toContain('Today.');
    expect(script({ progress })).toMatchObject({
      version: { release: 3 },
      current: 'mail',
      steps: [{ status: 'done', done: { outcome: 'reached' } }, {}, {}],
    });
  });

  test('keeps its words also when the guidance is gone or for other leads now, and is offered what fits', () => {
    const model = readModel([scrap, guidance('new', { campaigns: ['campaign/scrap'] })]);
    const asked = { ...begun, held: { ...held('As it was.'), responses: ['asked' as const] }, model };
    expect(script(asked)).toMatchObject({
      guidance: 'guidance/scrap',
      newer: { release: 3, guidance: 'guidance/new' },
      because: [{ by: 'in-flight' }],
    });
    expect(script({ ...begun, model }).guidance).toBe('guidance/new');
  });

  test('takes up another script when its own is over', () => {
    const progress = progressOf(step('call', { outcome: 'not-interested' }));
    const model = readModel([
      scrap,
      guidance('scrap', words('Today.')),
      guidance('later', { campaigns: ['campaign/scrap'], responses: ['attended'] }),
    ]);
    expect(script({ progress })).toMatchObject({ guidance: 'guidance/scrap', ended: 'end' });
    expect(script({ progress, model })).toMatchObject({ guidance: 'guidance/later', current: 'call' });
  });
});

describe('the next step', () => {
  const levels = (limit: number) =>
    readModel([
      scrap,
      guidance('scrap', words('Today.')),
      serviceLevel('first'),
      serviceLevel('tries', { duty: 'attempts', limit }),
    ]);

  test('is due by the clock of the first follow-up, also where a hand-off that began earlier is later still', () => {
    const model = readModel([
      scrap,
      guidance('scrap', words('Today.')),
      serviceLevel('first'),
      serviceLevel('hand-off', { duty: 'hand-off', startsAt: 'arrival', limit: 30, warn: 10 }),
    ]);
    expect(view({ model }).clock).toMatchObject({ duty: 'hand-off' });
    expect(script({ model }).steps[0]?.dueAt).toBe(at(8));
  });

  test('is due after its wait in working time since the step before', () => {
    expect(script().steps.map(({ dueAt }) => dueAt)).toEqual([at(8), undefined, undefined]);
    const progress = progressOf(step('call', { outcome: 'reached' }));
    expect(script({ progress }).steps.map(({ dueAt, status }) => [status, dueAt])).toEqual([
      ['done', undefined],
      ['next', '2026-11-17T10:00:00.000Z'],
      ['later', undefined],
    ]);
  });

  test('is due when the prospect said, or when the snooze is over', () => {
    const until = '2026-11-20T09:00:00.000Z';
    const later = progressOf(step('call', { outcome: 'not-now', until }));
    expect(script({ progress: later }).steps[1]).toMatchObject({ status: 'next', dueAt: until });
    const snoozed = progressOf(step('call', { did: 'snoozed', until }));
    expect(script({ progress: snoozed })).toMatchObject({
      current: 'call',
      steps: [{ status: 'snoozed', until, dueAt: until }, {}, {}],
    });
    const over = script({ progress: snoozed, now: '2026-11-20T09:00:00.000Z' });
    expect(over.steps[0]).toMatchObject({ status: 'next' });
  });

  test('is the same once more where an outcome leads back to it, and tells what came of it before', () => {
    const progress = progressOf(step('call', { outcome: 'no-answer' }));
    expect(script({ progress })).toMatchObject({
      current: 'call',
      steps: [{ status: 'next', done: { outcome: 'no-answer' } }, { status: 'later' }, {}],
    });
  });

  test('is counted as an attempt, of as many as are agreed', () => {
    const tried = progressOf(step('call', { outcome: 'no-answer' }));
    expect(script({ progress: tried, model: levels(6) }).attempt).toEqual({ n: 2, of: 6 });
    expect(script({ progress: tried }).attempt).toEqual({ n: 2 });
    expect(script({ progress: progressOf(step('call', { outcome: 'wrong-person' })) })).not.toHaveProperty(
      'attempt',
    );
  });

  test('says of every outcome where it leads', () => {
    expect(script().steps[0]?.leadsTo).toEqual({
      reached: 'mail',
      'no-answer': 'call',
      'message-left': 'mail',
      'wrong-person': 'end',
      'not-now': 'mail',
      'not-interested': 'end',
    });
  });
});

describe('the hand-off', () => {
  const mapped = readModel([
    scrap,
    guidance('scrap', words('Today.')),
    serviceLevel('first'),
    mapping('practice', {
      responses: { attended: 'attended' },
      statuses: { new: {}, working: { handOff: 'accepted', stage: 'SAL' }, junk: { handOff: 'rejected' } },
    }),
  ]);
  const word = (to: 'accepted' | 'rejected' | 'recycled', reason?: string) =>
    progressOf({ kind: 'hand-off', to, ...(reason === undefined ? {} : { reason }) });

  test('is what the CRM’s status says, whatever was said before', () => {
    const asked = { model: mapped, status: 'Working', progress: word('rejected', 'no-budget') };
    expect(view(asked).handOff).toEqual({ state: 'accepted', by: 'crm', reasons: [] });
    expect(view({ ...asked, status: 'Junk' }).handOff).toMatchObject({
      state: 'rejected',
      by: 'crm',
      reason: 'no-budget',
    });
  });

  test('is the rep’s word where the status says nothing of it', () => {
    const progress = word('accepted');
    for (const status of ['New', 'Somewhere', undefined]) {
      const asked = { model: mapped, ...(status === undefined ? {} : { status }) };
      expect(view({ ...asked, progress }).handOff).toMatchObject({
        state: 'accepted',
        by: 'word',
        at: at(8),
      });
      expect(view(asked).handOff).toMatchObject({ state: 'open', by: 'word' });
    }
  });

  test('that was a rejection is not asked for again: the lead is never new to that rep', () => {
    const asked = { model: mapped, progress: word('rejected', 'no-budget') };
    for (const days of [0, 30, 300]) {
      const later = new Date(Date.parse(now) + days * 86_400_000).toISOString();
      const { handOff, script: shown, clock } = view({ ...asked, now: later });
      expect(handOff.state).toBe('rejected');
      expect(shown).not.toHaveProperty('current');
      expect(shown).toMatchObject({ ended: 'end' });
      expect(clock).not.toMatchObject({ state: 'running' });
      expect(clock).not.toMatchObject({ state: 'breached' });
    }
  });

  test('has the reasons of the definition that counts', () => {
    const reasons = [{ id: 'no-budget', title: 'No budget' }];
    const model = readModel([
      scrap,
      serviceLevel('first'),
      {
        id: 'definition/mql',
        kind: 'definition',
        title: 'MQL',
        body: { stage: 'MQL', criteria: [], validFrom: '2026-09-01', rejectReasons: reasons },
      },
    ]);
    expect(view({ model }).handOff.reasons).toEqual(reasons);
  });
});

test('a new owner sees what others did, and whether Sales has signed the words', () => {
  const others = [{ channel: 'call', day: '2026-11-10' }] as const;
  expect(script({ others: [...others] })).toMatchObject({ others, signed: true });
  const [unsigned] = today.guidance.map((one) => ({ ...one, unsigned: true as const }));
  expect(script({ model: { ...today, guidance: [unsigned!] } }).signed).toBe(false);
});
