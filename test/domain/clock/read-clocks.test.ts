import { describe, expect, test } from 'vitest';
import type { ClockView } from '../../../src/domain/clock/clock';
import { readClocks } from '../../../src/domain/clock/read-clocks';
import type { Instant } from '../../../src/domain/instant';
import type { Fact, FactValue } from '../../../src/domain/lead/facts';
import type { Touch } from '../../../src/domain/lead/touch';
import type { Duty, Entry, EntryOf, ServiceLevelBody } from '../../../src/domain/playbook/entries';
import { calendar, leadFacts, mapping, officeHours, readModel, serviceLevel } from '../../support/cast';

type Told = NonNullable<Parameters<typeof readClocks>[0]['progress']>;
type Case = {
  fields?: Record<string, FactValue | Fact>;
  touches?: Touch[];
  at?: Instant;
  told?: Partial<Told>;
  paused?: { from: Instant; to?: Instant }[];
  me?: Parameters<typeof readClocks>[0]['me'];
  firstSeen?: Instant;
};

/** Ten o'clock in Berlin on a Tuesday. */
const tuesday = '2026-11-17T09:00:00.000Z';
const createdAt = '2026-11-17T08:30:00.000Z';

const level = (duty: Duty, body: Partial<ServiceLevelBody> = {}): EntryOf<'service-level'> =>
  serviceLevel(duty, { duty, ...body });

function read(entries: Entry[], given: Case = {}): ClockView[] {
  const { fields = {}, touches = [], at = tuesday, told, paused, me, firstSeen } = given;
  return readClocks({
    facts: { ...leadFacts({ createdAt, ...fields }), readAt: at },
    model: readModel(entries),
    campaign: 'campaign/scrap',
    touches,
    now: at,
    firstSeen,
    paused,
    me,
    ...(told && { progress: { attempts: 0, steps: {}, ...told } }),
  });
}
const one = (duty: Duty, clocks: ClockView[]) =>
  clocks.find((clock) => 'duty' in clock && clock.duty === duty);

const statuses = mapping('statuses', {
  statuses: {
    working: { handOff: 'accepted' },
    unqualified: { handOff: 'rejected' },
    nurture: { handOff: 'recycled' },
    'on hold': { pauses: true },
  },
});

describe('a lead has several clocks', () => {
  const all = [
    level('first-follow-up'),
    level('hand-off', { limit: 60, warn: 40 }),
    level('stale', { limit: 2100 }),
  ];

  test('the worst first, each with its duty and side', () => {
    const clocks = read(all);
    expect(clocks.map((clock) => 'duty' in clock && [clock.duty, clock.side, clock.state])).toEqual([
      ['hand-off', 'sales', 'near breach'],
      ['first-follow-up', 'sales', 'running'],
      ['stale', 'sales', 'running'],
    ]);
    expect(read(all, { at: '2026-11-17T10:31:00.000Z' })[0]).toMatchObject({
      duty: 'hand-off',
      state: 'breached',
      minutesOver: 61,
    });
  });

  test('an age of which only a part is known comes before a clock that runs, one of which nothing is known after it', () => {
    const clocks = read([level('first-follow-up'), level('stale', { startsAt: 'assignment', limit: 840 })], {
      fields: { createdAt: '2026-11-17', assignedAt: tuesday },
      at: '2026-11-18T08:30:00.000Z',
    });
    expect(clocks.map(({ state }) => state)).toEqual(['cannot tell', 'running']);
    const unknown = read([level('hand-off', { startsAt: 'assignment' }), level('stale')]);
    expect(unknown.map(({ state }) => state)).toEqual(['running', 'cannot tell']);
  });

  test('one clock says that the lead came before the pact, or that nothing is agreed', () => {
    const old = { fields: { createdAt: '2025-03-02T08:00:00.000Z' } };
    expect(read(all, old)).toEqual([{ state: 'before the pact', start: { at: '2025-03-02T08:00:00.000Z' } }]);
    expect(read([level('attempts', { limit: 6 })])).toEqual([{ state: 'no service level' }]);
  });
});

