import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClocks } from '../../../src/domain/clock/read-clocks';
import { addWorking, workingBetween } from '../../../src/domain/clock/working-time';
import { type Instant, instantAt, millisOf } from '../../../src/domain/instant';
import type { Fact, FactValue } from '../../../src/domain/lead/facts';
import type { Touch } from '../../../src/domain/lead/touch';
import type { Entry } from '../../../src/domain/playbook/entries';
import { calendar, leadFacts, now, pactSince, readModel, serviceLevel, unknown } from '../../support/cast';

/** Two hours of working time from the last response, a warning when half an hour is left. */
const model = readModel([serviceLevel('first')]);

type Case = {
  fields?: Record<string, FactValue | Fact>;
  touches?: Touch[];
  at?: Instant;
  firstSeen?: Instant;
  entries?: Entry[];
};
const readClock = (asked: Parameters<typeof readClocks>[0]) => {
  const [clock = { state: 'no service level' as const }, ...others] = readClocks(asked);
  expect(others).toEqual([]);
  return clock;
};
const read = ({ fields = {}, touches = [], at = now, firstSeen, entries }: Case) =>
  readClock({
    facts: leadFacts(fields),
    model: entries === undefined ? model : readModel(entries),
    campaign: 'campaign/scrap',
    touches,
    now: at,
    firstSeen,
  });
const attended = (at: Instant): Touch => ({ title: 'Scrap', response: 'attended', when: { at } });

describe('a clock runs', () => {
  const createdAt = '2026-11-17T08:30:00.000Z';

  test('from the arrival, with what is left of the working time and when it will change', () => {
    expect(read({ fields: { createdAt } })).toEqual({
      state: 'running',
      serviceLevel: 'service-level/first',
      title: 'Service level first',
      duty: 'first-follow-up',
      side: 'sales',
      startedBy: 'arrival',
      start: { at: createdAt },
      dueAt: '2026-11-17T10:30:00.000Z',
      minutesLeft: 90,
      changesAt: '2026-11-17T10:00:00.000Z',
    });
  });

  test('from the last response that counts rather than from the arrival', () => {
    const touches = [attended('2026-11-16T08:00:00.000Z'), attended('2026-11-17T08:45:00.000Z')];
    expect(read({ fields: { createdAt: '2025-01-01T00:00:00.000Z' }, touches })).toMatchObject({
      state: 'running',
      startedBy: 'last-response',
      start: { at: '2026-11-17T08:45:00.000Z' },
      minutesLeft: 105,
    });
  });

  test('not from a touch whose response nobody knows', () => {
    const touches: Touch[] = [{ title: 'Scrap', when: { at: '2026-11-17T08:55:00.000Z' } }];
    expect(read({ fields: { createdAt }, touches })).toMatchObject({ startedBy: 'arrival', minutesLeft: 90 });
  });

  test('from the assignment, and from nothing else, where the service level says so', () => {
    const entries = [serviceLevel('owner', { startsAt: 'assignment' })];
    const assignedAt = '2026-11-17T08:50:00.000Z';
    expect(read({ entries, fields: { createdAt, assignedAt } })).toMatchObject({
      startedBy: 'assignment',
      minutesLeft: 110,
    });
    expect(read({ entries, fields: { createdAt }, firstSeen: now })).toMatchObject({
      state: 'cannot tell',
      reason: 'no-start',
    });
  });

  test('only in working hours: a lead that came at night is due in the morning', () => {
    const at = '2026-11-16T23:00:00.000Z';
    expect(read({ fields: { createdAt: '2026-11-16T21:00:00.000Z' }, at })).toMatchObject({
      state: 'running',
      dueAt: '2026-11-17T10:00:00.000Z',
      minutesLeft: 120,
    });
  });

  test('near breach in its last half hour, breached from the due instant on, and goes on counting', () => {
    const state = (at: Instant) => read({ fields: { createdAt }, at });
    expect(state('2026-11-17T09:59:59.999Z').state).toBe('running');
    expect(state('2026-11-17T10:00:00.000Z')).toMatchObject({
      state: 'near breach',
      minutesLeft: 30,
      changesAt: '2026-11-17T10:30:00.000Z',
    });
    expect(state('2026-11-17T10:30:00.000Z')).toMatchObject({ state: 'breached', minutesOver: 0 });
    expect(state('2026-11-18T09:00:00.000Z')).toMatchObject({
      state: 'breached',
      dueAt: '2026-11-17T10:30:00.000Z',
      minutesOver: 330,
    });
  });

  test('changes exactly when it said that it would, and not before', () => {
    const start = fc.integer({ min: 0, max: 9 * 24 * 60 }).map((one) => Date.UTC(2026, 9, 20) + one * 60_000);
    const limits = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 950 }));
    fc.assert(
      fc.property(start, limits, (from, [limit, warn]) => {
        const { id, title, body } = serviceLevel('any', { limit, warn });
        const facts = leadFacts({ createdAt: instantAt(from) });
        const under = { ...model, serviceLevels: [{ ...body, id, title }] };
        const at = (moment: number) =>
          readClock({ facts, model: under, campaign: undefined, touches: [], now: instantAt(moment) });
        const first = at(from);
        const states =
          warn >= limit ? ['near breach', 'breached'] : ['running', warn > 0 ? 'near breach' : 'breached'];
        const changes = 'changesAt' in first ? (millisOf(first.changesAt) ?? 0) : 0;
        expect([first.state, at(changes - 1).state, at(changes).state]).toEqual([states[0], ...states]);
      }),
    );
  });
});

