import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../src/domain/playbook/entries';
import type { LeadAct, RecordedAct } from '../../../src/domain/progress/act';
import { foldActs } from '../../../src/domain/progress/progress';

const scrap = { guidance: 'guidance/scrap', release: 3 };
const at = (hour: number) => `2026-11-17T${String(hour).padStart(2, '0')}:00:00.000Z`;
const act = (hour: number, done: LeadAct, key = `k-${hour}`): RecordedAct => ({
  key,
  at: at(hour),
  person: 'p-ravi',
  act: done,
});
type Step = Partial<Extract<LeadAct, { kind: 'step' }>>;
const step = (id: string, rest: Step = {}): LeadAct => ({
  kind: 'step',
  ...scrap,
  step: id,
  channel: 'call',
  did: 'done',
  ...rest,
});
const fold = (...acts: LeadAct[]) => foldActs(acts.map((each, hour) => act(hour, each)));

describe('what a rep did on a lead', () => {
  test('is nothing at first', () => {
    expect(foldActs([])).toEqual({ steps: {}, attempts: 0, settled: {}, followUps: [] });
  });

  test('binds the lead to the version of the script with the first step', () => {
    expect(fold({ kind: 'seen' }).script).toBeUndefined();
    expect(fold(step('call'), step('mail', { release: 4 })).script).toEqual(scrap);
    expect(fold(step('call', { did: 'snoozed', until: at(9) })).script).toEqual(scrap);
  });

  test('moves to another version only by the rep’s hand, and keeps the steps of the same script', () => {
    const moved = fold(step('call'), { kind: 'moved', ...scrap, release: 4 });
    expect(moved).toMatchObject({ script: { release: 4 }, steps: { call: { did: 'done' } } });
  });

  test('begins another script at its beginning; attempts go on counting', () => {
    const other = { guidance: 'guidance/fair', release: 5 };
    expect(fold(step('call'), { kind: 'moved', ...other })).toMatchObject({ script: other, steps: {} });
    const began = fold(step('call'), step('write', other));
    expect(began).toMatchObject({ script: other, attempts: 2, last: 'write' });
    expect(Object.keys(began.steps)).toEqual(['write']);
  });

  test('is undone mark by mark, as if it had never been', () => {
    const once = fold(step('call', { outcome: 'no-answer' }));
    const twice = fold(
      step('call', { outcome: 'no-answer' }),
      step('call', { outcome: 'reached' }),
      step('call', { did: 'undone' }),
    );
    expect(twice).toEqual(once);
    expect(fold(step('call'), step('call', { did: 'undone' }))).toEqual(foldActs([]));
    expect(fold(step('call', { did: 'undone' }))).toEqual(foldActs([]));
  });

  test('returns to the script before when the step that left it is undone', () => {
    const other = { guidance: 'guidance/fair', release: 5 };
    const back = fold(step('call'), step('write', other), step('write', { ...other, did: 'undone' }));
    expect(back).toEqual(fold(step('call')));
  });

  test('counts as attempts what tried to reach the prospect, and nothing else', () => {
    const counts = outcomes.filter((outcome) => fold(step('call', { outcome })).attempts === 1);
    expect(counts).toEqual(['reached', 'no-answer', 'message-left']);
    expect(fold(step('mail')).attempts).toBe(1);
    expect(fold(step('mail', { did: 'skipped' })).attempts).toBe(0);
  });

  test('tells when each step was done, which clocks go by, and never of a skipped or snoozed one', () => {
    const done = fold(step('call'), step('mail'), step('visit', { did: 'skipped' }));
    expect(done).toMatchObject({ followUps: [at(0), at(1)], lastFollowUp: at(1), last: 'visit' });
    expect(fold(step('call', { did: 'snoozed', until: at(9) }))).not.toHaveProperty('lastFollowUp');
    expect(fold(step('call'), step('call', { did: 'undone' }))).not.toHaveProperty('lastFollowUp');
  });

  test('does not count a message in a social network as a follow-up', () => {
    const done = fold(step('call'), step('connect', { channel: 'social' }));
    expect(done).toMatchObject({ followUps: [at(0)], lastFollowUp: at(0), otherSteps: [at(1)] });
  });

  test('ends the script where the outcome leads to its end, by itself or because the script says so', () => {
    expect(fold(step('call', { outcome: 'not-interested' })).ended).toBe('end');
    expect(fold(step('call', { outcome: 'wrong-person' })).ended).toBe('end');
    expect(fold(step('call', { outcome: 'wrong-person', leadsTo: 'find' })).ended).toBeUndefined();
    expect(fold(step('call', { outcome: 'no-answer', leadsTo: 'recycle' })).ended).toBe('recycle');
    expect(fold(step('call', { outcome: 'reached' })).ended).toBeUndefined();
    const undone = step('call', { did: 'undone' });
    expect(fold(step('call', { outcome: 'not-interested' }), undone).ended).toBeUndefined();
  });

  test('ends the script when the lead is handed back, until it is accepted after all', () => {
    const rejected: LeadAct = { kind: 'hand-off', to: 'rejected', reason: 'no-budget' };
    expect(fold(rejected)).toMatchObject({
      ended: 'end',
      handOff: { to: 'rejected', reason: 'no-budget', at: at(0) },
    });
    expect(fold({ kind: 'hand-off', to: 'recycled' }).ended).toBe('recycle');
    expect(fold(rejected, { kind: 'hand-off', to: 'accepted' })).not.toHaveProperty('ended');
  });

  test('keeps the last word on each criterion, and whether the guidance helped', () => {
    const about = { kind: 'settled', definition: 'definition/mql', criterion: 'budget' } as const;
    const said = fold({ ...about, outcome: 'met' }, { ...about, outcome: 'not met' });
    expect(said.settled).toEqual({ 'definition/mql#budget': { outcome: 'not met', at: at(1) } });
    const helped = (helpful: boolean): LeadAct => ({ kind: 'helpful', ...scrap, helpful });
    expect(fold(helped(false), helped(true)).helpful).toBe(true);
  });
});