describe('the hand-off', () => {
  const entries = [level('hand-off'), statuses];
  const late = '2026-11-18T09:00:00.000Z';

  test.each([
    ['working', 'handed off'],
    ['Unqualified', 'handed off'],
    ['nurture', 'handed off'],
  ])('is over when the CRM’s status says so (%s); since when, nobody knows', (status, what) => {
    expect(read(entries, { fields: { status } })).toMatchObject([
      { state: 'stopped', what, by: 'crm', stoppedAt: { since: tuesday }, inTime: true },
    ]);
    expect(read(entries, { fields: { status }, at: late })).toMatchObject([{ inTime: 'cannot tell' }]);
  });

  test('by the rep’s word has a time, also when the CRM says the same', () => {
    const told = { handOff: { to: 'accepted' as const, at: '2026-11-17T08:45:00.000Z' } };
    const wanted = [{ state: 'stopped', by: 'word', stoppedAt: { at: told.handOff.at }, inTime: true }];
    expect(read(entries, { told, at: late })).toMatchObject(wanted);
    expect(read(entries, { told, at: late, fields: { status: 'working' } })).toMatchObject(wanted);
  });

  test('as the CRM states it outranks a rep’s word that says otherwise', () => {
    const told = { handOff: { to: 'rejected' as const, at: '2026-11-17T08:45:00.000Z' } };
    const entriesOfBoth = [...entries, level('first-follow-up')];
    const clocks = read(entriesOfBoth, { told, fields: { status: 'working' } });
    expect(one('hand-off', clocks)).toMatchObject({ state: 'stopped', by: 'crm' });
    expect(one('first-follow-up', clocks)).toMatchObject({ state: 'running' });
  });

  test('of a status that is not mapped is still to come', () => {
    expect(read(entries, { fields: { status: 'New' } })).toMatchObject([{ state: 'running' }]);
  });

  test('starts anew with a response after it', () => {
    const told = { handOff: { to: 'rejected' as const, at: '2026-11-17T08:35:00.000Z' } };
    const touches: Touch[] = [{ title: 'Fair', response: 'asked', when: { at: '2026-11-17T08:50:00.000Z' } }];
    expect(read(entries, { told, touches })).toMatchObject([
      { state: 'running', startedBy: 'last-response' },
    ]);
  });
});

describe('a lead that was handed back', () => {
  const entries = [level('first-follow-up'), level('stale'), statuses];

  test('is owed nothing more, by the CRM’s status or by word', () => {
    const handOff = { to: 'recycled' as const, at: '2026-11-17T08:40:00.000Z' };
    for (const clock of read(entries, { told: { handOff } }))
      expect(clock).toMatchObject({ state: 'stopped', what: 'handed back', by: 'word', inTime: true });
    for (const clock of read(entries, { fields: { status: 'nurture' } }))
      expect(clock).toMatchObject({ state: 'stopped', what: 'handed back', by: 'crm' });
  });

  test('does not wait for a next step, even when somebody calls once more', () => {
    const handOff = { to: 'rejected' as const, at: '2026-11-17T08:40:00.000Z' };
    const told = { handOff, followUps: ['2026-11-17T08:50:00.000Z'] };
    expect(one('next-step', read([level('next-step'), level('first-follow-up')], { told }))).toBeUndefined();
  });

  test('a converted lead is handed off and owed nothing more on its own page', () => {
    const clocks = read([...entries, level('hand-off')], { fields: { converted: true } });
    expect(clocks.map((clock) => clock.state === 'stopped' && clock.what)).toEqual(
      Array(3).fill('handed off'),
    );
  });
});

