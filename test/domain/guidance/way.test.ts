import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchOf, wayThrough } from '../../../src/domain/guidance/way';
import { type Outcome, outcomes, type StepBody } from '../../../src/domain/playbook/entries';
import type { StepMark } from '../../../src/domain/progress/progress';

type Step = Pick<StepBody, 'id' | 'after'>;
const steps: Step[] = [
  { id: 'call', after: { 'no-answer': 'call', 'message-left': 'mail', 'not-interested': 'thank' } },
  { id: 'visit', after: { 'no-answer': 'recycle' } },
  { id: 'mail' },
  { id: 'thank' },
];
const at = '2026-11-17T09:00:00.000Z';
const done = (id: string, outcome?: Outcome, others: Record<string, StepMark> = {}) => ({
  last: id,
  steps: { ...others, [id]: { did: 'done' as const, at, ...(outcome && { outcome }) } },
});

describe('the next step', () => {
  test('is the first at first, and there is none without steps', () => {
    expect(wayThrough(steps, { steps: {} })).toEqual({ current: 'call' });
    expect(wayThrough([], { steps: {} })).toEqual({});
  });

  test('is where the outcome leads: to the step named, or once more the same, or back to Marketing', () => {
    expect(wayThrough(steps, done('call', 'message-left'))).toEqual({ current: 'mail' });
    expect(wayThrough(steps, done('call', 'no-answer'))).toEqual({ current: 'call' });
    expect(wayThrough(steps, done('call', 'not-interested'))).toEqual({ current: 'thank' });
    expect(wayThrough(steps, done('visit', 'no-answer'))).toEqual({ ended: 'recycle' });
  });

  test('is the next of the list where nothing is named, and the end where the prospect wants nothing', () => {
    expect(wayThrough(steps, done('call', 'reached'))).toEqual({ current: 'visit' });
    expect(wayThrough(steps, done('call'))).toEqual({ current: 'visit' });
    expect(wayThrough(steps, done('visit', 'wrong-person'))).toEqual({ ended: 'end' });
    expect(wayThrough(steps, done('thank', 'reached'))).toEqual({ ended: 'end' });
  });

  test('is not one that was done or skipped before its turn', () => {
    const visited = { visit: { did: 'skipped' as const, at } };
    expect(wayThrough(steps, done('call', 'reached', visited))).toEqual({ current: 'mail' });
  });

  test('stays a snoozed one', () => {
    const snoozed = { visit: { did: 'snoozed' as const, at, until: at } };
    expect(wayThrough(steps, done('call', 'reached', snoozed))).toEqual({ current: 'visit' });
    expect(wayThrough(steps, { last: 'call', steps: { call: { did: 'snoozed', at } } })).toEqual({
      current: 'call',
    });
  });

  test('is found also when the last step is not in this version of the script, or a branch leads nowhere', () => {
    expect(wayThrough(steps, done('gone', 'reached'))).toEqual({ current: 'call' });
    const lost: Step[] = [{ id: 'a', after: { reached: 'gone' } }, { id: 'b' }];
    expect(wayThrough(lost, done('a', 'reached'))).toEqual({ current: 'b' });
  });
});

test('every outcome of every step leads somewhere that there is', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const step = fc.record({
    id: fc.constantFrom(...ids),
    after: fc.dictionary(fc.constantFrom(...outcomes), fc.constantFrom(...ids, 'end', 'recycle', 'gone')),
  });
  const script = fc.uniqueArray(step, { selector: ({ id }) => id, minLength: 1 });
  const marks = fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom<StepMark>({ did: 'done', at }, { did: 'skipped', at }, { did: 'snoozed', at }),
  );
  fc.assert(
    fc.property(script, marks, fc.constantFrom(undefined, ...ids), (all, given, last) => {
      const progress = { steps: given, ...(last === undefined ? {} : { last }) };
      const places = [...all.map(({ id }) => id), 'end', 'recycle'];
      for (const each of all) {
        for (const outcome of [undefined, ...outcomes]) {
          expect(places).toContain(branchOf(all, { step: each, outcome, done: progress }));
        }
      }
      const { current, ended } = wayThrough(all, progress);
      expect([current, ended].filter((one) => one !== undefined)).toHaveLength(1);
    }),
  );
});