const steps = fc.constantFrom('call', 'mail', 'visit');
const anyAct: fc.Arbitrary<LeadAct> = fc.oneof(
  fc
    .record({
      step: steps,
      did: fc.constantFrom('done', 'skipped', 'snoozed', 'undone'),
      release: fc.constantFrom(3, 4),
      guidance: fc.constantFrom('guidance/scrap', 'guidance/fair'),
    })
    .map((rest) => step(rest.step, rest)),
  fc
    .record({ step: steps, outcome: fc.constantFrom(...outcomes) })
    .map(({ step: id, outcome }) => step(id, { outcome })),
  fc.constantFrom<LeadAct>(
    { kind: 'moved', guidance: 'guidance/fair', release: 5 },
    { kind: 'hand-off', to: 'accepted' },
    { kind: 'hand-off', to: 'recycled' },
    { kind: 'settled', definition: 'definition/mql', criterion: 'size', outcome: 'met' },
  ),
);
const history = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), anyAct), { maxLength: 20 })
  .map((all) => all.map(([hour, each], index) => act(hour, each, `k-${index}`)));

describe('the fold', () => {
  test('is the same in whatever order, and however often, the acts come', () => {
    fc.assert(
      fc.property(
        history.chain((acts) => fc.tuple(fc.constant(acts), shuffled(acts))),
        ([acts, mixed]) => {
          expect(foldActs([...mixed, ...mixed.slice(0, 3)])).toEqual(foldActs(acts));
        },
      ),
    );
  });

  test('says nothing of a step that nobody marked, and ends nothing that was not begun', () => {
    fc.assert(
      fc.property(history, (acts) => {
        const { steps: marks, followUps, attempts, lastFollowUp, script } = foldActs(acts);
        const marked = acts.flatMap(({ act: each }) => (each.kind === 'step' ? [each.step] : []));
        expect(marked).toEqual(expect.arrayContaining(Object.keys(marks)));
        expect(attempts).toBeLessThanOrEqual(followUps.length);
        expect(lastFollowUp).toBe(followUps.toSorted().at(-1));
        if (Object.keys(marks).length > 0) expect(script).toBeDefined();
      }),
    );
  });
});

function shuffled(acts: RecordedAct[]): fc.Arbitrary<RecordedAct[]> {
  return fc.shuffledSubarray(acts, { minLength: acts.length });
}
