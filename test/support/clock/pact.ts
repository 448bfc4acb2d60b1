import * as fc from 'fast-check';
import type { ClockView } from '../../../src/domain/clock/clock';
import type { readClocks } from '../../../src/domain/clock/read-clocks';
import { dayPlus, type Instant, instantAt } from '../../../src/domain/instant';
import type { FactValue } from '../../../src/domain/lead/facts';
import type { FieldName } from '../../../src/domain/lead/fields';
import { compileReadModel } from '../../../src/domain/playbook/compile';
import type { ServiceLevelBody } from '../../../src/domain/playbook/entries';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { parseAuthored, parseInline } from '../../../src/protocol/schema/authored';
import { calendar, leadFacts, mapping, serviceLevel } from '../cast';
import { days, type Office } from './calendars';
import { type History, type Shown, type TimedDuty, timedDuties, type Version } from './history';
import type { MinuteTable } from './minutes';

const minute = 60_000;
const ownCalendar = 'calendar/own';
const attemptsAgreed = 4;

const version = fc.record({
  day: fc.option(fc.integer({ min: 1, max: days - 1 }), { freq: 2 }),
  limit: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 6000 })),
  warn: fc.integer({ min: 0, max: 700 }),
});
const startsAt = fc.constantFrom('last-response' as const, 'arrival' as const, 'assignment' as const);

/** Up to three versions of the service level of each duty, each valid from another day. */
export const versionsOf = fc.record(
  Object.fromEntries(
    timedDuties.map((duty) => [
      duty,
      fc.record({
        startsAt,
        versions: fc.uniqueArray(version, { selector: ({ day }) => day, maxLength: 3 }),
      }),
    ]),
  ) as Record<TimedDuty, fc.Arbitrary<{ startsAt: Version['startsAt']; versions: Drawn[] }>>,
);
type Drawn = { day: number | null; limit: number; warn: number };
type Where = { place: Office; table: MinuteTable };

/** The same versions as service levels of a playbook, and in minutes of the table. */
export function levelsOf(
  drawn: Record<TimedDuty, { startsAt: Version['startsAt']; versions: Drawn[] }>,
  where: Where,
) {
  const { place, table } = where;
  const serviceLevels: ReadModel['serviceLevels'] = [attempts];
  const versions = {} as Record<TimedDuty, Version[]>;
  for (const duty of timedDuties) {
    const { startsAt: starts, versions: all } = drawn[duty];
    versions[duty] = [];
    for (const { day, limit, warn } of all) {
      const validFrom = day === null ? undefined : dayPlus(place.first, day);
      const id = `service-level/${duty}-${day ?? 'first'}`;
      const body: Partial<ServiceLevelBody> = { duty, limit, warn, startsAt: starts, calendar: ownCalendar };
      serviceLevels.push({
        ...serviceLevel('any', body).body,
        id,
        title: id,
        ...(place.leadZone !== null && { hoursIn: 'lead' as const }),
        ...(validFrom !== undefined && { validFrom }),
      });
      const from =
        validFrom === undefined ? -1 : (startOfDay(validFrom, place.body.zone) - table.from) / minute;
      versions[duty].push({ id, from, limit, warn, startsAt: starts });
    }
    versions[duty].sort((a, b) => a.from - b.from);
  }
  return { versions, model: { serviceLevels } };
}

const attempts: ReadModel['serviceLevels'][number] = {
  ...serviceLevel('attempts', { duty: 'attempts', limit: attemptsAgreed, warn: 0 }).body,
  id: 'service-level/attempts',
  title: 'Attempts',
};