describe('a follow-up', () => {
  const entries = [level('first-follow-up'), level('next-step', { limit: 480 })];
  const followUps = ['2026-11-17T08:40:00.000Z'];

  test('by word stops the first clock, and starts that of the next step', () => {
    const clocks = read(entries, { told: { followUps } });
    expect(clocks).toMatchObject([
      { duty: 'next-step', state: 'running', startedBy: 'follow-up', start: { at: followUps[0] } },
      {
        duty: 'first-follow-up',
        state: 'stopped',
        by: 'word',
        stoppedAt: { at: followUps[0] },
        inTime: true,
      },
    ]);
  });

  test('that was noticed first counts, whoever noticed it', () => {
    const fields = { lastFollowUpAt: '2026-11-17T08:55:00.000Z' };
    expect(one('first-follow-up', read(entries, { told: { followUps }, fields }))).toMatchObject({
      by: 'word',
    });
    const earlier = { lastFollowUpAt: '2026-11-17T08:35:00.000Z' };
    expect(one('first-follow-up', read(entries, { told: { followUps }, fields: earlier }))).toMatchObject({
      by: 'crm',
    });
  });

  test('in time by word is not late because the CRM tells of a later one', () => {
    const fields = { lastFollowUpAt: '2026-11-18T14:00:00.000Z' };
    const at = '2026-11-18T15:00:00.000Z';
    expect(one('first-follow-up', read(entries, { told: { followUps }, fields, at }))).toMatchObject({
      inTime: true,
    });
    expect(one('next-step', read(entries, { told: { followUps }, fields, at }))).toMatchObject({
      start: { at: '2026-11-18T14:00:00.000Z' },
    });
  });

  test('of which the CRM knows the day is the one that the rep told to the minute', () => {
    const fields = { lastFollowUpAt: '2026-11-17' };
    expect(one('next-step', read(entries, { told: { followUps }, fields }))).toMatchObject({
      state: 'running',
      start: { at: followUps[0] },
    });
  });

  test('of the day before the next response is not that one’s follow-up', () => {
    const touches: Touch[] = [{ title: 'Fair', response: 'asked', when: { at: '2026-11-17T08:50:00.000Z' } }];
    const clocks = read(entries, { told: { followUps }, touches });
    expect(clocks).toMatchObject([{ duty: 'first-follow-up', state: 'running' }]);
  });

  test('in the very instant of the start counts', () => {
    const told = { followUps: [createdAt] };
    expect(one('first-follow-up', read(entries, { told }))).toMatchObject({ state: 'stopped', inTime: true });
  });

  test('keeps a lead from going stale', () => {
    const stale = [level('stale', { limit: 420, warn: 60 })];
    const at = '2026-11-18T10:00:00.000Z';
    expect(read(stale, { at })).toMatchObject([{ state: 'breached', startedBy: 'arrival' }]);
    expect(read(stale, { at, told: { followUps: ['2026-11-17T15:00:00.000Z'] } })).toMatchObject([
      { state: 'running', startedBy: 'follow-up', dueAt: '2026-11-18T15:00:00.000Z' },
    ]);
  });
});

test('a message in a social network is a step taken, and no follow-up', () => {
  const entries = [level('first-follow-up'), level('next-step', { limit: 480 })];
  const told = { followUps: [], otherSteps: ['2026-11-17T08:45:00.000Z'] };
  const clocks = read(entries, { told });
  expect(one('first-follow-up', clocks)).toMatchObject({ state: 'running', startedBy: 'arrival' });
  expect(one('next-step', clocks)).toMatchObject({ state: 'running', start: { at: told.otherSteps[0] } });
});

describe('recycling', () => {
  const entries = [level('attempts', { limit: 4 }), level('recycle', { limit: 60 }), level('next-step')];
  const lastFollowUp = '2026-11-17T08:40:00.000Z';
  const told = { followUps: [lastFollowUp], lastFollowUp, attempts: 4 };

  test('is due only when the attempts that were agreed are used up, and then no next step is', () => {
    expect(read(entries, { told: { ...told, attempts: 3 } })).toMatchObject([{ duty: 'next-step' }]);
    expect(read(entries, { told })).toMatchObject([
      { duty: 'recycle', state: 'running', startedBy: 'follow-up', dueAt: '2026-11-17T09:40:00.000Z' },
    ]);
  });

  test('is due, too, when the script led there', () => {
    const ended = { ...told, attempts: 1, ended: 'recycle' as const };
    expect(read(entries, { told: ended })).toMatchObject([{ duty: 'recycle', state: 'running' }]);
    expect(one('recycle', read(entries, { told: { ...ended, ended: 'end' } }))).toBeUndefined();
  });

  test('ends when the lead is handed back, and not because it was accepted before', () => {
    const accepted = { ...told, handOff: { to: 'accepted' as const, at: createdAt } };
    expect(read(entries, { told: accepted })).toMatchObject([{ state: 'running' }]);
    const back = { ...told, handOff: { to: 'recycled' as const, at: '2026-11-17T08:55:00.000Z' } };
    expect(read(entries, { told: back })).toMatchObject([
      { duty: 'recycle', state: 'stopped', what: 'handed back', inTime: true },
    ]);
  });
});

