import { describe, expect, test } from 'vitest';
import { answerClock } from '../../../src/domain/clock/answer-clock';
import { compileCalendar } from '../../../src/domain/clock/compile';
import { guidanceOwed, shareOwed, volumeOwed } from '../../../src/domain/clock/marketing-duties';
import { calendar, readModel, serviceLevel } from '../../support/cast';

const berlin = compileCalendar(calendar().body, { from: '2026-09-01', to: '2027-01-31' });

describe('a share of leads that is owed', () => {
  const owed = { limit: 75, warn: 70 };
  test.each([
    [3, 4, 'kept', 75],
    [72, 100, 'near breach', 72],
    [7, 10, 'near breach', 70],
    [69, 100, 'breached', 69],
    [0, 3, 'breached', 0],
  ])('%i of %i is %s', (met, of, state, value) => {
    expect(shareOwed(owed, { met, of })).toEqual({ state, value, target: 75 });
  });

  test('of no lead at all cannot be told', () => {
    expect(shareOwed(owed, { met: 0, of: 0 })).toEqual({ state: 'cannot tell', target: 75 });
  });
});

describe('the leads that are owed in a quarter', () => {
  const quarter = { from: '2026-10-01', to: '2026-12-31' };
  const at = (now: string, count: number) =>
    volumeOwed({ limit: 300, warn: 240 }, { ...quarter, count, now }, berlin);
  const half = '2026-11-15T12:00:00.000Z'; // 32 of 66 working days

  test('are there as soon as they are there', () => {
    expect(at(half, 300)).toEqual({ state: 'kept', value: 300, target: 300 });
  });

  test('are judged by the pace until then', () => {
    expect(at(half, 150).state).toBe('under way');
    expect(at(half, 130).state).toBe('near breach');
    expect(at(half, 100).state).toBe('breached');
  });

  test('are missed when the quarter is over without them, and not told before it has begun', () => {
    expect(at('2026-12-31T22:59:00.000Z', 299).state).not.toBe('breached');
    expect(at('2026-12-31T23:00:00.000Z', 299).state).toBe('breached');
    expect(at('2026-09-30T12:00:00.000Z', 0).state).toBe('cannot tell');
  });
});

describe('guidance before a campaign’s first lead', () => {
  const owed = { limit: 420, warn: 420 }; // a working day before, warned of a day before that
  const firstLead = '2026-11-19T09:00:00.000Z'; // Thursday, ten o’clock
  const state = (given: Partial<Parameters<typeof guidanceOwed>[1]>) =>
    guidanceOwed(owed, { now: '2026-11-16T12:00:00.000Z', ...given }, berlin);

  test('is kept when it came into force early enough, whatever the time is now', () => {
    expect(state({ guidedSince: '2026-11-18T09:00:00.000Z', firstLead })).toBe('kept');
    expect(state({ guidedSince: '2026-11-18T09:01:00.000Z', firstLead })).toBe('breached');
    expect(state({ guidedSince: '2026-11-20T09:00:00.000Z', firstLead })).toBe('breached');
  });

  test('is owed before the first day as long as no lead has come', () => {
    const starts = '2026-11-19';
    expect(state({ starts })).toBe('under way');
    expect(state({ starts, now: '2026-11-17T09:00:00.000Z' })).toBe('near breach');
    expect(state({ starts, now: '2026-11-18T08:30:00.000Z' })).toBe('breached');
    expect(state({ starts, now: '2026-11-19T00:00:00.000Z' })).toBe('breached');
  });

  test('cannot be told of a campaign whose day is unknown', () => {
    expect(state({})).toBe('cannot tell');
    expect(state({ starts: '2027-06-01' })).toBe('cannot tell');
  });
});

describe('the clock of an answer', () => {
  const entries = [serviceLevel('answer', { side: 'marketing', duty: 'answer', limit: 840, warn: 210 })];
  const model = readModel(entries);
  const requested = '2026-11-16T09:00:00.000Z';
  const clock = (now: string, answered?: string) =>
    answerClock({ level: model.serviceLevels[0]!, model, requested, answered, now });

  test('runs from the request in Marketing’s working time, warns, and goes on after its breach', () => {
    expect(clock('2026-11-16T10:00:00.000Z')).toEqual({
      state: 'running',
      serviceLevel: 'service-level/answer',
      title: 'Service level answer',
      duty: 'answer',
      side: 'marketing',
      startedBy: 'request',
      start: { at: requested },
      dueAt: '2026-11-18T09:00:00.000Z',
      minutesLeft: 780,
      changesAt: '2026-11-17T13:30:00.000Z',
    });
    expect(clock('2026-11-17T13:30:00.000Z').state).toBe('near breach');
    expect(clock('2026-11-18T10:00:00.000Z')).toMatchObject({ state: 'breached', minutesOver: 60 });
  });

  test('stops with the first answer, in time or late', () => {
    const answered = (at: string) => clock('2026-11-20T10:00:00.000Z', at);
    expect(answered('2026-11-18T09:00:00.000Z')).toMatchObject({
      state: 'stopped',
      what: 'answered',
      inTime: true,
    });
    expect(answered('2026-11-18T09:00:01.000Z')).toMatchObject({ inTime: false });
  });

  test('cannot be told without its calendar', () => {
    expect(
      answerClock({
        level: { ...model.serviceLevels[0]!, calendar: 'calendar/gone' },
        model,
        requested,
        now: requested,
      }),
    ).toMatchObject({
      state: 'cannot tell',
      reason: 'outside-calendar',
    });
  });
});