function startOfDay(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** A playbook whose calendar is compiled for the table's days; for wall time elsewhere, for more than those. */
export function modelFor({ body, first, leadZone, byTeam }: Office): ReadModel {
  const wide = leadZone === null ? 0 : 200;
  const own = calendar(
    'own',
    byTeam ? { ...body, hours: { mon: [['00:00', '00:30']] }, teams: ['Another team'] } : body,
  );
  return compileReadModel({
    release: {
      number: 1,
      hash: '',
      releasedAt: `${first}T00:00:00.000Z`,
      pactSince: `${first}T00:00:00.000Z`,
    },
    freshAt: `${first}T00:00:00.000Z`,
    entries: [own, ...(byTeam ? [calendar('team', body)] : []), statuses],
    window: { from: dayPlus(first, -wide / 10), to: dayPlus(first, days - 1 + wide) },
    parse: parseAuthored,
    parseInline,
  });
}

const statuses = mapping('statuses', {
  statuses: Object.fromEntries(
    (['open', 'accepted', 'rejected', 'recycled'] as const).flatMap((status) => {
      const meaning = status === 'open' ? {} : { handOff: status };
      return [
        [status, meaning],
        [`${status} on hold`, { ...meaning, pauses: true as const }],
      ];
    }),
  ),
});

type Given = { history: History; place: Office; table: MinuteTable; model: ReadModel };

/** The history as it is read on a lead page and known of the rep's word. */
export function asked({ history, place, table, model }: Given): Parameters<typeof readClocks>[0] {
  const at = (minutes: number): Instant => instantAt(table.from + minutes * minute);
  const {
    now,
    arrived,
    responded,
    assigned,
    activity,
    told,
    handedOff,
    status,
    usedUp,
    ended,
    paused,
    onHold,
  } = history;
  const fields: Partial<Record<FieldName, FactValue>> = {
    createdAt: at(arrived),
    status: `${status ?? 'open'}${onHold ? ' on hold' : ''}`,
    ...(assigned !== undefined && { assignedAt: at(assigned) }),
    ...(activity !== undefined && { lastFollowUpAt: at(activity) }),
    ...(place.leadZone !== null && { timeZone: place.leadZone }),
  };
  const last = told.at(-1);
  const [saidNotNow, byStatus] = [
    paused.filter(isEven),
    paused.filter((each, place_) => !isEven(each, place_)),
  ];
  return {
    facts: { ...leadFacts(fields), readAt: at(now) },
    model: { ...model, release: { ...model.release, pactSince: at(history.pactSince) } },
    campaign: undefined,
    touches: responded.map((each) => ({
      title: 'Fair',
      response: 'attended' as const,
      when: { at: at(each) },
    })),
    now: at(now),
    paused: byStatus.map(({ from, to }) => ({ from: at(from), ...(to !== undefined && { to: at(to) }) })),
    progress: {
      followUps: told.map(at),
      otherSteps: history.otherSteps.map(at),
      ...(last !== undefined && { lastFollowUp: at(last) }),
      attempts: usedUp && !ended ? attemptsAgreed : 1,
      ...(ended && { ended: 'recycle' as const }),
      ...(handedOff && { handOff: { to: handedOff.to, at: at(handedOff.at) } }),
      steps: Object.fromEntries(
        saidNotNow.map(({ from, to }, n) => [n, { at: at(from), outcome: 'not-now', until: at(to ?? 0) }]),
      ),
    },
    nextWait: history.nextWait,
    me: { ...(place.byTeam && { team: 'Sales North' }), absences: place.absences },
  };

  function isEven({ to }: History['paused'][number], n: number): boolean {
    return n % 2 === 0 && to !== undefined;
  }
}

/** A clock as the stop-watch would tell it. */
export function shownBy(clock: ClockView, { from }: MinuteTable): Shown {
  const at = (instant: Instant) => (Date.parse(instant) - from) / minute;
  switch (clock.state) {
    case 'running':
    case 'near breach': {
      const { state, serviceLevel: id, dueAt, minutesLeft: left, changesAt } = clock;
      return { state, id, due: at(dueAt), left, changes: at(changesAt) };
    }
    case 'breached':
      return { state: clock.state, id: clock.serviceLevel, due: at(clock.dueAt), over: clock.minutesOver };
    case 'paused': {
      const { state, serviceLevel: id, since, until, minutesLeft: left, minutesOver: over } = clock;
      return {
        state,
        id,
        ...(since !== undefined && { since: at(since) }),
        ...(until !== undefined && { until: at(until) }),
        ...(left !== undefined && { left }),
        ...(over !== undefined && { over }),
      };
    }
    case 'stopped': {
      const { state, serviceLevel: id, stoppedAt, inTime, by, what } = clock;
      const when = 'at' in stoppedAt ? stoppedAt.at : 'since' in stoppedAt ? stoppedAt.since : '';
      return { state, id, at: at(when), inTime, by, what };
    }
    case 'cannot tell':
      return { state: clock.reason === 'no-start' ? 'no-start' : 'outside-calendar' };
    default:
      return { state: 'before the pact' };
  }
}