describe('reassignment', () => {
  test('starts the owner’s clock, never the prospect’s', () => {
    const entries = [level('first-follow-up'), level('hand-off', { startsAt: 'assignment' })];
    const clocks = read(entries, { fields: { assignedAt: '2026-11-17T08:55:00.000Z' } });
    expect(one('first-follow-up', clocks)).toMatchObject({ startedBy: 'arrival', start: { at: createdAt } });
    expect(one('hand-off', clocks)).toMatchObject({ startedBy: 'assignment', minutesLeft: 115 });
  });
});

describe('a pause', () => {
  const entries = [level('first-follow-up'), statuses];
  const onHold = { fields: { status: 'On hold' } };

  test('by the lead’s status stands still; since when nobody knows, so there is at least so much left', () => {
    const [clock] = read(entries, onHold);
    expect(clock).toMatchObject({ state: 'paused', minutesLeft: 90 });
    expect(clock).not.toHaveProperty('since');
    const [later] = read(entries, { ...onHold, at: '2026-11-18T09:00:00.000Z' });
    expect(later).toMatchObject({ state: 'paused' });
    expect(later).not.toHaveProperty('minutesLeft');
    expect(later).not.toHaveProperty('minutesOver');
  });

  test('that was seen to begin and end is not counted', () => {
    const paused = [{ from: '2026-11-17T08:40:00.000Z', to: '2026-11-17T08:50:00.000Z' }];
    expect(read(entries, { paused })).toMatchObject([
      { state: 'running', minutesLeft: 100, dueAt: '2026-11-17T10:40:00.000Z' },
    ]);
    expect(read(entries, { ...onHold, paused: [{ from: '2026-11-17T08:40:00.000Z' }] })).toMatchObject([
      { state: 'paused', since: '2026-11-17T08:40:00.000Z', minutesLeft: 110 },
    ]);
  });

  test('after the breach keeps how late it was', () => {
    const paused = [{ from: '2026-11-17T11:30:00.000Z' }];
    expect(read(entries, { ...onHold, paused, at: '2026-11-20T09:00:00.000Z' })).toMatchObject([
      { state: 'paused', minutesOver: 30 },
    ]);
  });

  test('for which the prospect asked ends by itself', () => {
    const until = '2026-11-24T09:00:00.000Z';
    const steps = { call: { at: '2026-11-17T08:40:00.000Z', outcome: 'not-now', until } };
    const told = { steps, followUps: [steps.call.at], lastFollowUp: steps.call.at };
    const at = (moment: Instant) => read([level('next-step')], { told, at: moment });
    expect(at('2026-11-20T09:00:00.000Z')).toMatchObject([{ state: 'paused', until, minutesLeft: 120 }]);
    expect(at(until)).toMatchObject([
      { state: 'running', dueAt: '2026-11-24T11:00:00.000Z', minutesLeft: 120 },
    ]);
  });

  test('does not hide that it was followed up before', () => {
    const fields = { ...onHold.fields, lastFollowUpAt: '2026-11-17T08:45:00.000Z' };
    expect(read(entries, { fields })).toMatchObject([{ state: 'stopped', inTime: true }]);
  });
});