describe('a clock stops', () => {
  const createdAt = '2026-11-17T08:30:00.000Z';
  const stopped = (lastFollowUpAt: string, rest: Case = {}) =>
    read({ at: '2026-11-18T15:00:00.000Z', ...rest, fields: { createdAt, ...rest.fields, lastFollowUpAt } });

  test('at a follow-up, which was in time or was not', () => {
    expect(stopped('2026-11-17T10:30:00.000Z')).toEqual({
      state: 'stopped',
      serviceLevel: 'service-level/first',
      title: 'Service level first',
      duty: 'first-follow-up',
      side: 'sales',
      startedBy: 'arrival',
      start: { at: createdAt },
      stoppedAt: { at: '2026-11-17T10:30:00.000Z' },
      inTime: true,
      by: 'crm',
      what: 'followed up',
    });
    expect(stopped('2026-11-17T10:30:00.001Z')).toMatchObject({ state: 'stopped', inTime: false });
  });

  test('after closing time of the day on which it was due, too late', () => {
    const fields = { createdAt: '2026-11-17T14:00:00.000Z' };
    expect(stopped('2026-11-17T16:00:00.000Z', { fields })).toMatchObject({ inTime: true });
    expect(stopped('2026-11-17T18:00:00.000Z', { fields })).toMatchObject({ inTime: false });
  });

  test('not at a follow-up before the start, nor at a planned one', () => {
    expect(stopped('2026-11-17T08:29:59.999Z').state).toBe('breached');
    expect(stopped('2026-11-18T15:00:00.001Z').state).toBe('breached');
    const touches = [attended('2026-11-18T14:00:00.000Z')];
    expect(stopped('2026-11-17T09:00:00.000Z', { touches }).state).toBe('running');
  });

  test('on a bare day: in time, too late, or nobody can tell', () => {
    expect(stopped('2026-11-17')).toMatchObject({ state: 'stopped', inTime: 'cannot tell' });
    expect(stopped('2026-11-18')).toMatchObject({ state: 'stopped', inTime: false });
    expect(stopped('2026-11-17', { at: now })).toMatchObject({ state: 'stopped', inTime: true });
    const fields = { createdAt: '2026-11-17T16:30:00.000Z' };
    expect(stopped('2026-11-17', { fields })).toMatchObject({ state: 'stopped', inTime: true });
    expect(stopped('2026-11-16').state).toBe('breached');
  });

  test('also where only the day of the start is known', () => {
    const fields = { createdAt: '2026-11-16' };
    expect(stopped('2026-11-16T10:00:00.000Z', { fields })).toMatchObject({ inTime: true });
    expect(stopped('2026-11-17T09:00:00.000Z', { fields })).toMatchObject({ inTime: 'cannot tell' });
    expect(stopped('2026-11-18T10:00:00.000Z', { fields })).toMatchObject({ inTime: false });
  });

  test('also where the start is unknown: every follow-up is after the arrival', () => {
    const fields = { createdAt: unknown('printed-date') };
    const firstSeen = '2026-11-17T08:00:00.000Z';
    expect(stopped('2026-11-16T09:00:00.000Z', { fields, firstSeen })).toMatchObject({
      state: 'stopped',
      inTime: 'cannot tell',
    });
    expect(stopped('2026-11-17T13:00:00.000Z', { fields, firstSeen })).toMatchObject({ inTime: false });
  });
});