describe('the working time', () => {
  const nights = calendar('nights', {
    hours: Object.fromEntries(Object.keys(officeHours).map((day) => [day, [['20:00', '24:00']]])),
    teams: ['Sales Night'],
  });
  const entries = [level('first-follow-up'), calendar(), nights];

  test('is that of the person’s team, where a calendar names it', () => {
    const me = { absences: [], team: 'Sales Night' };
    expect(read(entries, { me })).toMatchObject([{ dueAt: '2026-11-17T21:00:00.000Z' }]);
    expect(read(entries, { me: { absences: [], team: 'Sales North' } })).toMatchObject([
      { dueAt: '2026-11-17T10:30:00.000Z' },
    ]);
  });

  test('leaves out the days on which the person is away', () => {
    const me = {
      absences: [
        { from: '2026-11-17', to: '2026-11-20' },
        { from: '2026-11-23', to: '2026-11-23' },
      ],
    };
    expect(read(entries, { me })).toMatchObject([
      { state: 'running', dueAt: '2026-11-24T10:00:00.000Z', minutesLeft: 120 },
    ]);
  });

  test('is the lead’s wall time when the service level says so and the zone is known', () => {
    const there = [level('first-follow-up', { hoursIn: 'lead' }), calendar()];
    const due = (timeZone: string) => read(there, { fields: { timeZone } })[0];
    expect(due('America/New_York')).toMatchObject({ dueAt: '2026-11-17T16:00:00.000Z' });
    expect(due('Asia/Tokyo')).toMatchObject({ dueAt: '2026-11-18T02:00:00.000Z' });
    expect(due('Europe/Atlantis')).toMatchObject({ dueAt: '2026-11-17T10:30:00.000Z' });
    expect(read(there)[0]).toMatchObject({ dueAt: '2026-11-17T10:30:00.000Z' });
  });

  test('of a lead elsewhere is known although it came months ago, and over a change of the clocks', () => {
    const there = [level('first-follow-up', { hoursIn: 'lead' }), calendar()];
    const fields = { createdAt: '2026-10-30T20:30:00.000Z', timeZone: 'America/New_York' }; // Friday before 1 November
    expect(read(there, { fields })).toMatchObject([{ state: 'breached', dueAt: '2026-11-02T15:30:00.000Z' }]);
  });
});

describe('the version of a service level', () => {
  const before = level('first-follow-up', { limit: 120 });
  const after = {
    ...level('first-follow-up', { limit: 60, validFrom: '2026-11-17' }),
    id: 'service-level/second',
  };
  const entries = [before, after, calendar()];
  const under = (at: Instant) => read(entries, { fields: { createdAt: at } });

  test('is the one that was in force when the lead came, also after the rule has changed', () => {
    expect(under('2026-11-16T22:59:00.000Z')).toMatchObject([{ serviceLevel: before.id }]);
    expect(under('2026-11-16T23:00:00.000Z')).toMatchObject([{ serviceLevel: after.id }]);
    const touches: Touch[] = [{ title: 'Fair', response: 'asked', when: { at: '2026-11-17T08:50:00.000Z' } }];
    const again = read(entries, { fields: { createdAt: '2026-11-01T08:00:00.000Z' }, touches });
    expect(again).toMatchObject([{ serviceLevel: after.id }]);
  });

  test('that is valid from tomorrow measures nobody today', () => {
    const tomorrow = { ...after, body: { ...after.body, validFrom: '2026-11-18' } };
    expect(read([tomorrow, calendar()])).toEqual([{ state: 'no service level' }]);
  });

  test('for the campaign gives way to the general one until it is valid', () => {
    const named = { ...after, body: { ...after.body, campaigns: ['campaign/scrap'] } };
    expect(
      read([before, named, calendar()], { fields: { createdAt: '2026-11-16T12:00:00.000Z' } }),
    ).toMatchObject([{ serviceLevel: before.id }]);
  });
});

test('of a lead whose age is known only as a lower bound, the delay is at least so much', () => {
  const fields = { createdAt: { known: false, reason: 'printed-date' } as Fact };
  const firstSeen = '2026-11-17T08:00:00.000Z';
  const at = '2026-11-17T13:00:00.000Z';
  expect(read([level('first-follow-up')], { fields, firstSeen, at })).toMatchObject([
    { state: 'breached', minutesOver: 120, orMore: true },
  ]);
  expect(read([level('first-follow-up')], { at })[0]).not.toHaveProperty('orMore');
});