describe('a clock cannot tell', () => {
  test('when nothing says when the lead came', () => {
    expect(read({})).toEqual({
      state: 'cannot tell',
      serviceLevel: 'service-level/first',
      title: 'Service level first',
      duty: 'first-follow-up',
      side: 'sales',
      reason: 'no-start',
    });
    expect(read({ fields: { createdAt: 'Nov 17, 8:30 AM' } })).toMatchObject({ reason: 'no-start' });
  });

  test('when a response is there without its date, though the arrival is known', () => {
    const touches: Touch[] = [{ title: 'Scrap', response: 'attended' }];
    expect(read({ fields: { createdAt: now }, touches, firstSeen: now })).toMatchObject({
      reason: 'no-start',
    });
  });

  test('from a bare day whose working time is longer than the limit, until even its end is too long ago', () => {
    const fields = { createdAt: '2026-11-16' };
    const at = (moment: Instant) => read({ fields, at: moment });
    expect(at('2026-11-16T15:00:00.000Z')).toMatchObject({
      reason: 'only-a-day',
      start: { day: '2026-11-16' },
      atLeast: 0,
    });
    expect(at('2026-11-17T09:59:00.000Z')).toMatchObject({ reason: 'only-a-day', atLeast: 119 });
    expect(at('2026-11-17T11:00:00.000Z')).toMatchObject({
      state: 'breached',
      dueAt: '2026-11-17T10:00:00.000Z',
      minutesOver: 60,
    });
  });

  test('but from a bare day it can, when the limit is a day, or nobody worked on that day', () => {
    const entries = [serviceLevel('day', { limit: 420, warn: 60 })];
    expect(read({ entries, fields: { createdAt: '2026-11-16' } })).toMatchObject({
      state: 'running',
      dueAt: '2026-11-17T16:00:00.000Z',
      minutesLeft: 360,
    });
    const at = '2026-11-15T12:00:00.000Z';
    expect(read({ fields: { createdAt: '2026-11-14' }, at })).toMatchObject({
      state: 'running',
      dueAt: '2026-11-16T10:00:00.000Z',
    });
  });

  test('when it is only known since when we have seen the lead, until that alone is too long', () => {
    const firstSeen = '2026-11-17T08:00:00.000Z';
    expect(read({ firstSeen })).toMatchObject({
      reason: 'only-seen',
      start: { since: firstSeen },
      atLeast: 60,
    });
    expect(read({ firstSeen, at: '2026-11-17T12:30:00.000Z' })).toMatchObject({
      state: 'breached',
      start: { since: firstSeen },
      minutesOver: 90,
    });
  });

  test('beyond what the calendar was compiled for', () => {
    const long = [serviceLevel('long', { limit: 900_000, warn: 0 })];
    expect(read({ entries: long, fields: { createdAt: '2026-11-16T08:00:00.000Z' } })).toMatchObject({
      reason: 'outside-calendar',
      atLeast: 480,
    });
    const at = '2031-01-01T00:00:00.000Z';
    expect(read({ fields: { createdAt: '2030-12-31T08:00:00.000Z' }, at })).toMatchObject({
      reason: 'outside-calendar',
    });
    const lost = [serviceLevel('lost', { calendar: 'calendar/nowhere' })];
    expect(read({ entries: lost, fields: { createdAt: now } })).toMatchObject({ reason: 'outside-calendar' });
  });
});

describe('before the first release', () => {
  test('a lead has an age and no breach', () => {
    const start = { at: '2026-08-31T08:00:00.000Z' };
    expect(read({ fields: { createdAt: start.at } })).toEqual({ state: 'before the pact', start });
    expect(read({ firstSeen: '2026-08-31T08:00:00.000Z' })).toMatchObject({ state: 'before the pact' });
    expect(read({ fields: { createdAt: '2026-08-31' } }).state).toBe('before the pact');
    expect(read({ fields: { createdAt: pactSince } }).state).toBe('breached');
  });

  test('but a response after it starts a clock, however old the lead', () => {
    const touches = [attended('2026-11-17T08:30:00.000Z')];
    expect(read({ fields: { createdAt: '2024-01-01T00:00:00.000Z' }, touches }).state).toBe('running');
  });
});

describe('the service level', () => {
  const fields = { createdAt: '2026-11-17T08:00:00.000Z' };
  const chosen = (entries: Entry[]) => read({ entries, fields });

  test('for the campaign comes before the one for all, and the smallest id among equals', () => {
    const all = [serviceLevel('a-all'), serviceLevel('b-all')];
    const named = serviceLevel('z-scrap', { campaigns: ['campaign/scrap'] });
    expect(chosen(all.toReversed())).toMatchObject({ serviceLevel: 'service-level/a-all' });
    expect(chosen([...all, named])).toMatchObject({ serviceLevel: 'service-level/z-scrap' });
  });

  test('is none when there is only another campaign’s, Marketing’s, or one for answers', () => {
    const none = { state: 'no service level' };
    expect(chosen([calendar()])).toEqual(none);
    expect(chosen([serviceLevel('other', { campaigns: ['campaign/fair'] })])).toEqual(none);
    expect(chosen([serviceLevel('ours', { side: 'marketing' })])).toEqual(none);
    expect(chosen([serviceLevel('ours', { duty: 'answer' })])).toEqual(none);
  });
});

test('what is left, and what is over, are the working minutes to and from the due instant', () => {
  const berlin = readModel([]).calendars['calendar/berlin'];
  if (berlin === undefined) throw new Error('no calendar');
  const moment = fc.integer({ min: 0, max: 30 * 24 * 60 }).map((one) => Date.UTC(2026, 9, 1) + one * 60_000);
  fc.assert(
    fc.property(moment, moment, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const view = read({ fields: { createdAt: instantAt(from) }, at: instantAt(to) });
      if (!('dueAt' in view)) throw new Error(view.state);
      const due = millisOf(view.dueAt) ?? 0;
      expect(due).toBe(addWorking(berlin, { from, ms: 120 * 60_000 }));
      const minutes = (span: { from: number; to: number }) => (workingBetween(berlin, span) ?? 0) / 60_000;
      if (view.state === 'breached') expect(view.minutesOver).toBe(minutes({ from: due, to }));
      else expect(view).toMatchObject({ minutesLeft: minutes({ from: to, to: due }) });
    }),
    { numRuns: 300 },
  );
});
